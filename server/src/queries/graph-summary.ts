/** A graph too large to draw, in short: the cities and the themes that each speaks of most. */
import { findTheme } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Graph, GraphEdge } from '../api/index.js';
import { loadNodes } from './graph-nodes.js';
import { numberOf, rowsOf, textOf, textOrNull } from './rows.js';

/** How many themes a city is drawn with: more, and forty cities are a ball of wool. */
const themesOfACity = 5;

const discussedQuery = `MATCH (c:City)-[d:DISCUSSED]->(t:Theme)
  RETURN d.id AS id, c.id AS city, t.id AS theme, d.meetings AS meetings,
         d.firstSeen AS firstSeen, d.lastSeen AS lastSeen`;

export interface CityTheme {
  readonly id: string;
  readonly city: string;
  readonly theme: string;
  readonly meetings: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

const isStock = (theme: string): boolean => findTheme(theme.replace(/^theme:/, ''))?.boilerplate === true;

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

/**
 * For each city the themes that most of its meetings discussed, of equals those that fewer cities speak of: what a
 * city is known by rather than what all say. Stock themes are left out.
 */
export const chooseCityThemes = (discussed: readonly CityTheme[], most = themesOfACity): CityTheme[] => {
  const telling = discussed.filter(({ theme }) => !isStock(theme));
  const cities = countBy(telling, ({ theme }) => theme);
  const taken = new Map<string, number>();
  return [...telling]
    .sort(
      (a, b) =>
        b.meetings - a.meetings ||
        (cities.get(a.theme) ?? 0) - (cities.get(b.theme) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .filter(({ city }) => {
      const before = taken.get(city) ?? 0;
      taken.set(city, before + 1);
      return before < most;
    });
};

const edgeOf = ({ id, city, theme, meetings, firstSeen, lastSeen }: CityTheme): GraphEdge => ({
  id,
  type: 'DISCUSSED',
  from: city,
  to: theme,
  told: { meetings, firstSeen, lastSeen },
});

/** Cities and themes; a node's degree is how many of the others it is joined to in all. Null where no city is known. */
export const loadGraphSummary = async (store: GraphStore): Promise<Graph | null> => {
  const discussed = (await rowsOf(store, discussedQuery)).map(
    (row): CityTheme => ({
      id: textOf(row.id),
      city: textOf(row.city),
      theme: textOf(row.theme),
      meetings: numberOf(row.meetings),
      firstSeen: textOrNull(row.firstSeen),
      lastSeen: textOrNull(row.lastSeen),
    }),
  );
  const chosen = chooseCityThemes(discussed);
  if (chosen.length === 0) return null;
  const degrees = new Map([
    ...countBy(discussed, ({ city }) => city),
    ...countBy(discussed, ({ theme }) => theme),
  ]);
  const ids = [...new Set(chosen.flatMap(({ city, theme }) => [city, theme]))].sort();
  const nodes = (await loadNodes(store, ids)).map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
  return { nodes, edges: chosen.map(edgeOf), truncated: true, part: 'summary' };
};
