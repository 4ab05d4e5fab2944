import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const meetingsOf = (text: string) => recordOf(text).meetings.map(({ name, kind }) => `${name} ${kind}`);

test('what is to be made a success of is not the meeting that is held', () => {
  expect(
    meetingsOf(`3月15日，区委书记杭立文主持召开区委常委会，传达学习有关文件。
杭立文要求精心准备，确保组织好、筹备好、召开好区十七届人大五次会议。`),
  ).toEqual(['区委常委会 standing-committee']);
});

test('a district that nobody names does not meet as the city that it lies in', () => {
  const record = recordOf(`昨天下午，市委常委、区委书记杭立文主持召开区委常委会会议，研究安全生产工作。
常州市委要求常州市各部门抓好落实，常州市有关部门参加。区委副书记、区长卓思远等出席会议。`);
  expect(record.meetings.map(({ name, held_by }) => ({ name, held_by }))).toEqual([
    { name: '区委常委会会议', held_by: [] },
  ]);
  expect(record.bodies.map(({ name }) => name)).not.toContain('常州市委常委会');
});

test('who goes to a building site to see how far it is makes a visit, whatever the word for it', () => {
  expect(
    meetingsOf(`9月4日上午，县委副书记、县长杭立文深入县电机厂技改升级项目施工现场，了解工程进度。
县政府办主任卓思远一同前往。`),
  ).toEqual(['县委副书记、县长杭立文深入县电机厂技改升级项目施工现场 visit']);
});

test('a plenary that the government holds is the government’s', () => {
  const record = recordOf(`肥东县政府召开第九次全体（扩大）会议
2016-08-06
8月5日，县政府召开第九次全体（扩大）会议，总结上半年工作。县长杭立文主持会议并讲话，副县长卓思远出席。`);
  expect(record.meetings.map(({ name, kind, held_by }) => ({ name, kind, held_by }))).toEqual([
    { name: '肥东县政府第九次全体（扩大）会议', kind: 'executive', held_by: ['肥东县政府'] },
  ]);
});

test('who leads a visit may be called by name and office in that order', () => {
  const record = recordOf(`市领导带队检查安全生产工作
2017-01-07
1月6日上午，周波副市长带队赴上海化工区进行安全生产检查。上海市安全监管局局长杭立文参加了检查。`);
  expect(record.people[0]).toMatchObject({ name: '周波', posts: [{ title: '副市长', body: '上海市政府' }] });
});

test('what is linked to a meeting that is held is held with it', () => {
  expect(
    meetingsOf(
      `24日，市委副书记、市长杭立文主持召开市政府党组会议暨理论学习中心组学习会议和常务会议，传达学习全会精神。`,
    ),
  ).toEqual(['市政府党组会议 party-group', '理论学习中心组学习会议 study', '常务会议 executive']);
});

test('a leading group with a motto in its name convenes what it holds', () => {
  const { meetings } = recordOf(`许昌市防治“非典”工作领导小组召开会议
2003-05-06 来源：许昌日报
昨天，市防治“非典”工作领导小组召开第八次会议。市委书记岳明川讲话，市长包文博主持会议。`);
  expect(meetings.map((meeting) => meeting.held_by)).toEqual([['许昌市防治“非典”工作领导小组']]);
});
