import { expect, test } from 'vitest';
import { isSurname, surnameOf } from '../../names/index.js';
import { type NameEvidence, readName } from './name-boundary.js';

const rulesOnly: NameEvidence = {
  surnameStrength: (name) => {
    const surname = name.length === 1 ? (isSurname(name) ? name : null) : surnameOf(name);
    return surname === null ? 0 : surname.length === 2 ? 2.2 : 1.6;
  },
  probability: () => 0,
  nextName: () => null,
};
const nameIn = (text: string): string | undefined => readName(text, 0, rulesOnly, () => 0)?.name;

test('a name ends before the verb that follows it', () => {
  expect(nameIn('李晓颁发聘书')).not.toBe('李晓颁发');
  expect(nameIn('缪可为列席会议')).toBe('缪可为');
  expect(nameIn('陈功出席会议')).toBe('陈功');
  expect(nameIn('李群作发言')).toBe('李群');
});

test('spaced, dotted and double names are read whole', () => {
  expect(nameIn('禹 斌，')).toBe('禹斌');
  expect(nameIn('古丽娜·艾尔肯出席会议')).toBe('古丽娜·艾尔肯');
  expect(nameIn('欧阳小鹤，')).toBe('欧阳小鹤');
});

test('names of other tongues may have four characters', () => {
  expect(nameIn('次仁顿珠，')).toBe('次仁顿珠');
  expect(nameIn('瓦其拉铁，')).toBe('瓦其拉铁');
});

test('words of class are no names', () => {
  for (const text of ['等出席会议', '和有关部门负责同志', '主持会议', '强调，要'])
    expect(nameIn(text)).toBeUndefined();
});
