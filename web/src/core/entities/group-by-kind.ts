import type { NodeLabel } from '@zhengtu/graph-schema';

/** Entities by kind, kinds in the order in which they first come. */
export const groupByKind = <T extends { readonly label: NodeLabel }>(
  entities: readonly T[],
): [NodeLabel, T[]][] => {
  const groups = new Map<NodeLabel, T[]>();
  for (const entity of entities) groups.set(entity.label, [...(groups.get(entity.label) ?? []), entity]);
  return [...groups];
};
