import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const mainThemes = (sentence: string, title = '许昌市政府召开常务会议') =>
  recordOf(`${title}
2024-03-06 来源：许昌日报
3月5日，许昌市市长岳明川主持召开市政府常务会议，副市长包文博出席。
${sentence}`)
    .themes.filter((theme) => theme.weight === 'main')
    .map((theme) => theme.id)
    .sort();

test('what a meeting demands in a clause of its own is a main theme; a field of offices is none', () => {
  expect(
    mainThemes('会议要求，抓好农村改厕，把改厕进度赶上来；市公安局、城管、交通等相关部门负责人列席。'),
  ).toEqual(['rural-living-environment']);
});

test('words inside others that speak of no theme count for nothing', () => {
  expect(mainThemes('会议要求，关心大学生，用先进思想武装头脑，集中人力物力财力。')).toEqual([]);
});

test('the work report of a government is a theme though it begins with the name of a body', () => {
  expect(mainThemes('会议讨论了许昌市人民政府工作报告，研究了政府工作报告起草情况。')).toContain(
    'government-work-report',
  );
});

test("a congress's meeting is about its own work whatever else it hears", () => {
  const record = recordOf(`许昌市人大常委会举行第三次会议
2024-03-06 来源：许昌日报
3月5日，许昌市八届人大常委会第三次会议举行，市人大常委会主任岳明川主持会议。会议还研究了其他事项。`);
  expect(record.themes.find((theme) => theme.id === 'peoples-congress')?.weight).toBe('main');
});
