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
