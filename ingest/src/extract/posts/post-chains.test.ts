import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

/** The posts of the one person of a sentence, in a report of 许昌市. */
function postsIn(sentence: string, name: string): string[] | undefined {
  const record = recordOf(`许昌市召开安全生产会议\n2024-03-06 来源：许昌日报\n${sentence}`);
  return record.people
    .find((person) => person.name === name)
    ?.posts.map((post) => `${post.title}@${post.body}`);
}

test("the head of a government may be named after the government's own name", () => {
  expect(postsIn('市委常委、市政府常务副市长肖东明主持会议。', '肖东明')).toEqual([
    '市委常委@许昌市委',
    '市政府常务副市长@许昌市政府',
  ]);
});

test('a title that begins with a committee is held at that committee', () => {
  expect(postsIn('市财政局党组书记、局长岳明川出席会议。', '岳明川')).toEqual([
    '市财政局党组书记@许昌市财政局党组',
    '局长@许昌市财政局',
  ]);
  expect(postsIn('许昌学院校长、党委副书记戚少华出席会议。', '戚少华')).toEqual([
    '校长@许昌学院',
    '党委副书记@许昌学院党委',
  ]);
  expect(postsIn('许昌学院纪委书记戚少华出席会议。', '戚少华')).toEqual(['纪委书记@许昌学院纪委']);
});

test('a secretary-general behind a department belongs to the committee before it', () => {
  expect(postsIn('市委常委、组织部部长、秘书长焦庆标出席会议。', '焦庆标')?.at(-1)).toBe('秘书长@许昌市委');
});

test('an office behind a party group is the office of its government', () => {
  expect(postsIn('市政府党组成员、办公室主任刘天华出席会议。', '刘天华')).toEqual([
    '市政府党组成员@许昌市政府党组',
    '办公室主任@许昌市政府办公室',
  ]);
});

test('an office and 长 make a title together', () => {
  expect(postsIn('市委常委、宣传部长唐华栋，副市长、公安局长李岩出席会议。', '唐华栋')).toEqual([
    '市委常委@许昌市委',
    '宣传部长@许昌市委宣传部',
  ]);
  expect(postsIn('副市长、公安局长李岩出席会议。', '李岩')?.at(-1)).toBe('公安局长@许昌市公安局');
});

test('the water that somebody keeps does not part the titles of a chain', () => {
  expect(
    postsIn(
      '3月5日，许昌市政府副市长、清潩河（许昌段）市级河长岳明川到建安区督查河长制工作。',
      '岳明川',
    )?.[0],
  ).toBe('市政府副市长@许昌市政府');
});
