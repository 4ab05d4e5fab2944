import type { GraphStore } from '@zhengtu/graph-store';
import type { SoleSupport } from '../api/index.js';
import { ApiError } from '../errors.js';
import { numberOf, rowsOf, textOf, textsOf } from './rows.js';
import { mainLabel } from './summaries.js';

/** Told by reports alone: places and themes are told by tables too, and would cost a count of every report. */
const kinds = ['Person', 'Meeting', 'Body', 'Project', 'Policy'] as const;

/** What stands in the graph on the word of one report only. @throws ApiError `not-found` */
export const loadSoleSupport = async (store: GraphStore, document: string): Promise<SoleSupport> => {
  const [found] = await rowsOf(store, 'MATCH (d:Document {id: $document}) RETURN d.id AS id', { document });
  if (!found) throw new ApiError('not-found', `There is no report “${document}” in this graph.`);
  const mentioned = await rowsOf(
    store,
    `MATCH (d:Document {id: $document})-[:MENTIONS]->(n:Entity)
     RETURN n.id AS id, n.name AS name, labels(n) AS labels ORDER BY id`,
    { document },
  );
  const entities = mentioned
    .map((row) => ({ id: textOf(row.id), name: textOf(row.name), label: mainLabel(textsOf(row.labels)) }))
    .filter(({ label }) => kinds.some((kind) => kind === label));
  const counts = await rowsOf(
    store,
    `UNWIND $ids AS id MATCH (o:Document)-[:MENTIONS]->(n:Entity {id: id})
     RETURN n.id AS id, count(o) AS documents`,
    { ids: entities.map(({ id }) => id) },
  );
  const alone = new Set(counts.filter((row) => numberOf(row.documents) === 1).map((row) => textOf(row.id)));
  return { entities: entities.filter(({ id }) => alone.has(id)) };
};
