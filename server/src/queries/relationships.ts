import type { RelationshipType } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Relationships, RelationshipsRequest } from '../api/index.js';
import { type Derived, loadDerivedEvidence } from './derived-evidence.js';
import { shown } from './entities.js';
import { loadEvidence } from './evidence.js';
import type { Period } from './period.js';
import { isRecord, numberOf, type RowObject, rowsOf, textOf, textsOf } from './rows.js';

type Asked = RelationshipsRequest['relationships'];

/** One query a type, from where its relationships start: ids of relationships are indexed on no engine. */
const rowsByType = (store: GraphStore, type: RelationshipType, asked: Asked): Promise<RowObject[]> => {
  const starts = [...new Set(asked.filter((one) => one.type === type).map((one) => one.from))];
  return rowsOf(
    store,
    `UNWIND $starts AS start MATCH (n:Entity {id: start})-[r:${type}]->(m:Entity)
     RETURN r.id AS id, m.id AS other, properties(r) AS properties`,
    { starts },
  );
};

/**
 * What is known of relationships of a drawn graph, each with the words it was read from; what a place discussed, with
 * those of its latest meetings in the period.
 */
export const loadRelationships = async (
  store: GraphStore,
  asked: Asked,
  period: Period = {},
): Promise<Relationships['relationships']> => {
  const types = [...new Set(asked.map(({ type }) => type))];
  const rows = (await Promise.all(types.map((type) => rowsByType(store, type, asked)))).flat();
  const byId = new Map(rows.map((row) => [textOf(row.id), row]));
  const found = asked.flatMap(({ id, type, from }) => {
    const { properties, other } = byId.get(id) ?? {};
    return isRecord(properties) ? [{ id, type, from, to: textOf(other), properties }] : [];
  });
  const derived = found.flatMap(({ id, type, from, to, properties }): Derived[] => {
    const meetings = numberOf(properties.meetings);
    return type === 'DISCUSSED' && meetings > 0 ? [{ id, place: from, theme: to, meetings }] : [];
  });
  const [evidence, ofMeetings] = await Promise.all([
    loadEvidence(
      store,
      found.map(({ properties }) => textsOf(properties.evidence)),
    ),
    loadDerivedEvidence(store, derived, period),
  ]);
  return found.map(({ id, properties }, at) => ({
    id,
    properties: shown(properties),
    evidence: ofMeetings.get(id) ?? evidence[at] ?? [],
  }));
};
