/** Reads the whole graph back out of a store, in the row form in which it was written. */
import {
  nodeLabels,
  type PlaceLabel,
  type PropertyValue,
  placeLabels,
  type RelationshipType,
} from '@zhengtu/graph-schema';
import {
  dump,
  type GraphStore,
  type NodeRow,
  type NodeValue,
  type RelationshipRow,
  type Value,
} from '@zhengtu/graph-store';
import type { Graph } from '../resolve/graph.js';

/** @throws StoreError */
export async function readGraph(store: GraphStore): Promise<Graph> {
  const { nodes: nodeValues, relationships } = await dump(store);
  const nodes = new Map(
    nodeValues.flatMap((value) => nodeRow(value) ?? []).map((row) => [row.properties.id, row]),
  );
  const rows = relationships.flatMap(({ id, type, from, to, properties }): RelationshipRow[] => {
    const [fromLabel, toLabel] = [nodes.get(from)?.label, nodes.get(to)?.label];
    if (!fromLabel || !toLabel) return [];
    const { id: _, ...own } = propertiesOf(properties); // engines keep a relationship's id among its properties
    return [{ id, type: type as RelationshipType, from, to, fromLabel, toLabel, properties: own }];
  });
  return { nodes, relationships: new Map(rows.map((row) => [row.id, row])) };
}

/** Nothing for a node that is none of ours: a Neo4j database may hold others. */
function nodeRow({ id, labels, properties }: NodeValue): NodeRow | undefined {
  const label = nodeLabels.find((own) => labels.includes(own));
  const placeLabel = (Object.keys(placeLabels) as PlaceLabel[]).find((second) => labels.includes(second));
  if (!label) return undefined;
  return { label, ...(placeLabel ? { placeLabel } : {}), properties: { ...propertiesOf(properties), id } };
}

/** Stores hold nothing but the model's own values, which are plain already. */
const propertiesOf = (properties: Readonly<Record<string, Value>>): Record<string, PropertyValue> =>
  properties as Record<string, PropertyValue>;
