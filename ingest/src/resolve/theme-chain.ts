import { findTheme, type Theme, themeId } from '@zhengtu/graph-schema';
import type { NodeRow, RelationshipRow } from '@zhengtu/graph-store';
import { toldRow } from './facts.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

/** The themes that records name, each with the broader ones above it; ids outside the vocabulary are left out. */
export function themeChain(ids: Iterable<string>): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
  const all = [...new Set([...ids].flatMap(chainOf))];
  return { nodes: all.map(themeNode), relationships: all.flatMap((theme) => broader(theme) ?? []) };
}

/** A theme and the broader ones above it; none for an id outside the vocabulary. */
export function chainOf(id: string): Theme[] {
  const chain: Theme[] = [];
  for (let theme = findTheme(id); theme; theme = theme.parent ? findTheme(theme.parent) : undefined)
    chain.push(theme);
  return chain;
}

export const broader = ({ id, parent }: Theme): RelationshipRow | undefined =>
  parent
    ? toldRow('BROADER', { id: themeId(id), label: 'Theme' }, { id: themeId(parent), label: 'Theme' })
    : undefined;

export const themeNode = ({ id, zh, en, cap, boilerplate, aliases }: Theme): NodeRow => ({
  label: 'Theme',
  properties: {
    id: themeId(id),
    name: zh,
    search: [searchText([zh, ...aliases]), en.toLowerCase()].join(' '),
    ...withoutNothing({ zh, en, cap, boilerplate }),
  },
});
