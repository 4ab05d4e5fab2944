import { nodeLabels, type PropertyKey, properties, relationshipTypes } from '@zhengtu/graph-schema';
import {
  type GraphStore,
  isNodeValue,
  isRelationshipValue,
  type NodeValue,
  type RelationshipValue,
} from '@zhengtu/graph-store';

const everything = { limit: 1_000_000_000, timeoutMs: 600_000 };

/** Every node, some at a time, label by label; the labels keep their order, the nodes the store's. */
export async function* storedNodes(store: GraphStore): AsyncGenerator<readonly NodeValue[]> {
  for (const label of nodeLabels) {
    const rows = store.read(`MATCH (n:${label}) RETURN n AS n`, {}, { ...everything });
    for await (const batch of rows.batches())
      yield batch.map(([node]) => node).filter((node) => isNodeValue(node));
  }
}

export interface StoredRelationship {
  readonly relationship: RelationshipValue;
  readonly fromName: string;
  readonly toName: string;
}

/** Every relationship with the names of its ends, some at a time, type by type. */
export async function* storedRelationships(store: GraphStore): AsyncGenerator<readonly StoredRelationship[]> {
  for (const type of relationshipTypes) {
    const cypher = `MATCH (a:Entity)-[r:${type}]->(b:Entity) RETURN r AS r, a.name AS fromName, b.name AS toName`;
    const rows = store.read(cypher, {}, everything);
    for await (const batch of rows.batches())
      yield batch.flatMap(([relationship, fromName, toName]) =>
        isRelationshipValue(relationship)
          ? [{ relationship, fromName: String(fromName ?? ''), toName: String(toName ?? '') }]
          : [],
      );
  }
}

/** The properties that a drawing program can use: whole reports and search words are left out. */
export const drawnProperties = (Object.keys(properties) as PropertyKey[]).filter(
  (key) => key !== 'id' && key !== 'text' && key !== 'search' && key !== 'record',
);
