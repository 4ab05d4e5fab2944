import { entityLabel, nodeLabels, placeLabels, relationshipTypes } from '@zhengtu/graph-schema';
import type { ManagedTransaction } from 'neo4j-driver';
import type { StoreSchema } from '../values.js';

type Counted = StoreSchema['labels'][number];

/** Counts come from the database's own statistics: as many look-ups as names, in one query. */
const counts = async (
  transaction: ManagedTransaction,
  names: readonly string[],
  pattern: (name: string) => string,
): Promise<Counted[]> => {
  const cypher = names.map((name) => `MATCH ${pattern(name)} RETURN '${name}' AS name, count(x) AS count`);
  const { records } = await transaction.run(cypher.join(' UNION ALL '));
  return records
    .map((record) => ({ name: String(record.get('name')), count: Number(record.get('count')) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The database itself remembers keys that nothing carries any more, so what is there is asked. */
const keysOf = async (transaction: ManagedTransaction, pattern: string): Promise<string[]> => {
  const { records } = await transaction.run(`MATCH ${pattern} UNWIND keys(x) AS key RETURN DISTINCT key`);
  return records.map((record) => String(record.get('key')));
};

/** What is in the database now, of the graph model's labels and types. */
export const loadSchema = async (transaction: ManagedTransaction): Promise<StoreSchema> => {
  const labelNames = [entityLabel, ...nodeLabels, ...Object.keys(placeLabels)];
  const labels = await counts(transaction, labelNames, (label) => `(x:${label})`);
  const types = await counts(transaction, relationshipTypes, (type) => `()-[x:${type}]->()`);
  const keys = [...(await keysOf(transaction, '(x)')), ...(await keysOf(transaction, '()-[x]->()'))];
  return { labels, relationshipTypes: types, propertyKeys: [...new Set(keys)].sort() };
};
