import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

test('each of several who are appointed has his own office, and who is relieved has none', () => {
  const { people } = recordOf(
    '桐梓县人大常委会举行会议\n2023-05-31\n5月30日，桐梓县人大常委会举行第九次会议。会议决定任命王小辉为桐梓县人民政府副县长，任命李明为桐梓县财政局局长，免去张华的桐梓县财政局局长职务。',
  );
  const posts = people.map(({ name, posts: held }) => [name, ...held.map(({ body }) => body)]);
  expect(posts).toEqual([['王小辉', '桐梓县政府'], ['李明', '桐梓县财政局'], ['张华']]);
});

test('an autonomous county is called by its stem and 自治县 too', () => {
  const { people } = recordOf(
    '关岭自治县召开会议\n2023-03-22\n3月22日，关岭自治县委书记周波主持召开农村工作会议。',
  );
  expect(people[0]?.posts[0]?.body).toBe('关岭县委');
});
