import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const bodiesOf = (sentence: string, place = '鄂托克前旗') =>
  recordOf(
    `${place}召开抗旱会议\n2023-07-13\n7月12日，${place}召开抗旱会议。会议指出，${sentence}`,
  ).bodies.map(({ name }) => name);

test('departments that are told to do something, without whose they are, are home’s', () => {
  const bodies = bodiesOf('水利局要摸清每一眼机井。农牧局、气象局要抓住有利天气。要由住建局牵头。');
  expect(bodies).toEqual(
    expect.arrayContaining(['鄂托克前旗水利局', '鄂托克前旗农牧局', '鄂托克前旗气象局', '鄂托克前旗住建局']),
  );
});

test('fields of work and a province’s report name none', () => {
  expect(bodiesOf('物价、工商部门要严厉打击。', '达拉特旗')).not.toContain('达拉特旗工商局');
  expect(bodiesOf('水利局要摸清每一眼机井。', '青海省')).not.toContain('青海省水利局');
});
