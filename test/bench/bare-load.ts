/** A bare loop of UNWIND batches, as anybody would write it by hand. */
import type { NodeRow, RelationshipRow } from '@zhengtu/graph-store';
import type { BareClient } from './bare-client.js';

export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

const batchSize = 2000;

interface Batch {
  readonly cypher: string;
  readonly rows: readonly unknown[];
}

const batchesBy = <T>(
  items: readonly T[],
  cypherOf: (item: T) => string,
  rowOf: (item: T) => unknown,
): Batch[] => {
  const groups = new Map<string, unknown[]>();
  for (const item of items) {
    const cypher = cypherOf(item);
    const rows = groups.get(cypher);
    if (rows) rows.push(rowOf(item));
    else groups.set(cypher, [rowOf(item)]);
  }
  return [...groups].flatMap(([cypher, rows]) =>
    Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) => ({
      cypher,
      rows: rows.slice(at * batchSize, (at + 1) * batchSize),
    })),
  );
};

const loadBatches = ({ nodes, relationships }: GraphRows): Batch[] => [
  ...batchesBy(
    nodes,
    ({ label, placeLabel }) =>
      `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.properties SET n:${label}${placeLabel ? `:${placeLabel}` : ''}`,
    ({ properties }) => ({ id: properties.id, properties }),
  ),
  ...batchesBy(
    relationships,
    ({ type, fromLabel, toLabel }) =>
      `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties`,
    ({ id, from, to, properties }) => ({ id, from, to, properties: { ...properties, id } }),
  ),
];

/** Loads the rows into an empty store; returns the seconds that it took. */
export const loadBare = async (client: BareClient, graph: GraphRows): Promise<number> => {
  const batches = loadBatches(graph);
  const started = performance.now();
  for (const { cypher, rows } of batches) await client.run(cypher, { rows });
  return (performance.now() - started) / 1000;
};
