import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';
import { attendsWithOthers, runsOn } from './running-lists.js';

const partsIn = (sentences: string) =>
  recordOf(`许昌市召开安全生产会议\n2024-03-06 来源：许昌日报\n3月5日，许昌市召开安全生产会议。${sentences}`)
    .relations.filter((r) => /^(?:CHAIRED|SPOKE_AT|ATTENDED)$/.test(r.type))
    .map((r) => `${r.type} ${r.from}`)
    .sort();

test('a list runs on over classes of people to the verb of taking part', () => {
  expect(attendsWithOthers('，10个街道党工委书记，区委办、组织部以及区直相关部门负责人参加观摩')).toBe(true);
  expect(attendsWithOthers('，各县（市）政府分管负责人在各分会场参加会议')).toBe(true);
  expect(attendsWithOthers('强调，有关部门负责人要参加培训')).toBe(false);
  expect(attendsWithOthers('，会议要求各单位负责人参加')).toBe(false);
});

test('between two groups of a list no verb stands', () => {
  expect(runsOn('，市政府副秘书长，驻京办主任')).toBe(true);
  expect(runsOn('主持会议，')).toBe(false);
  expect(runsOn('，会议由')).toBe(false);
});

test('everybody in a list takes part, also where classes stand between and a semicolon parts it', () => {
  expect(
    partsIn(
      '市委书记岳明川主持会议。市委常委戚少华、包文博，市委办、市委组织部负责人，市财政局局长焦庆标；市总工会主席李群，各县（市、区）委书记参加会议。',
    ),
  ).toEqual(['ATTENDED 包文博', 'ATTENDED 戚少华', 'ATTENDED 李群', 'ATTENDED 焦庆标', 'CHAIRED 岳明川']);
});

test('the names may follow their verb', () => {
  expect(partsIn('市委书记岳明川讲话。参加慰问活动的还有戚少华、包文博、焦庆标等。')).toEqual([
    'ATTENDED 包文博',
    'ATTENDED 戚少华',
    'ATTENDED 焦庆标',
    'SPOKE_AT 岳明川',
  ]);
});

test('who is listed before the chair with a comma does not chair', () => {
  expect(partsIn('市委书记岳明川，市直单位负责人，市长戚少华主持会议。')).not.toContain('CHAIRED 岳明川');
});
