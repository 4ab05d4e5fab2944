import type { ChangeSet, NodeRow, RelationshipRow } from '@zhengtu/graph-store';
import type { Graph } from '../resolve/graph.js';

/** What has to be written and removed to make `before` into `after`. */
export function diffGraphs(before: Graph, after: Graph): ChangeSet {
  return {
    nodes: [...after.nodes.values()].filter((node) => !sameNode(node, before.nodes.get(node.properties.id))),
    relationships: [...after.relationships.values()].filter(
      (row) => !sameProperties(row.properties, before.relationships.get(row.id)?.properties),
    ),
    removedNodes: [...before.nodes.values()]
      .filter(({ properties }) => !after.nodes.has(properties.id))
      .map(({ label, properties }) => ({ id: properties.id, label })),
    removedRelationships: [...before.relationships.values()]
      .filter(({ id }) => !after.relationships.has(id))
      .map(({ properties: _, ...ref }) => ref),
  };
}

const sameNode = (a: NodeRow, b: NodeRow | undefined): boolean =>
  b !== undefined &&
  a.label === b.label &&
  a.placeLabel === b.placeLabel &&
  sameProperties(a.properties, b.properties);

type Properties = RelationshipRow['properties'];

function sameProperties(a: Properties, b: Properties | undefined): boolean {
  if (!b) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

const sameValue = (a: Properties[string] | undefined, b: Properties[string] | undefined): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]));
