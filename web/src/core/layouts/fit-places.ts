import type { Places } from '../graph/places';

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly extent: number;
}

const frameOf = (places: Places): Frame => {
  const all = [...places.values()];
  const ends = (axis: 0 | 1): readonly [number, number] =>
    all.reduce<readonly [number, number]>(
      ([least, most], place) => [Math.min(least, place[axis]), Math.max(most, place[axis])],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
  const [[left, right], [bottom, top]] = [ends(0), ends(1)];
  return { x: (left + right) / 2, y: (bottom + top) / 2, extent: Math.max(right - left, top - bottom) || 1 };
};

/** The places moved and scaled to lie where `before` lay, so that what is pinned keeps its surroundings. */
export const fitPlaces = (places: Places, before: Places): Places => {
  if (places.size === 0 || before.size === 0) return places;
  const [from, to] = [frameOf(places), frameOf(before)];
  const scale = before.size > 1 ? to.extent / from.extent : 1;
  return new Map(
    [...places].map(([id, [x, y]]) => [id, [to.x + (x - from.x) * scale, to.y + (y - from.y) * scale]]),
  );
};
