import type { GraphStore } from '@zhengtu/graph-store';
import type { Stats } from '../api/index.js';
import { numberOf, rowsOf } from './rows.js';

/** How much there is of each kind, and whether any of it is invented. */
export const loadStats = async (store: GraphStore): Promise<Stats> => {
  const [schema, fictional, cities] = await Promise.all([
    store.schema(),
    rowsOf(store, 'MATCH (d:Document) WHERE d.fictional = true RETURN count(d) AS count'),
    rowsOf(store, 'MATCH (c:City)-[:DISCUSSED]->(:Theme) RETURN count(DISTINCT c) AS count'),
  ]);
  const count = (label: string): number => schema.labels.find((l) => l.name === label)?.count ?? 0;
  return {
    documents: count('Document'),
    meetings: count('Meeting'),
    people: count('Person'),
    bodies: count('Body'),
    places: count('Place'),
    cities: numberOf(cities[0]?.count),
    themes: count('Theme'),
    projects: count('Project'),
    policies: count('Policy'),
    relationships: schema.relationshipTypes.reduce((sum, type) => sum + type.count, 0),
    fictional: numberOf(fictional[0]?.count) > 0,
  };
};
