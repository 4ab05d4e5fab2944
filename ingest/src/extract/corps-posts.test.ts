import { expect, test } from 'vitest';
import { recordOf } from './reading-for-tests.js';

test('a division of the corps and its city share a committee, and each has its head', () => {
  const record = recordOf(`第八师石河子市召开春耕工作会议
2020-04-01 来源：石河子日报
4月1日，第八师石河子市党委书记、政委岳明川主持会议，师市党委副书记、师长、市长戚少华，副师长焦庆标，师市党委常委、副市长包文博出席。`);
  const posts = Object.fromEntries(
    record.people.map(({ name, posts }) => [name, posts.map((post) => `${post.title}@${post.body}`)]),
  );
  expect(posts).toEqual({
    岳明川: ['第八师石河子市党委书记@第八师石河子市党委', '政委@第八师'],
    戚少华: ['师市党委副书记@第八师石河子市党委', '师长@第八师', '市长@石河子市政府'],
    焦庆标: ['副师长@第八师'],
    包文博: ['师市党委常委@第八师石河子市党委', '副市长@石河子市政府'],
  });
});
