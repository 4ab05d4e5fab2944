import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const heldBy = (congress: string) =>
  recordOf(`${congress}闭幕
2024-03-06 来源：许昌日报
3月5日，${congress}闭幕，许昌市委书记岳明川到会祝贺，186名代表参加会议。大会选举产生了新一届领导班子。`).meetings.map(
    (meeting) => meeting.held_by,
  );

test('an association convenes the congress of its delegates, whoever comes to congratulate', () => {
  expect(heldBy('许昌市第七次妇女代表大会')).toEqual([['许昌市妇联']]);
  expect(heldBy('许昌市工商业联合会（总商会）第九次会员代表大会')).toEqual([['许昌市工商业联合会']]);
});

test("the party's congress is its own", () => {
  expect(heldBy('中国共产党许昌市第八次代表大会')).toEqual([['许昌市委']]);
});
