import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betterKnown, compareDates, seenBetween } from './dates.js';

const pad = (n: number) => String(n).padStart(2, '0');
const date = fc
  .record({
    y: fc.integer({ min: 1990, max: 2030 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
    form: fc.integer({ min: 0, max: 4 }),
  })
  .map(
    ({ y, m, d, form }) =>
      [`${y}-${pad(m)}-${pad(d)}`, `${y}-${pad(m)}`, `${y}`, `--${pad(m)}-${pad(d)}`, null][form] ?? null,
  );

test('full dates outweigh months, years and days without a year', () => {
  expect(seenBetween(['2024-05', '2024-06-02', '--01-01', '2023-06-01', null])).toEqual({
    firstSeen: '2023-06-01',
    lastSeen: '2024-06-02',
  });
});

test('a day without a year is first seen only where nothing else is known', () => {
  expect(seenBetween(['--03-22', '2024'])).toEqual({ firstSeen: '2024', lastSeen: '2024' });
  expect(seenBetween(['--03-22'])).toEqual({ firstSeen: '--03-22', lastSeen: '--03-22' });
  expect(seenBetween([null])).toEqual({});
});

test('what is seen does not depend on the order of the sightings', () => {
  fc.assert(
    fc.property(fc.array(date), (dates) => {
      expect(seenBetween([...dates].reverse())).toEqual(seenBetween(dates));
    }),
  );
});

test('dates have one order', () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) || 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('of an event dated twice the better known date speaks', () => {
  expect(betterKnown('--11-02', '2024-11-02')).toBe('2024-11-02');
  expect(betterKnown('2024-11-01', '2024-11-02')).toBe('2024-11-01');
  expect(betterKnown(null, '2024')).toBe('2024');
});
