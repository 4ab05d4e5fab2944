import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const report = `我县召开防汛工作调度会
10月21日晚，我县召开防汛工作调度会。县委书记南宫远出席会议并讲话，县长司徒明主持会议。
会议指出，近期保定市雨量较大，全县上下要提前准备。`;

test('a report that says only 我县 is of the county that the page around it tells', () => {
  const record = recordOf(`首页 > 信息公开 > 高阳要闻
${report}
版权所有：高阳县人民政府办公室`);
  expect(record.place).toBe('高阳县');
  expect(record.people.map(({ posts }) => posts[0]?.body)).toEqual(['高阳县委', '高阳县政府']);
});

test('a page that names two counties, or none, tells no home', () => {
  expect(recordOf(report).place).toBeNull();
  expect(
    recordOf(`${report}
版权所有：高阳县人民政府  主办单位：蠡县人民政府办公室`).place,
  ).toBeNull();
});

test('what the report itself names stands before what the page does', () => {
  const record = recordOf(`首页 > 高阳要闻
定兴县召开防汛工作调度会
10月21日，定兴县召开防汛工作调度会。县委书记南宫远出席会议并讲话，县长司徒明主持会议。`);
  expect(record.place).toBe('定兴县');
});
