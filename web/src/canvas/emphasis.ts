/** Which nodes and edges stand out: around the node under the pointer, else the chosen ones, else the selected. */
import type { CanvasGraph } from '../core/graph/canvas-graph';

export interface Emphasis {
  /** The node in the middle; null: nothing stands out. */
  readonly centre: string | null;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const noEmphasis: Emphasis = { centre: null, nodes: new Set(), edges: new Set() };

export const emphasisOn = (graph: CanvasGraph, centre: string | null): Emphasis =>
  centre === null || !graph.hasNode(centre)
    ? noEmphasis
    : { centre, nodes: new Set([centre, ...graph.neighbors(centre)]), edges: new Set(graph.edges(centre)) };

/** Several nodes and the edges among them. */
export const emphasisAmong = (graph: CanvasGraph, ids: Iterable<string>): Emphasis => {
  const nodes = new Set([...ids].filter((id) => graph.hasNode(id)));
  const [centre = null] = nodes;
  const edges = new Set<string>();
  for (const id of nodes)
    graph.forEachOutEdge(id, (edge, _attributes, _from, to) => {
      if (nodes.has(to)) edges.add(edge);
    });
  return { centre, nodes, edges };
};
