import type { Path } from '@zhengtu/server/api';
import type { GraphContent } from '../graph/canvas-graph';

/** The nodes and relationships of some paths, each once, ready for a canvas. */
export const contentOf = (paths: readonly Path[]): GraphContent => {
  const nodes = new Map(paths.flatMap((path) => path.nodes).map((node) => [node.id, node]));
  const edges = new Map(
    paths
      .flatMap(({ hops }) => hops.flat())
      .map(({ id, type, from, to }) => [id, { id, type, from, to }] as const),
  );
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
};
