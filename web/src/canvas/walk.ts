/** Walking along edges by the arrow keys: which neighbour lies that way. Pure: pixels in, one candidate out. */
import type { Point } from './marquee';

export const arrows = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const;
export type Arrow = keyof typeof arrows;

export const isArrow = (key: string): key is Arrow => key in arrows;

/** Cosine of the widest angle, from the arrow's direction, that still counts as that way. */
const widest = 0.35;

/** The candidate that lies most nearly that way, near ones before far ones; null where none does. */
export const nextAlong = <T extends Point>(arrow: Arrow, from: Point, candidates: readonly T[]): T | null => {
  const way = arrows[arrow];
  let best: { candidate: T; cost: number } | null = null;
  for (const candidate of candidates) {
    const [x, y] = [candidate.x - from.x, candidate.y - from.y];
    const distance = Math.hypot(x, y);
    const straight = distance === 0 ? 0 : (x * way.x + y * way.y) / distance;
    if (straight < widest) continue;
    const cost = distance * (1 + 3 * (1 - straight));
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate ?? null;
};
