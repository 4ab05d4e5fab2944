import type { GraphStore } from './store.js';
import { isNodeValue, isRelationshipValue, type NodeValue, type RelationshipValue } from './values.js';

/** A whole graph, sorted by id, with labels and keys sorted: equal graphs have equal dumps, on any engine. */
export interface Dump {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

const sortedById = <T extends NodeValue | RelationshipValue>(values: readonly T[]): T[] =>
  values
    .map((value) => ({
      ...value,
      properties: Object.fromEntries(
        Object.entries(value.properties).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
      ),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const everything = { limit: Number.MAX_SAFE_INTEGER - 1, timeoutMs: 600_000 };

/** Everything in the store; for tests and for comparing stores. */
export const dump = async (store: GraphStore): Promise<Dump> => {
  const nodes: NodeValue[] = [];
  for await (const [value] of store.read('MATCH (n) RETURN n', {}, everything))
    if (isNodeValue(value)) nodes.push(value);
  const relationships: RelationshipValue[] = [];
  for await (const [value] of store.read('MATCH ()-[r]->() RETURN r', {}, everything))
    if (isRelationshipValue(value)) relationships.push(value);
  return { nodes: sortedById(nodes), relationships: sortedById(relationships) };
};
