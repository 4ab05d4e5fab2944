import { expect, test } from 'vitest';
import { canLieIn } from './period.js';

test('both ends of a period are counted in', () => {
  const april = { from: '2024-04-01', to: '2024-04-30' };
  expect(['2024-03-31', '2024-04-01', '2024-04-30', '2024-05-01'].map((day) => canLieIn(day, april))).toEqual(
    [false, true, true, false],
  );
});

test('a partial date lies in a period where the parts that it tells do', () => {
  expect(canLieIn('2024-11', { from: '2024-11-20' })).toBe(true);
  expect(canLieIn('2024', { to: '2023-12-31' })).toBe(false);
  expect(canLieIn('2024-11-02', { from: '2024', to: '2024' })).toBe(true);
});

test('a date without a year lies in no period but the open one', () => {
  for (const date of ['--04-27', null]) {
    expect(canLieIn(date, { to: '2030' })).toBe(false);
    expect(canLieIn(date, { from: '2000' })).toBe(false);
    expect(canLieIn(date, {})).toBe(true);
  }
});
