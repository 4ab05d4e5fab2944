/** Reads the whole graph back out of a store, in the row form in which it was written. */
import {
  type NodeLabel,
  nodeLabels,
  type PlaceLabel,
  type PropertyValue,
  placeLabels,
  type RelationshipType,
  relationships,
  relationshipTypes,
} from '@zhengtu/graph-schema';
import {
  type GraphStore,
  isNodeValue,
  isRelationshipValue,
  type NodeRow,
  type ReadOptions,
  type RelationshipRow,
  type Value,
} from '@zhengtu/graph-store';
import type { Graph } from '../resolve/graph.js';

/** A whole store takes longer than a question, and has more rows. */
const everything: ReadOptions = { timeoutMs: 600_000, limit: 1_000_000_000 };

/** @throws StoreError */
export async function readGraph(store: GraphStore): Promise<Graph> {
  const nodes = new Map<string, NodeRow>();
  for (const label of nodeLabels)
    for await (const [value] of store.read(`MATCH (n:${label}) RETURN n AS n`, {}, everything))
      if (isNodeValue(value)) nodes.set(value.id, nodeRow(label, value.labels, value.properties));

  const rows = new Map<string, RelationshipRow>();
  for (const [type, fromLabel, toLabel] of endsInUse(
    new Set([...nodes.values()].map(({ label }) => label)),
  )) {
    const query = `MATCH (a:${fromLabel})-[r:${type}]->(b:${toLabel}) RETURN r AS r`;
    for await (const [value] of store.read(query, {}, everything))
      if (isRelationshipValue(value)) {
        const { id, from, to } = value;
        rows.set(id, { id, type, from, to, fromLabel, toLabel, properties: propertiesOf(value.properties) });
      }
  }
  return { nodes, relationships: rows };
}

/** Every type with the labels that it can lie between, as far as there are nodes with them. */
function endsInUse(labels: ReadonlySet<NodeLabel>): [RelationshipType, NodeLabel, NodeLabel][] {
  return relationshipTypes.flatMap((type) =>
    relationships[type].from.flatMap((from) =>
      relationships[type].to
        .flatMap((to) => (to === 'Entity' ? nodeLabels : [to]))
        .filter((to) => labels.has(from) && labels.has(to))
        .map((to): [RelationshipType, NodeLabel, NodeLabel] => [type, from, to]),
    ),
  );
}

function nodeRow(
  label: NodeLabel,
  labels: readonly string[],
  properties: Readonly<Record<string, Value>>,
): NodeRow {
  const placeLabel = (Object.keys(placeLabels) as PlaceLabel[]).find((second) => labels.includes(second));
  return {
    label,
    ...(placeLabel ? { placeLabel } : {}),
    properties: { ...propertiesOf(properties), id: String(properties.id) },
  };
}

/** Stores hold nothing but the model's own values, which are plain already. */
const propertiesOf = (properties: Readonly<Record<string, Value>>): Record<string, PropertyValue> =>
  properties as Record<string, PropertyValue>;
