import { expect, test } from 'vitest';
import { recordOf } from './reading-for-tests.js';

test('level words are those of the division the report is about', () => {
  const record = recordOf(`吴兴区召开教育工作会议
3月5日，吴兴区召开教育工作会议。市委常委、区委书记盛怀远讲话，区长仲小雨主持。`);
  expect(record.place).toBe('吴兴区');
  const secretary = record.people.find((person) => person.name === '盛怀远');
  expect(secretary?.posts.map((post) => post.body)).toEqual(['湖州市委', '吴兴区委']);
});

test('the publisher tells the city where the text does not', () => {
  const record = recordOf(`市委常委会召开会议
2021-04-29 来源：绵阳日报
4月28日，市委书记龚立行主持召开市委常委会会议。`);
  expect(record.place).toBe('绵阳市');
});

test('a city that leaders visit in its district keeps its own name', () => {
  const record = recordOf(`市长调研职业教育工作
4月15日，天水市市长纪远舟深入秦州区、麦积区调研职业教育工作。秦州区区长伏小清陪同。`);
  expect(record.place).toBe('天水市');
});

test('a county-level city is a city of its own', () => {
  const record = recordOf(`晋江市政府召开常务会议
7月2日，晋江市市长洪一鸣主持召开市政府常务会议。市委常委、常务副市长蔡文博出席。`);
  expect(record.people.flatMap((person) => person.posts.map((post) => post.body))).toEqual([
    '晋江市政府',
    '晋江市委',
    '晋江市政府',
  ]);
});
