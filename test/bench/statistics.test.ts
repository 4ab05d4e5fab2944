import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOf } from './row.js';
import { Agreement, growthExponent, percentile } from './statistics.js';

test('the growth exponent finds the power that made the points', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (power) => {
      const points = [100, 300, 1000].map((size) => ({ size, value: 0.02 * size ** power }));
      expect(growthExponent(points)).toBeCloseTo(power, 6);
    }),
  );
});

test('one size has no growth', () => {
  expect(() => growthExponent([{ size: 100, value: 1 }])).toThrow(RangeError);
});

test('a percentile is one of the values, and the highest is the 100th', () => {
  expect(percentile([5, 1, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 3], 0.99)).toBe(5);
  expect(percentile([5, 1, 3], 1)).toBe(5);
});

test('agreement counts what was said wrongly and what was missed', () => {
  const agreement = new Agreement();
  agreement.add(['甲', '乙'], ['甲', '丙']);
  expect(agreement.f1).toBeCloseTo(0.5);
  agreement.add([], ['丁', '戊']);
  expect(agreement.f1).toBeCloseTo(1 / 3);
});

test('a target is judged by the value or by the ratio to the peer', () => {
  const measured = { name: 'rate', size: '10', value: 60, unit: '/s', peer: { name: 'bare', value: 100 } };
  expect(rowOf('x', { ...measured, target: { of: 'ratio', atLeast: 0.5 } })).toMatchObject({
    ratio: 0.6,
    target: 'ratio ≥ 0.5',
    met: true,
  });
  expect(rowOf('x', { ...measured, target: { of: 'value', atLeast: 100 } })).toMatchObject({
    target: '≥ 100 /s',
    met: false,
  });
  expect(rowOf('x', measured)).toMatchObject({ target: null, met: null });
});
