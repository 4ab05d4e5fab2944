import { expect, test } from 'vitest';
import { isSurname, surnameOf } from './index.js';

test('common, rare and compound surnames are known', () => {
  for (const surname of [
    '王',
    '恽',
    '戈',
    '庄',
    '亓',
    '逯',
    '仝',
    '雒',
    '禹',
    '单',
    '欧阳',
    '诸葛',
    '尉迟',
  ]) {
    expect(isSurname(surname), surname).toBe(true);
  }
});

test('ordinary characters are not surnames', () => {
  for (const word of ['在', '的', '会', '议', '长', '市长']) expect(isSurname(word), word).toBe(false);
});

test('a compound surname is taken where a given name is left after it', () => {
  expect(surnameOf('欧阳明')).toBe('欧阳');
  expect(surnameOf('司马长风')).toBe('司马');
  expect(surnameOf('欧阳')).toBe('欧');
  expect(surnameOf('李明')).toBe('李');
  expect(surnameOf('买买提')).toBeNull();
  expect(surnameOf('李')).toBeNull();
});
