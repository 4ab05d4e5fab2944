/** A line drawn around nodes: a box between two corners, or a lasso. Pure: pixels in, ids out. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type MarqueeShape = 'box' | 'lasso';

/** The outline of what the pointer went along, from where it was pressed to where it is now. */
export const outlineOf = (shape: MarqueeShape, path: readonly Point[]): Point[] => {
  const [from, to] = [path[0], path.at(-1)];
  if (!from || !to) return [];
  if (shape === 'lasso') return [...path];
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
};

/** Whether a point lies within a closed outline (even-odd rule). */
export const isWithin = ({ x, y }: Point, outline: readonly Point[]): boolean => {
  let within = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (
      before &&
      corner.y > y !== before.y > y &&
      x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x
    )
      within = !within;
    before = corner;
  }
  return within;
};
