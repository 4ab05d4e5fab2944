import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

/** The posts of everybody in a sentence, in a report of 许昌市. */
function postsIn(sentence: string): Record<string, string[]> {
  const record = recordOf(`许昌市召开招商座谈会\n2024-03-06 来源：许昌日报\n${sentence}`);
  return Object.fromEntries(
    record.people.map(({ name, posts }) => [name, posts.map((post) => `${post.title}@${post.body}`)]),
  );
}

test('a short name before a title of the trade is a company', () => {
  expect(postsIn('招商蛇口董事长蒋铁峰、副市长戚少华参加会见。').蒋铁峰).toEqual(['董事长@招商蛇口']);
});

test('a short name is the company named in full elsewhere', () => {
  const posts = postsIn('3月5日，远澜融资租赁股份有限公司落户。远澜租赁董事长卜永康、副市长戚少华致辞。');
  expect(posts.卜永康).toEqual(['董事长@远澜融资租赁股份有限公司']);
});

test('words of class and offices before such a title name no company', () => {
  expect(postsIn('集团董事长刘志江，人力资源部总经理包文博，副市长戚少华参加会见。')).toMatchObject({
    刘志江: [],
    包文博: [],
  });
});
