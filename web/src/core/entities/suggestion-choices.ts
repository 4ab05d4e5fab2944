import type { NodeLabel } from '@zhengtu/graph-schema';
import type { SearchResult } from '@zhengtu/server/api';
import { groupByKind } from './group-by-kind';

export type Hit = SearchResult['hits'][number];

/** What can be chosen below the search box: what was found, and the others of its kind, which are not shown yet. */
export type Choice =
  | { readonly label: NodeLabel; readonly hit: Hit }
  | { readonly label: NodeLabel; readonly hit: null; readonly rest: number };

/**
 * Kinds together, the kind of the best hit first; at most so many of a kind, then the way to its others.
 *
 * @param counts How many of each kind were found, those too of which no hit is given; where a kind is not counted, its
 *   others are not told of.
 * @param most How many of a kind are shown, so that each is seen without scrolling past the one before.
 */
export const suggestionChoices = (
  hits: readonly Hit[],
  counts: SearchResult['counts'],
  most: number,
): Choice[] => {
  const given = groupByKind(hits);
  const others = counts.filter(({ label }) => given.every(([kind]) => kind !== label));
  return [...given, ...others.map(({ label }) => [label, []] as const)].flatMap(([label, group]) => {
    const shown = group.slice(0, most).map((hit): Choice => ({ label, hit }));
    const rest = (counts.find((one) => one.label === label)?.count ?? 0) - shown.length;
    return rest > 0 ? [...shown, { label, hit: null, rest }] : shown;
  });
};
