import { expect, test } from 'vitest';
import { canLieIn, parsePeriodEnd } from './period';

const in2024 = { from: '2024', to: '2024-06', yearless: false };

test('dates are compared by the parts that both tell', () => {
  expect(['2024', '2024-06-30', '2024-01'].map((date) => canLieIn(date, in2024))).toEqual([true, true, true]);
  expect(['2023-12-31', '2024-07'].map((date) => canLieIn(date, in2024))).toEqual([false, false]);
});

test('a date without its year lies in the open period, and in others where asked for', () => {
  const open = { from: null, to: null, yearless: false };
  for (const date of ['--04-27', null]) {
    expect(canLieIn(date, open)).toBe(true);
    expect(canLieIn(date, in2024)).toBe(false);
    expect(canLieIn(date, { ...in2024, yearless: true })).toBe(true);
  }
});

test('an end of a period is a year, a month or a day', () => {
  expect(['2024', '2024-06', '2024-06-30'].map(parsePeriodEnd)).toEqual(['2024', '2024-06', '2024-06-30']);
  for (const text of ['24', '2024-13', '2024-06-32', '2024-6', 'soon', null])
    expect(parsePeriodEnd(text)).toBeNull();
});
