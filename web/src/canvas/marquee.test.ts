import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, outlineOf } from './marquee';

const coordinate = fc.integer({ min: 0, max: 100 });
const point = fc.record({ x: coordinate, y: coordinate });

test('a box holds what lies between its corners, whichever way it was drawn', () => {
  fc.assert(
    fc.property(point, point, point, (from, to, asked) => {
      const inside = (value: number, a: number, b: number) =>
        value > Math.min(a, b) && value < Math.max(a, b);
      const outline = outlineOf('box', [from, { x: 1, y: 1 }, to]);
      const { x, y } = { x: asked.x + 0.5, y: asked.y + 0.5 };
      expect(isWithin({ x, y }, outline)).toBe(inside(x, from.x, to.x) && inside(y, from.y, to.y));
    }),
  );
});

test('a lasso leaves out what lies in its hollow', () => {
  const horseshoe = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 30 },
    { x: 20, y: 30 },
    { x: 20, y: 10 },
    { x: 10, y: 10 },
    { x: 10, y: 30 },
    { x: 0, y: 30 },
  ];
  const outline = outlineOf('lasso', horseshoe);
  expect(isWithin({ x: 5, y: 20 }, outline)).toBe(true);
  expect(isWithin({ x: 15, y: 20 }, outline)).toBe(false);
  expect(isWithin({ x: 25, y: 20 }, outline)).toBe(true);
});

test('nothing was drawn, nothing is held', () => {
  expect(isWithin({ x: 1, y: 1 }, outlineOf('box', []))).toBe(false);
  expect(isWithin({ x: 1, y: 1 }, outlineOf('lasso', [{ x: 1, y: 1 }]))).toBe(false);
});
