import type { NodeLabel } from '@zhengtu/graph-schema';
import type { NodeAttributes } from './canvas-graph';

/** What the legend lets through. */
export interface KindFilter {
  readonly hidden: readonly NodeLabel[];
  /** Whether themes that stand in nearly every report are drawn. */
  readonly boilerplate: boolean;
}

export const isVisible = (
  node: Pick<NodeAttributes, 'kind' | 'boilerplate'>,
  { hidden, boilerplate }: KindFilter,
): boolean => !hidden.includes(node.kind) && (boilerplate || !node.boilerplate);
