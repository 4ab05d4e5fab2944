import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

function postsIn(sentence: string, name: string): string[] | undefined {
  const record = recordOf(
    `许昌市召开工作会议\n2024-03-06 来源：许昌日报\n3月5日，许昌市召开会议。${sentence}`,
  );
  return record.people
    .find((person) => person.name === name)
    ?.posts.map((post) => `${post.title}@${post.body}`);
}

test('a deputy without a body is of the body whose head or first deputy stands before', () => {
  expect(postsIn('市委党校常务副校长赵士宗、副校长尹浩出席。', '尹浩')).toEqual(['副校长@许昌市委党校']);
  expect(postsIn('市政协主席乐怀义，一级巡视员张光禄出席。', '张光禄')).toEqual(['一级巡视员@许昌市政协']);
});

test('a 校长 is of the one school that the paragraph has named', () => {
  expect(postsIn('许昌学院党委书记康定远讲话。校长屠友梅通报情况。', '屠友梅')).toEqual(['校长@许昌学院']);
  expect(postsIn('许昌学院、河南大学签约。校长屠友梅通报情况。', '屠友梅')).toEqual(['校长@null']);
});

test('a candidate does not hold the post yet', () => {
  expect(postsIn('会议提名耿巍坪同志为市人民法院院长候选人。', '耿巍坪')).toEqual([]);
});

test('a local committee of another party has its own head', () => {
  expect(postsIn('民进许昌市委会主委贝璐国出席。', '贝璐国')).toEqual(['主委@民进许昌市委会']);
});
