import { expect, test } from 'vitest';
import { dateInWords } from './partial-date';

test.each([
  ['2024-11-02', '2024年11月2日', '2 Nov 2024'],
  ['2024-11', '2024年11月', 'Nov 2024'],
  ['2024', '2024年', '2024'],
  ['--04-27', '4月27日(年份未载)', '27 Apr (year not stated)'],
  ['--11', '11月(年份未载)', 'Nov (year not stated)'],
])('%s reads %s in Chinese and %s in English', (date, zh, en) => {
  expect(dateInWords(date, 'zh')).toBe(zh);
  expect(dateInWords(date, 'en')).toBe(en);
});

test('a date in no known form is shown as it is, not dropped', () => {
  expect(dateInWords('去年', 'zh')).toBe('去年');
  expect(dateInWords('', 'en')).toBe('');
  expect(dateInWords('-', 'en')).toBe('-');
});
