import type { NodeLabel } from '@zhengtu/graph-schema';
import type { CanvasGraph, NodeAttributes } from './canvas-graph';

/** What the legend lets through, less what was hidden by hand. */
export interface VisibilityFilter {
  readonly hidden: readonly NodeLabel[];
  /** Whether themes that stand in nearly every report are drawn. */
  readonly boilerplate: boolean;
  readonly hiddenNodes?: ReadonlySet<string>;
}

export const isVisible = (
  id: string,
  node: Pick<NodeAttributes, 'kind' | 'boilerplate'>,
  { hidden, boilerplate, hiddenNodes }: VisibilityFilter,
): boolean => !hidden.includes(node.kind) && (boilerplate || !node.boilerplate) && !hiddenNodes?.has(id);

/** Ids of the nodes that are seen. */
export const visibleNodes = (graph: CanvasGraph, filter: VisibilityFilter): string[] =>
  graph.filterNodes((id, node) => isVisible(id, node, filter));

/** Ids of the edges whose both ends are seen. */
export const visibleEdges = (graph: CanvasGraph, filter: VisibilityFilter): string[] =>
  graph.filterEdges(
    (_edge, _attributes, from, to, fromNode, toNode) =>
      isVisible(from, fromNode, filter) && isVisible(to, toNode, filter),
  );
