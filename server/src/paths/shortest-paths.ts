import type { LinkMap } from './link-map.js';

/** Steps of the search after which it gives what it has. */
const mostSteps = 400_000;

/** How many hops each entity is away from `target`, by breadth-first search; what is farther than `most` is left out. */
const distancesTo = (links: LinkMap, target: string, most: number): Map<string, number> => {
  const distances = new Map([[target, 0]]);
  let ring = [target];
  for (let distance = 1; distance <= most && ring.length > 0; distance++) {
    const next: string[] = [];
    for (const id of ring)
      for (const other of links.neighbours(id))
        if (!distances.has(other)) {
          distances.set(other, distance);
          next.push(other);
        }
    ring = next;
  }
  return distances;
};

export interface ShortestPaths {
  /** Ids from the one end to the other, shortest first, those of one length in the order of their ids. */
  readonly paths: readonly (readonly string[])[];
  /** false: the search was given up, and there may be more. */
  readonly complete: boolean;
}

/**
 * The `k` shortest ways without a loop from one entity to another, of at most `most` hops. Ways of each length are
 * walked depth first, and a step is taken only if the end can still be reached in what is left.
 */
export const findShortestPaths = (
  links: LinkMap,
  ends: { readonly from: string; readonly to: string },
  { k, most }: { readonly k: number; readonly most: number },
): ShortestPaths => {
  const distances = distancesTo(links, ends.to, most);
  const shortest = distances.get(ends.from);
  const paths: string[][] = [];
  if (shortest === undefined) return { paths, complete: true };
  let steps = 0;
  const walk = (path: string[], left: number): void => {
    const here = path.at(-1) ?? ends.from;
    if (left === 0) {
      if (here === ends.to) paths.push([...path]);
      return;
    }
    if (here === ends.to) return;
    for (const next of links.neighbours(here)) {
      if (paths.length >= k || steps++ >= mostSteps) return;
      if ((distances.get(next) ?? Number.POSITIVE_INFINITY) > left - 1 || path.includes(next)) continue;
      path.push(next);
      walk(path, left - 1);
      path.pop();
    }
  };
  for (let length = shortest; length <= most && paths.length < k && steps < mostSteps; length++)
    walk([ends.from], length);
  return { paths, complete: steps < mostSteps };
};
