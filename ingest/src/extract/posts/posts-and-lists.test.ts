import { expect, test } from 'vitest';
import type { ReportRecord } from '../../record.js';
import { recordOf } from '../reading-for-tests.js';

const postsOf = (record: ReportRecord, name: string) =>
  record.people.find((person) => person.name === name)?.posts.map((post) => `${post.title}@${post.body}`);

test("in a zone's own report its council meets, and bare titles are the zone's", () => {
  const record = recordOf(`许昌经济技术开发区第5次主任办公会议召开
2024-03-06 来源：许昌日报
3月5日，许昌经济技术开发区党工委副书记、管委会主任岳明川主持召开第5次主任办公会议。党工委委员、管委会副主任包文博，管委会副主任戚少华出席会议。
会议研究了安全生产工作。`);
  expect(record.meetings.map((meeting) => meeting.held_by)).toEqual([['许昌经开区管委会']]);
  expect(postsOf(record, '包文博')).toEqual(['党工委委员@许昌经开区党工委', '管委会副主任@许昌经开区管委会']);
});

test('who is elected holds the post, whatever stands in brackets between', () => {
  const record = recordOf(`许昌市工商联换届大会召开
2024-03-06 来源：许昌日报
3月5日，许昌市工商联换届大会在许昌市召开，市委书记岳明川出席。
戚少华（女，回族）当选市工商联主席。
市委常委包文博讲话。`);
  expect(postsOf(record, '戚少华')).toEqual(['市工商联主席@许昌市工商联']);
});

test('two numbered meetings that are named side by side are two', () => {
  const record = recordOf(`许昌市委两个委员会开会
2024-03-06 来源：许昌日报
3月5日，许昌市委财经委员会第3次会议、市委全面深化改革委员会第8次会议先后召开。市委书记岳明川主持会议。`);
  expect(record.meetings).toHaveLength(2);
  const chaired = record.relations.filter((relation) => relation.type === 'CHAIRED');
  expect(chaired.map((relation) => relation.to)).toEqual(['m1', 'm2']);
});
