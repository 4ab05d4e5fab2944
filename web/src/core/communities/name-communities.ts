/** Communities in order of size, each named by the themes that its meetings discuss more than others do. */
import type { Drawing } from '../graph/drawing';

export interface Community {
  /** Names of its themes, the most telling first; empty where its meetings discuss none. */
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly string[];
}

const mostThemes = 2;

/** `communityOf`: a number for each node, as the algorithm gave it. */
export const nameCommunities = (
  { nodes, edges }: Drawing,
  communityOf: ReadonlyMap<string, number>,
): Community[] => {
  const members = new Map<number, string[]>();
  for (const { id } of nodes) {
    const community = communityOf.get(id);
    if (community !== undefined) members.set(community, [...(members.get(community) ?? []), id]);
  }
  const themes = new Map(nodes.filter(({ kind }) => kind === 'Theme').map((theme) => [theme.id, theme]));
  const overall = new Map<string, number>();
  const within = new Map<number, Map<string, number>>();
  for (const { type, from, to } of edges) {
    const community = communityOf.get(from);
    if (type !== 'DISCUSSED' || !themes.has(to) || community === undefined) continue;
    overall.set(to, (overall.get(to) ?? 0) + 1);
    const counts = within.get(community) ?? new Map<string, number>();
    within.set(community, counts.set(to, (counts.get(to) ?? 0) + 1));
  }
  // How often it is discussed here, less where it is discussed everywhere: common words name no community.
  const weight = (theme: string, count: number): number =>
    count * Math.sqrt(count / (overall.get(theme) ?? count));
  return [...members]
    .map(([community, ids]) => ({
      members: ids,
      themes: [...(within.get(community) ?? [])]
        .sort(([a, m], [b, n]) => weight(b, n) - weight(a, m) || n - m || (a < b ? -1 : 1))
        .slice(0, mostThemes)
        .map(([id]) => ({ id, name: themes.get(id)?.name ?? id })),
    }))
    .sort(
      (a, b) => b.members.length - a.members.length || ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1),
    );
};
