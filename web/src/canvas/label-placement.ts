/** Where labels go so that none covers another: greedy, the most important first. Pure: pixels in, pixels out. */
export interface LabelCandidate {
  readonly id: string;
  /** Centre and radius of the node, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Drawn whatever it covers (the node under the pointer). */
  readonly forced?: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
}

const gap = 3;
const cell = 64;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Below the node, then right of it, left, above. */
const positionsFor = ({ x, y, radius, width, height }: LabelCandidate): Box[] => [
  { left: x - width / 2, top: y + radius + gap, width, height },
  { left: x + radius + gap, top: y - height / 2, width, height },
  { left: x - radius - gap - width, top: y - height / 2, width, height },
  { left: x - width / 2, top: y - radius - gap - height, width, height },
];

/** Boxes by the cells they touch, so that a box meets its neighbours only. */
const createBoxIndex = () => {
  const cells = new Map<string, Box[]>();
  const keysOf = ({ left, top, width, height }: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(left / cell); column <= Math.floor((left + width) / cell); column++)
      for (let row = Math.floor(top / cell); row <= Math.floor((top + height) / cell); row++)
        keys.push(`${column} ${row}`);
    return keys;
  };
  return {
    add(box: Box): void {
      for (const key of keysOf(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
    },
    isFree: (box: Box): boolean =>
      keysOf(box).every((key) => !cells.get(key)?.some((taken) => overlaps(box, taken))),
  };
};

/**
 * Places the candidates, given most important first, on a stage of `width` × `height`; those without a free place
 * are left out. `taken` are boxes to keep clear (discs of important nodes).
 */
export const placeLabels = (
  candidates: readonly LabelCandidate[],
  stage: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): PlacedLabel[] => {
  const index = createBoxIndex();
  for (const box of taken) index.add(box);
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates) {
    const positions = positionsFor(candidate);
    const free = positions.find(
      (box) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.left + box.width <= stage.width &&
        box.top + box.height <= stage.height &&
        index.isFree(box),
    );
    const box = free ?? (candidate.forced ? positions[0] : undefined);
    if (!box) continue;
    index.add(box);
    placed.push({ id: candidate.id, ...box });
  }
  return placed;
};
