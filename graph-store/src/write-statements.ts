import {
  entityLabel,
  nodeLabels,
  type PropertyKey,
  type PropertyValue,
  placeLabels,
  properties as propertyTable,
} from '@zhengtu/graph-schema';
import type { CheckedChanges } from './change-set.js';
import { StoreError } from './errors.js';

/** One row of an UNWIND: ids, and the properties that become the whole state. */
export interface StatementRow {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties?: Readonly<Record<string, PropertyValue>>;
}

/** Cypher over `$rows`, for both engines. */
export interface WriteStatement {
  readonly cypher: string;
  readonly rows: readonly StatementRow[];
  /**
   * Set where relationships are written: `cypher` then returns how many it wrote, and this query over the same
   * rows returns the ids of those whose both ends are there.
   */
  readonly endsQuery?: string;
  /** Set where nodes are written: changes those properties that a row has, of nodes that are there; null takes one away. */
  readonly changeCypher?: string;
}

/** Rows in one statement: enough that a round trip does not count, few enough for one message. */
const batchSize = 2_000;

const secondLabels: readonly string[] = [...nodeLabels, ...Object.keys(placeLabels)];

/** A whole number in a float property arrives as an integer in an engine that tells them apart only by value. */
const floatsOf = (rows: readonly StatementRow[], variable: string): string =>
  [...new Set(rows.flatMap((row) => Object.keys(row.properties ?? {})))]
    .filter((key) => propertyTable[key as PropertyKey]?.type === 'float')
    .map((key) => ` SET ${variable}.${key} = toFloat(${variable}.${key})`)
    .join('');

const grouped = <T>(rows: readonly T[], key: (row: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups.values()];
};

const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) =>
    rows.slice(index * batchSize, (index + 1) * batchSize),
  );

/** Labels and types cannot be parameters: one statement for each kind, in batches. */
const statements = <T>(
  rows: readonly T[],
  kind: (row: T) => string,
  toRow: (row: T) => StatementRow,
  cypher: (example: T, rows: readonly StatementRow[]) => Omit<WriteStatement, 'rows'>,
): WriteStatement[] =>
  grouped(rows, kind)
    .flatMap(batches)
    .flatMap((batch) => {
      const [example] = batch;
      if (!example) return [];
      const statementRows = batch.map(toRow);
      return [{ ...cypher(example, statementRows), rows: statementRows }];
    });

const ends = ({ fromLabel, toLabel }: { fromLabel: string; toLabel: string }): string =>
  `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})`;
const endsKind = (row: { type: string; fromLabel: string; toLabel: string }): string =>
  `${row.type} ${row.fromLabel} ${row.toLabel}`;

/** The statements that apply the changes, in the order in which they must run in one transaction. */
export const writeStatements = (changes: CheckedChanges): WriteStatement[] => [
  ...statements(
    changes.removedRelationships,
    endsKind,
    ({ id, from, to }) => ({ id, from, to }),
    (row) => ({ cypher: `${ends(row)} MATCH (a)-[r:${row.type} {id: row.id}]->(b) DELETE r` }),
  ),
  ...statements(
    changes.removedNodes,
    ({ label }) => label,
    ({ id }) => ({ id }),
    ({ label }) => ({ cypher: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n` }),
  ),
  ...statements(
    changes.nodes,
    ({ label, placeLabel }) => `${label} ${placeLabel ?? ''}`,
    ({ id, properties }) => ({ id, properties }),
    ({ label, placeLabel }, rows) => {
      const labels: string[] = placeLabel ? [label, placeLabel] : [label];
      const others = secondLabels.filter((other) => !labels.includes(other));
      const state = `row.properties${floatsOf(rows, 'n')} SET n:${labels.join(':')} REMOVE n:${others.join(':')}`;
      return {
        cypher: `UNWIND $rows AS row MERGE (n:${entityLabel} {id: row.id}) SET n = ${state}`,
        changeCypher: `UNWIND $rows AS row MATCH (n:${entityLabel} {id: row.id}) SET n += ${state}`,
      };
    },
  ),
  ...statements(
    changes.relationships,
    endsKind,
    ({ id, from, to, properties }) => ({ id, from, to, properties: { ...properties, id } }),
    (row, rows) => {
      const state = `SET r = row.properties${floatsOf(rows, 'r')}`;
      const merge = `MERGE (a)-[r:${row.type} {id: row.id}]->(b) ${state}`;
      return {
        cypher: `${ends(row)} ${merge} RETURN count(*) AS written`,
        endsQuery: `${ends(row)} RETURN row.id AS id`,
      };
    },
  ),
];

/** Why a statement wrote fewer relationships than it has rows; `found` are the ids that `endsQuery` gave. */
export const missingEnds = (rows: readonly StatementRow[], found: readonly unknown[]): StoreError => {
  const there = new Set(found);
  const row = rows.find(({ id }) => !there.has(id)) ?? rows[0];
  return new StoreError(
    'invalid-change',
    `Relationship ${row?.id}: ${row?.from} or ${row?.to} is not in the store. Write both nodes with it or before it.`,
  );
};
