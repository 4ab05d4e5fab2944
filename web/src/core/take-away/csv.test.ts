import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('commas, quotes and line breaks keep within their cell', () => {
  expect(csvOf(['名称', '原文'], [['阜阳市', '“办好”, "教育"\n事业']])).toBe(
    '\uFEFF名称,原文\r\n阜阳市,"“办好”, ""教育""\n事业"\r\n',
  );
});

test.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\u202e=1', '=HYPERLINK("http://x","y")'])(
  '%s is text to a spreadsheet, not a formula',
  (text) => {
    const [, row = ''] = csvOf(['a'], [[text]]).split('\r\n');
    expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('numbers stay numbers', () => {
  expect(csvOf(['n'], [[-3]])).toBe('\uFEFFn\r\n-3\r\n');
});
