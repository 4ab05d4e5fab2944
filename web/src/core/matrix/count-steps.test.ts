import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSteps, stepCount, stepOf } from './count-steps';
import { walkCells } from './walk-cells';

test('up to five meetings each count is its own step', () => {
  expect([1, 2, 3].map((count) => stepOf(count, 3))).toEqual([1, 2, 3]);
  expect(countSteps(2)).toEqual([
    { step: 1, from: 1, to: 1 },
    { step: 2, from: 2, to: 2 },
  ]);
});

test('steps rise with the count, from the first at 1 to the last at the highest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 500 }), (highest) => {
      const all = Array.from({ length: highest }, (_, at) => stepOf(at + 1, highest));
      expect(all[0]).toBe(1);
      expect(all.at(-1)).toBe(stepCount);
      expect(all).toEqual([...all].sort((a, b) => a - b));
    }),
  );
});

test('the legend covers every count once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), (highest) => {
      const covered = countSteps(highest).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
      expect(covered).toEqual(Array.from({ length: highest }, (_, at) => at + 1));
    }),
  );
});

test('arrow keys walk from cell to cell and stop at the edge', () => {
  const size = { rows: 2, columns: 3 };
  expect(walkCells({ row: 0, column: 0 }, 'ArrowRight', size)).toEqual({ row: 0, column: 1 });
  expect(walkCells({ row: 1, column: 0 }, 'ArrowDown', size)).toEqual({ row: 1, column: 0 });
  expect(walkCells({ row: 0, column: 0 }, 'ArrowLeft', size)).toEqual({ row: 0, column: 0 });
  expect(walkCells({ row: 1, column: 0 }, 'End', size)).toEqual({ row: 1, column: 2 });
  expect(walkCells({ row: 1, column: 0 }, 'x', size)).toBeNull();
});
