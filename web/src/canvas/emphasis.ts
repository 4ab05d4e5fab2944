/** Which nodes and edges stand out: those around the node under the pointer, else around the selected one. */
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
