import { expect, test } from 'vitest';
import { countYears } from './years';

test('years are counted without gaps, and what tells none is kept apart', () => {
  const dates = [
    { date: null, meetings: 1 },
    { date: '--04-27', meetings: 2 },
    { date: '2021', meetings: 3 },
    { date: '2021-05-01', meetings: 1 },
    { date: '2023-11', meetings: 5 },
  ];
  expect(countYears(dates)).toEqual({
    years: [
      { year: 2021, meetings: 4 },
      { year: 2022, meetings: 0 },
      { year: 2023, meetings: 5 },
    ],
    yearless: 3,
  });
});

test('nothing dated gives no years', () => {
  expect(countYears([])).toEqual({ years: [], yearless: 0 });
});
