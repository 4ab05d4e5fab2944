import type { RelationshipType } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Relationships, RelationshipsRequest } from '../api/index.js';
import { shown } from './entities.js';
import { loadEvidence } from './evidence.js';
import { isRecord, type RowObject, rowsOf, textOf, textsOf } from './rows.js';

type Asked = RelationshipsRequest['relationships'];

/** One query a type, from where its relationships start: ids of relationships are indexed on no engine. */
const rowsByType = (store: GraphStore, type: RelationshipType, asked: Asked): Promise<RowObject[]> => {
  const starts = [...new Set(asked.filter((one) => one.type === type).map((one) => one.from))];
  return rowsOf(
    store,
    `UNWIND $starts AS start MATCH (n:Entity {id: start})-[r:${type}]->(m:Entity)
     RETURN r.id AS id, properties(r) AS properties`,
    { starts },
  );
};

/** What is known of relationships of a drawn graph, each with the words it was read from. */
export const loadRelationships = async (
  store: GraphStore,
  asked: Asked,
): Promise<Relationships['relationships']> => {
  const types = [...new Set(asked.map(({ type }) => type))];
  const rows = (await Promise.all(types.map((type) => rowsByType(store, type, asked)))).flat();
  const byId = new Map(rows.map((row) => [textOf(row.id), row.properties]));
  const found = asked.flatMap(({ id }) => {
    const properties = byId.get(id);
    return isRecord(properties) ? [{ id, properties }] : [];
  });
  const evidence = await loadEvidence(
    store,
    found.map(({ properties }) => textsOf(properties.evidence)),
  );
  return found.map(({ id, properties }, at) => ({
    id,
    properties: shown(properties),
    evidence: evidence[at] ?? [],
  }));
};
