import { byCodeUnits, type RelationshipType, relationshipTypes } from '@zhengtu/graph-schema';
import type { GraphStore, Value } from '@zhengtu/graph-store';
import type { Entity, Fact, Neighbours } from '../api/index.js';
import { ApiError } from '../errors.js';
import { loadEvidence } from './evidence.js';
import { isRecord, numberOf, type RowObject, rowsOf, textOf, textsOf } from './rows.js';
import { loadSummaries, namedOf, summaryOf } from './summaries.js';

const hidden = new Set(['search', 'text', 'record']);
/** Properties but the long ones, which have endpoints of their own. */
export const shown = (properties: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !hidden.has(key)));

const typeOf = (value: Value | undefined): RelationshipType =>
  relationshipTypes.find((type) => type === value) ?? 'MENTIONS';

/** `out`: from the entity asked about. */
export const directions = ['out', 'in'] as const;
export type Direction = (typeof directions)[number];
const arrow = (direction: Direction, relationship: string): string =>
  direction === 'out' ? `-[${relationship}]->` : `<-[${relationship}]-`;

const loadCounts = async (store: GraphStore, id: string): Promise<Entity['counts']> => {
  const counted = await Promise.all(
    directions.map(async (direction) => {
      const rows = await rowsOf(
        store,
        `MATCH (n:Entity {id: $id})${arrow(direction, 'r')}(m:Entity)
         RETURN type(r) AS type, count(r) AS count ORDER BY type`,
        { id },
      );
      return rows.map((row) => ({ type: typeOf(row.type), direction, count: numberOf(row.count) }));
    }),
  );
  return counted.flat();
};

/** One entity with what the panel's head shows. @throws ApiError `not-found` */
export const loadEntity = async (store: GraphStore, id: string): Promise<Entity> => {
  const [row] = await rowsOf(
    store,
    'MATCH (n:Entity {id: $id}) RETURN n.id AS id, labels(n) AS labels, n.name AS name, properties(n) AS properties',
    { id },
  );
  if (!row) throw new ApiError('not-found', `There is no entity “${id}” in this graph.`);
  const named = namedOf(row);
  const [summaries, counts] = await Promise.all([loadSummaries(store, [named]), loadCounts(store, id)]);
  const properties = isRecord(row.properties) ? shown(row.properties) : {};
  return { ...summaryOf(summaries, id), labels: [...named.labels].sort(), properties, counts };
};

export interface NeighbourOptions {
  readonly relationships: readonly RelationshipType[];
  /** Labels; all where empty. */
  readonly labels: readonly string[];
  /** Both where null. */
  readonly direction: Direction | null;
  readonly limit: number;
  /** How many facts to pass over; what `next` said. */
  readonly offset: number;
}

const factRows = async (store: GraphStore, id: string, options: NeighbourOptions): Promise<RowObject[]> => {
  const types = options.relationships.length > 0 ? options.relationships : relationshipTypes;
  const wanted = types.join('|');
  const rows = await Promise.all(
    (options.direction ? [options.direction] : directions).map((direction) =>
      rowsOf(
        store,
        `MATCH (n:Entity {id: $id})${arrow(direction, `r:${wanted}`)}(m:Entity)
         RETURN r.id AS relationship, type(r) AS type, '${direction}' AS direction, properties(r) AS properties,
                m.id AS id, labels(m) AS labels, m.name AS name`,
        { id },
      ),
    ),
  );
  const order = new Map(types.map((type, i) => [type, i]));
  return rows
    .flat()
    .filter(
      (row) => options.labels.length === 0 || textsOf(row.labels).some((l) => options.labels.includes(l)),
    )
    .sort(
      (a, b) =>
        (order.get(typeOf(a.type)) ?? 0) - (order.get(typeOf(b.type)) ?? 0) ||
        byCodeUnits(lastSeen(b), lastSeen(a)) ||
        byCodeUnits(textOf(a.relationship), textOf(b.relationship)),
    );
};

const lastSeen = (row: RowObject): string =>
  isRecord(row.properties) ? textOf(row.properties.lastSeen) : '';

const factOf = (row: RowObject, entity: Fact['entity'], evidence: Fact['evidence']): Fact => ({
  relationship: {
    id: textOf(row.relationship),
    type: typeOf(row.type),
    direction: row.direction === 'in' ? 'in' : 'out',
    properties: isRecord(row.properties) ? shown(row.properties) : {},
  },
  entity,
  evidence,
});

/** References of a fact: its evidence, or for a mention the first spans in its report. */
const refsOf = (row: RowObject, id: string): string[] => {
  if (!isRecord(row.properties)) return [];
  if (row.type !== 'MENTIONS') return textsOf(row.properties.evidence);
  const document = row.direction === 'in' ? textOf(row.id) : id;
  return textsOf(row.properties.spans)
    .slice(0, 3)
    .map((span) => `${document}#${span}`);
};

/** The facts around an entity, by type and newest first, each with the words it was read from. */
export const loadNeighbours = async (
  store: GraphStore,
  id: string,
  options: NeighbourOptions,
): Promise<Neighbours> => {
  const all = await factRows(store, id, options);
  const page = all.slice(options.offset, options.offset + options.limit);
  const [summaries, evidence] = await Promise.all([
    loadSummaries(store, page.map(namedOf)),
    loadEvidence(
      store,
      page.map((row) => refsOf(row, id)),
    ),
  ]);
  const facts = page.map((row, i) => factOf(row, summaryOf(summaries, textOf(row.id)), evidence[i] ?? []));
  const end = options.offset + page.length;
  return { facts, total: all.length, next: end < all.length ? String(end) : null };
};
