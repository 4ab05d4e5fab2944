/** What is seen of a canvas, as plain lists: for tables, exports, layouts and communities. */
import type { DrawnRelationship } from '../relationships/relationship-facts';
import type { CanvasGraph, NodeAttributes } from './canvas-graph';
import { type VisibilityFilter, visibleEdges, visibleNodes } from './visibility';

export interface DrawnNode extends NodeAttributes {
  readonly id: string;
  /** Relationships that are seen at it. */
  readonly relations: number;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnRelationship[];
}

export const drawingOf = (graph: CanvasGraph, filter: VisibilityFilter): Drawing => {
  const edges = visibleEdges(graph, filter).map((id) => ({
    id,
    type: graph.getEdgeAttribute(id, 'relationship'),
    from: graph.source(id),
    to: graph.target(id),
  }));
  const relations = new Map<string, number>();
  for (const { from, to } of edges)
    for (const end of [from, to]) relations.set(end, (relations.get(end) ?? 0) + 1);
  const nodes = visibleNodes(graph, filter).map((id) => ({
    ...graph.getNodeAttributes(id),
    id,
    relations: relations.get(id) ?? 0,
  }));
  return { nodes, edges };
};
