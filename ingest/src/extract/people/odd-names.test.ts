import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const peopleIn = (sentence: string): string[] =>
  recordOf(
    `许昌市召开安全生产会议\n2024-03-06 来源：许昌日报\n3月5日，许昌市召开安全生产会议。${sentence}`,
  ).people.map(({ name }) => name);

test('after a title a word before a mark may be a name', () => {
  expect(peopleIn('市委书记汪洋，市长岳明川出席会议并讲话。')).toEqual(['汪洋', '岳明川']);
});

test('a name may have a particle in its middle', () => {
  expect(peopleIn('市领导岳明川、包文博，市政府秘书长尤在晶等参加会议。')).toEqual([
    '岳明川',
    '包文博',
    '尤在晶',
  ]);
});

test('an organ by its level word is nobody', () => {
  expect(peopleIn('市委书记岳明川及市委、市政府在家领导，省经委、商务厅有关领导出席会议。')).toEqual([
    '岳明川',
  ]);
});

test('what is done about a thing is no name after a title', () => {
  expect(peopleIn('会议要求落实市长关于街道工作的指示。')).toEqual([]);
});

test('what is called after a writer has no part in the meeting', () => {
  const record = recordOf('26日，中国（潜江）曹禺文化周项目签约仪式举行。市领导岳明川、包文博出席签约仪式。');
  expect(record.people.map(({ name }) => name)).toEqual(['岳明川', '包文博']);
});

test('a word that stands in quotation marks only is nobody', () => {
  expect(peopleIn('“暴力梅”袭击了许昌，市长岳明川察看防汛工作。')).toEqual(['岳明川']);
});

test('after a title that follows its name comes no other name', () => {
  expect(peopleIn('副市长岳明川检查防汛工作。岳明川副市长沿河岸踏查，要求加强值守。')).toEqual(['岳明川']);
});

test('a long list holds a name with a surname that no table has', () => {
  expect(peopleIn('市领导岳明川、包文博、戚少华、焦庆标、马锋、资蓉、杜渐出席会议。')).toContain('资蓉');
});

test('exhibits, railways and managers without a name are nobody', () => {
  expect(
    peopleIn(
      '市长岳明川察看了博物馆展陈更新和展陈提升工程，听取了长江公铁大桥建设情况。副市长包文博参加。联系电话：0550-3000000（王经理）',
    ),
  ).toEqual(['岳明川', '包文博']);
});

test('an editor who signs by a nickname or a word is nobody', () => {
  const record = recordOf(`许昌市召开安全生产会议
2024-03-06 来源：许昌日报 作者：消息
3月5日，许昌市召开安全生产会议，市长岳明川讲话。
编辑：小常 责任编辑：包文博`);
  expect(record.people.map(({ name }) => name)).toEqual(['岳明川', '包文博']);
});
