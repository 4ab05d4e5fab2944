import { nodeLabels, type PropertyKey, properties, relationshipTypes } from '@zhengtu/graph-schema';
import {
  type GraphStore,
  isNodeValue,
  isRelationshipValue,
  type NodeValue,
  type RelationshipValue,
} from '@zhengtu/graph-store';

const everything = { limit: 1_000_000_000, timeoutMs: 600_000 };

/** Every node, label by label; the labels keep their order, the nodes the store's. */
export async function* storedNodes(store: GraphStore): AsyncGenerator<NodeValue> {
  for (const label of nodeLabels) {
    const rows = store.read(`MATCH (n:${label}) RETURN n AS n`, {}, { ...everything });
    for await (const [node] of rows) if (isNodeValue(node)) yield node;
  }
}

export interface StoredRelationship {
  readonly relationship: RelationshipValue;
  readonly fromName: string;
  readonly toName: string;
}

/** Every relationship with the names of its ends, type by type. */
export async function* storedRelationships(store: GraphStore): AsyncGenerator<StoredRelationship> {
  for (const type of relationshipTypes) {
    const cypher = `MATCH (a:Entity)-[r:${type}]->(b:Entity) RETURN r AS r, a.name AS fromName, b.name AS toName`;
    const rows = store.read(cypher, {}, everything);
    for await (const [relationship, fromName, toName] of rows)
      if (isRelationshipValue(relationship))
        yield { relationship, fromName: String(fromName ?? ''), toName: String(toName ?? '') };
  }
}

/** The properties that a drawing program can use: whole reports and search words are left out. */
export const drawnProperties = (Object.keys(properties) as PropertyKey[]).filter(
  (key) => key !== 'id' && key !== 'text' && key !== 'search' && key !== 'record',
);
