import type { GraphStore } from '@zhengtu/graph-store';
import { rowsOf, textOf } from './rows.js';
import type { Named } from './summaries.js';

export type HolderLabel = 'City' | 'County' | 'Province';

/** From a place up to what it lies in: a village, its town and county are three steps below their city. */
const queries: Readonly<Record<HolderLabel, string>> = {
  City: `UNWIND $ids AS id MATCH (p:Place {id: id})-[:LOCATED_IN*1..3]->(u:City)
    RETURN p.id AS id, u.id AS holder ORDER BY id, holder`,
  County: `UNWIND $ids AS id MATCH (p:Place {id: id})-[:LOCATED_IN*1..3]->(u:County)
    RETURN p.id AS id, u.id AS holder ORDER BY id, holder`,
  Province: `UNWIND $ids AS id MATCH (p:Place {id: id})-[:LOCATED_IN*1..4]->(u:Province)
    RETURN p.id AS id, u.name AS holder ORDER BY id, holder`,
};

/**
 * The city or county that each place counts for (itself where it is one), or the *name* of its province, by the
 * place's id. Places above that level are left out.
 */
export const loadHolders = async (
  store: GraphStore,
  places: readonly Named[],
  label: HolderLabel,
): Promise<Map<string, string>> => {
  const rows = await rowsOf(store, queries[label], { ids: places.map(({ id }) => id) });
  const holders = new Map(rows.map((row) => [textOf(row.id), textOf(row.holder)]));
  if (label !== 'Province')
    for (const { id, labels } of places) if (labels.includes(label)) holders.set(id, id);
  return holders;
};
