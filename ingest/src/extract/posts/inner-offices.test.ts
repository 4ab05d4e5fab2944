import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

function postsIn(sentence: string, name: string): string[] | undefined {
  const record = recordOf(`许昌市召开安全生产会议\n2024-03-06 来源：许昌日报\n${sentence}`);
  return record.people
    .find((person) => person.name === name)
    ?.posts.map((post) => `${post.title}@${post.body}`);
}

test('an office inside a department is part of the title', () => {
  expect(postsIn('市发改委评估督导处调研员权巨峰出席会议。', '权巨峰')).toEqual([
    '市发改委评估督导处调研员@许昌市发改委',
  ]);
});

test("a ministry's 司 is a body of its own", () => {
  expect(postsIn('商务部电子商务司司长骞芳莉到许昌市调研。', '骞芳莉')).toEqual([
    '电子商务司司长@商务部电子商务司',
  ]);
});

test('the committee of the youth league is not the party committee', () => {
  expect(postsIn('团市委书记朱青出席会议。', '朱青')).toEqual(['团市委书记@共青团许昌市委']);
});

test('an office that does not say whose it is belongs to the division of its list', () => {
  expect(postsIn('市委常委包文博，宣传部部长焦庆标，公安局政委丁国庆出席会议。', '丁国庆')).toEqual([
    '公安局政委@许昌市公安局',
  ]);
  expect(postsIn('市委常委包文博，宣传部部长焦庆标出席会议。', '焦庆标')).toEqual([
    '宣传部部长@许昌市委宣传部',
  ]);
});
