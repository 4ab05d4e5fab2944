import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWindow, moved, periodOf, stretched, windowOf } from './window';

const months = Array.from({ length: 24 }, (_, at) => ({
  key: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  meetings: 0,
}));

test('a period given as year, month or day touches the steps it should', () => {
  expect(windowOf(months, { from: '2022', to: null })).toEqual({ first: 12, last: 23 });
  expect(windowOf(months, { from: '2021-03-15', to: '2021-04' })).toEqual({ first: 2, last: 3 });
  expect(windowOf(months, { from: null, to: '2021' })).toEqual({ first: 0, last: 11 });
  expect(windowOf(months, { from: '2030', to: null })).toBeNull();
  expect(windowOf(months, { from: null, to: null })).toBeNull();
});

const anyWindow = fc
  .tuple(fc.nat(23), fc.nat(23))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

test('a window comes back from its period, and the whole is the open period', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const period = periodOf(months, window);
      const whole = window.first === 0 && window.last === 23;
      expect(windowOf(months, period)).toEqual(whole ? null : window);
    }),
  );
});

test('a moved window keeps its width, a stretched one keeps its ends in order, both within the timeline', () => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: -40, max: 40 }), (window, steps) => {
      const next = moved(window, steps, 24);
      expect(next.last - next.first).toBe(window.last - window.first);
      for (const { first, last } of [
        next,
        stretched(window, 'first', steps, 24),
        stretched(window, 'last', steps, 24),
      ]) {
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(24);
        expect(first).toBeLessThanOrEqual(last);
      }
    }),
  );
});

test('playing starts with a step at least', () => {
  expect(firstWindow(1)).toEqual({ first: 0, last: 0 });
  expect(firstWindow(24)).toEqual({ first: 0, last: 1 });
});
