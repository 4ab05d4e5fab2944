import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timescaleOf } from './bins';

test('a few weeks are drawn by day, some years by month, many by year', () => {
  const unitOf = (...dates: string[]) => timescaleOf(dates.map((date) => ({ date, meetings: 1 }))).unit;
  expect(unitOf('2024-02-01', '2024-03-20')).toBe('day');
  expect(unitOf('2020-02-01', '2024-03-20')).toBe('month');
  expect(unitOf('1949-10-01', '2024-03-20')).toBe('year');
});

test('steps have no gaps, leap days included, and months fill their years', () => {
  const days = timescaleOf([
    { date: '2024-02-28', meetings: 1 },
    { date: '2024-03-01', meetings: 2 },
  ]);
  expect(days.bins.map(({ key }) => key)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  const months = timescaleOf([
    { date: '2021-04-27', meetings: 2 },
    { date: '2022', meetings: 3 },
  ]);
  expect(months.bins).toHaveLength(24);
  expect(months.bins[3]).toEqual({ key: '2021-04', meetings: 2 });
  expect(months.loose).toEqual([{ date: '2022', first: 12, last: 23, meetings: 3 }]);
});

test('what tells no year stands apart and is counted', () => {
  const { bins, yearless, undated } = timescaleOf([
    { date: '--04-27', meetings: 2 },
    { date: null, meetings: 1 },
  ]);
  expect([bins.length, yearless, undated]).toEqual([0, 3, 1]);
});

const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
  .chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4), `-${day.slice(4)}`, null));

test('every meeting is drawn once: in a step, over several, or apart', () => {
  const dates = fc.uniqueArray(fc.record({ date: anyDate, meetings: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ date }) => date,
  });
  fc.assert(
    fc.property(dates, (counts) => {
      const { bins, loose, yearless } = timescaleOf(counts);
      const sum = (all: readonly { meetings: number }[]) =>
        all.reduce((total, { meetings }) => total + meetings, 0);
      expect(sum(bins) + sum(loose) + yearless).toBe(sum(counts));
      for (const { first, last } of loose) {
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(bins.length);
      }
      expect(new Set(bins.map(({ key }) => key)).size).toBe(bins.length);
      expect(bins.map(({ key }) => key)).toEqual(bins.map(({ key }) => key).sort());
    }),
  );
});
