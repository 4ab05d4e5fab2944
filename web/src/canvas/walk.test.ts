import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrows, nextAlong } from './walk';

const from = { x: 0, y: 0 };

test('the neighbour that lies straight that way comes before one aside, and a near one before a far one', () => {
  const straight = { x: 100, y: 5 };
  expect(nextAlong('ArrowRight', from, [{ x: 80, y: 80 }, straight, { x: 300, y: 0 }])).toBe(straight);
});

test('nothing lies behind', () => {
  expect(
    nextAlong('ArrowRight', from, [
      { x: -50, y: 0 },
      { x: 2, y: 60 },
    ]),
  ).toBeNull();
});

test('every neighbour is reached by one arrow at least, when it is the only one', () => {
  const far = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(far, far, (x, y) => {
      fc.pre(x !== 0 || y !== 0);
      const ways = (Object.keys(arrows) as (keyof typeof arrows)[]).filter((arrow) =>
        nextAlong(arrow, from, [{ x, y }]),
      );
      expect(ways.length).toBeGreaterThan(0);
    }),
  );
});
