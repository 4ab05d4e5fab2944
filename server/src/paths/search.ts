/**
 * Looks for the shortest paths between two entities from both ends at once, ring by ring:
 *
 *     from ─○─○─┄┄─○─○─ to     each ring is one round of queries; the smaller one grows
 *
 * When f rings are known around the one end and b around the other, every path of at most f + b hops lies within
 * what is known. So the search ends as soon as k paths are, or when no room, time or hop is left.
 */
import { type Link, LinkMap } from './link-map.js';
import { findShortestPaths, type ShortestPaths } from './shortest-paths.js';

export interface Ring {
  readonly links: readonly Link[];
  /** Those that were asked about, but are joined to too much to go on from. */
  readonly passedOver: readonly string[];
  /** Whether something was left out for lack of time or room. */
  readonly cut: boolean;
}

export interface PathWishes {
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly maxHops: number;
  /** Links after which no further ring is asked for. */
  readonly mostLinks: number;
}

interface Side {
  readonly seen: Set<string>;
  ring: string[];
  depth: number;
}

export interface FoundPaths extends ShortestPaths {
  readonly links: LinkMap;
  readonly passedOver: readonly string[];
}

const sideOf = (end: string): Side => ({ seen: new Set([end]), ring: [end], depth: 0 });

const advance = (side: Side, links: readonly Link[]): void => {
  const ring = new Set(side.ring);
  const next = new Set<string>();
  for (const { from, to } of links)
    for (const [here, there] of [
      [from, to],
      [to, from],
    ] as const)
      if (ring.has(here) && !side.seen.has(there)) next.add(there);
  for (const id of next) side.seen.add(id);
  side.ring = [...next].sort();
  side.depth += 1;
};

/** @param load the links around some entities; never throws for lack of time, but says that it was `cut` */
export const searchPaths = async (
  wishes: PathWishes,
  load: (ids: readonly string[]) => Promise<Ring>,
): Promise<FoundPaths> => {
  const { from, to, k, maxHops, mostLinks } = wishes;
  const links = new LinkMap();
  const passedOver = new Set<string>();
  const sides = [sideOf(from), sideOf(to)] as const;
  const [one, other] = sides;
  let complete = true;
  let found: ShortestPaths = { paths: [], complete: true };
  while (complete && found.paths.length < k && one.depth + other.depth < maxHops) {
    const side = one.ring.length <= other.ring.length ? one : other;
    if (side.ring.length === 0) break;
    const ring = await load(side.ring);
    for (const link of ring.links) links.add(link);
    for (const id of ring.passedOver) passedOver.add(id);
    advance(side, ring.links);
    complete = !ring.cut && links.size <= mostLinks;
    found = findShortestPaths(links, { from, to }, { k, most: one.depth + other.depth });
  }
  return { ...found, complete: complete && found.complete, links, passedOver: [...passedOver].sort() };
};
