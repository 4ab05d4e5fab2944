import { findTheme, type Theme, themeId } from '@zhengtu/graph-schema';
import type { NodeRow, RelationshipRow } from '@zhengtu/graph-store';
import { toldRow } from './facts.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

/** The themes that records name, each with the broader ones above it; ids outside the vocabulary are left out. */
export function themeChain(ids: Iterable<string>): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
  const chain = new Map<string, Theme>();
  for (const id of ids)
    for (let theme = findTheme(id); theme; theme = theme.parent ? findTheme(theme.parent) : undefined)
      chain.set(theme.id, theme);
  const all = [...chain.values()];
  return {
    nodes: all.map(themeNode),
    relationships: all.flatMap(({ id, parent }) =>
      parent
        ? [toldRow('BROADER', { id: themeId(id), label: 'Theme' }, { id: themeId(parent), label: 'Theme' })]
        : [],
    ),
  };
}

const themeNode = ({ id, zh, en, cap, boilerplate, aliases }: Theme): NodeRow => ({
  label: 'Theme',
  properties: {
    id: themeId(id),
    name: zh,
    search: [searchText([zh, ...aliases]), en.toLowerCase()].join(' '),
    ...withoutNothing({ zh, en, cap, boilerplate }),
  },
});
