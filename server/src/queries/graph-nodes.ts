import type { GraphStore } from '@zhengtu/graph-store';
import type { Graph } from '../api/index.js';
import { isTrue, rowsOf, textOf, textOrNull, textsOf } from './rows.js';
import { mainLabel, placeLabelOf } from './summaries.js';

/** Nodes as a canvas draws them, but for their degree. */
export const loadNodes = async (
  store: GraphStore,
  ids: readonly string[],
): Promise<Omit<Graph['nodes'][number], 'degree'>[]> => {
  const rows = await rowsOf(
    store,
    `UNWIND $ids AS id MATCH (n:Entity {id: id})
     RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.boilerplate AS boilerplate, n.date AS date`,
    { ids },
  );
  return rows.map((row) => ({
    id: textOf(row.id),
    label: mainLabel(textsOf(row.labels)),
    placeLabel: placeLabelOf(textsOf(row.labels)),
    name: textOf(row.name),
    boilerplate: isTrue(row.boilerplate),
    date: textOrNull(row.date),
  }));
};
