import { expect, test } from 'vitest';
import { dateAtEnd, dateInWords, datesInWords } from './partial-date';

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

test('dates within a line are put in words, codes and numbers are not', () => {
  expect(datesInWords('南湖区 · 2023-12-28', 'zh')).toBe('南湖区 · 2023年12月28日');
  expect(datesInWords('区 · --04-27', 'en')).toBe('区 · 27 Apr (year not stated)');
  expect(datesInWords('第58次 341200 2021-2025-01', 'zh')).toBe('第58次 341200 2021-2025-01');
});

test.each([
  ['南湖区 · 2023-12-28', '2023-12-28'],
  ['--04-27', '--04-27'],
  ['开封手机报 · 2021', '2021'],
  ['市委书记 · 开封市委', null],
])('the date at the end of “%s” is %s', (line, date) => {
  expect(dateAtEnd(line)).toBe(date);
});
