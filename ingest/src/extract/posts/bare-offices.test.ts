import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

function postsIn(sentence: string, name: string): string[] | undefined {
  const record = recordOf(`许昌市召开安全生产会议\n2024-03-06 来源：许昌日报\n${sentence}`);
  return record.people
    .find((person) => person.name === name)
    ?.posts.map((post) => `${post.title}@${post.body}`);
}

test('a unit of a bureau belongs to the bureau named before it', () => {
  const sentence = '市公安局党委委员、副局长童建明，禁毒支队支队长杨卫国陪同督导。';
  expect(postsIn(sentence, '童建明')).toEqual(['市公安局党委委员@许昌市公安局党委', '副局长@许昌市公安局']);
  expect(postsIn(sentence, '杨卫国')).toEqual(['禁毒支队支队长@许昌市公安局禁毒支队']);
});

test('an office behind the leaders of a county is that county’s', () => {
  const sentence = '长葛市领导胡剑飞、徐树斌及副县级干部、公安局政委丁国庆陪同督导。';
  expect(postsIn(sentence, '丁国庆')).toEqual(['公安局政委@长葛市公安局']);
});

test('a zone that does not say whose it is belongs to the division spoken of', () => {
  const sentence = '市政府党组成员、经济开发区党工委书记、管委会主任谭如胜出席会议。';
  expect(postsIn(sentence, '谭如胜')?.slice(1)).toEqual([
    '党工委书记@许昌市经济开发区党工委',
    '管委会主任@许昌市经济开发区管委会',
  ]);
});

test('a branch behind a post of the district is its bureau’s', () => {
  const sentence = '市公安局党委委员、魏都区副区长、魏都分局局长祝少敏陪同督导。';
  expect(postsIn(sentence, '祝少敏')).toEqual([
    '市公安局党委委员@许昌市公安局党委',
    '副区长@魏都区政府',
    '魏都分局局长@许昌市公安局魏都分局',
  ]);
});
