import type { ChangeSet, NodeRow, RelationshipRow } from '@zhengtu/graph-store';

/** A graph that changes. */
export interface ChangingGraph {
  readonly nodes: Map<string, NodeRow>;
  readonly relationships: Map<string, RelationshipRow>;
}

/** Does to a graph in memory what a store does with a change set. */
export function applyChanges(graph: ChangingGraph, changes: ChangeSet): void {
  for (const { id } of changes.removedRelationships) graph.relationships.delete(id);
  for (const { id } of changes.removedNodes) graph.nodes.delete(id);
  for (const node of changes.nodes) graph.nodes.set(node.properties.id, node);
  for (const row of changes.relationships) graph.relationships.set(row.id, row);
}
