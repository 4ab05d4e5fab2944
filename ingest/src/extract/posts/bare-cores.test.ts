import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const postsIn = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    recordOf(text).people.map(({ name, posts }) => [name, posts.map((post) => `${post.title}@${post.body}`)]),
  );

test('the discipline secretary of a town’s own report is the town’s', () => {
  expect(
    postsIn(
      '赵保镇召开工作会议\n1月30日，赵保镇召开工作会议，会议由纪委书记岳明川主持，副镇长包文博通报情况。',
    ),
  ).toEqual({
    岳明川: ['纪委书记@赵保镇纪委'],
    包文博: ['副镇长@赵保镇政府'],
  });
});

test('offices of a street that do not say whose they are are that street’s', () => {
  expect(
    postsIn(
      '燕园街道召开调度会\n9月8日，燕园街道召开工作调度会，燕园街道党工委书记岳明川，党工委副书记、办事处主任包文博，党工委副书记戚少华，办事处副主任焦庆标参加会议。',
    ),
  ).toEqual({
    岳明川: ['街道党工委书记@燕园街道党工委'],
    包文博: ['党工委副书记@燕园街道党工委', '办事处主任@燕园街道办事处'],
    戚少华: ['党工委副书记@燕园街道党工委'],
    焦庆标: ['办事处副主任@燕园街道办事处'],
  });
});

test('titles go on from one that does not say whose it is', () => {
  expect(postsIn('2月18日，开发区召开工作会议。党工委书记、管委会主任岳明川强调，要抓项目。')).toEqual({
    岳明川: ['党工委书记@null', '管委会主任@null'],
  });
});

test('who is made an officer is no part of the office’s name', () => {
  const record = recordOf(
    '8月29日，台州市召开干部大会，市委常委岳明川宣读任命文件：\n戚少华同志任管委会副主任、党工委副书记。',
  );
  expect(record.bodies.map(({ name }) => name).filter((name) => name.includes('同志'))).toEqual([]);
  expect(record.people.map(({ name }) => name)).toEqual(['岳明川', '戚少华']);
});

test('a zone named in the list has no committee of a district', () => {
  expect(
    postsIn(
      '婺城区政协召开会议，婺城区委书记岳明川，市经济技术开发区党工委副书记包文博，区委常委戚少华出席。',
    ).戚少华,
  ).toEqual(['区委常委@婺城区委']);
});

test('who presides over a conference is not of the congress that was asked to it', () => {
  expect(
    postsIn(
      '8月21日，重庆市渝中区政协第十五届委员会第四次会议开幕，区人大常委会主任岳明川应邀出席。大会执行主席包文博在主席台就座。',
    ).包文博,
  ).toEqual(['大会执行主席@渝中区政协']);
});
