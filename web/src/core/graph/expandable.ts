import type { Entity } from '@zhengtu/server/api';
import type { CanvasGraph } from './canvas-graph';
import { isDrawn } from './drawn-relationships';
import { type Expansion, type Relation, sameRelation } from './expansion';

/** One relation of an entity: how many it has, how many of them are drawn, and whether it was expanded. */
export interface Expandable extends Relation {
  readonly count: number;
  readonly shown: number;
  readonly expanded: boolean;
}

const drawnBy = (graph: CanvasGraph, id: string, { type, direction }: Relation): number =>
  graph.hasNode(id)
    ? (direction === 'out' ? graph.outEdges(id) : graph.inEdges(id)).filter(
        (edge) => graph.getEdgeAttribute(edge, 'relationship') === type,
      ).length
    : 0;

/** What there is to expand around an entity, told before it is done. */
export const expandableRelations = (
  id: string,
  counts: Entity['counts'],
  graph: CanvasGraph,
  expansions: readonly Expansion[],
): Expandable[] =>
  counts
    .filter(({ type, count }) => isDrawn(type) && count > 0)
    .map(({ type, direction, count }) => ({
      type,
      direction,
      count,
      shown: Math.min(count, drawnBy(graph, id, { type, direction })),
      expanded: expansions.some((one) => one.centre === id && sameRelation(one, { type, direction })),
    }));
