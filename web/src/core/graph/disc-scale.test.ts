import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discScale } from './canvas-graph';

const stages = fc.record({
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 1400 }),
});
const radii = fc.array(fc.double({ min: 2, max: 12, noNaN: true }), { minLength: 21, maxLength: 150 });

test('many discs leave room between them for their names, unless they would be too small to see', () => {
  fc.assert(
    fc.property(radii, stages, (all, stage) => {
      const scale = discScale(all, stage);
      const area = all.reduce((sum, radius) => sum + Math.PI * (radius * scale) ** 2, 0);
      expect(scale === 0.5 || area <= 0.0451 * stage.width * stage.height).toBe(true);
    }),
  );
});

test('a few discs are drawn large, on whatever stage', () => {
  const few = [12, 12, 12];
  expect(discScale(few, { width: 1000, height: 700 })).toBeGreaterThan(1.5);
  expect(discScale(few, { width: 390, height: 500 })).toBeLessThan(
    discScale(few, { width: 1000, height: 700 }),
  );
});
