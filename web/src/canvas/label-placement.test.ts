import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, placeLabels } from './label-placement';

const stage = { width: 800, height: 600 };
const candidate = fc.record({
  id: fc.uuid(),
  x: fc.integer({ min: -50, max: 850 }),
  y: fc.integer({ min: -50, max: 650 }),
  radius: fc.integer({ min: 3, max: 20 }),
  width: fc.integer({ min: 20, max: 200 }),
  height: fc.constant(16),
});

test('no two labels overlap, and none leaves the stage', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
      const placed = placeLabels(candidates, stage);
      placed.forEach((one, at) => {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.left + one.width).toBeLessThanOrEqual(stage.width);
        expect(one.top + one.height).toBeLessThanOrEqual(stage.height);
        for (const other of placed.slice(at + 1)) expect(overlaps(one, other)).toBe(false);
      });
    }),
  );
});

test('a label moves aside before it is given up', () => {
  const node = { x: 400, y: 300, radius: 10, width: 60, height: 16 };
  const below = { left: 300, top: 305, width: 200, height: 40 };
  const [placed] = placeLabels([{ id: 'a', ...node }], stage, [below]);
  expect(placed).toEqual({ id: 'a', left: 370, top: 271, width: 60, height: 16 });
});

test('a forced label is drawn even where there is no room', () => {
  const node = { x: 400, y: 300, radius: 10, width: 60, height: 16 };
  const everywhere = { left: 0, top: 0, width: 800, height: 600 };
  expect(placeLabels([{ id: 'a', ...node }], stage, [everywhere])).toEqual([]);
  expect(placeLabels([{ id: 'a', ...node, forced: true }], stage, [everywhere])).toHaveLength(1);
});
