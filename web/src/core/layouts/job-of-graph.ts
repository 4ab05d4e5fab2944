import { type CanvasGraph, discScale, type Stage } from '../graph/canvas-graph';
import type { LayoutJob } from './layout-job';
import type { LayoutName } from './layout-names';

/** Iterations until the picture no longer changes to the eye; fewer where only newcomers move. */
const iterationsFor = (order: number, grown: boolean): number =>
  grown ? 80 : order > 3000 ? 200 : order > 1000 ? 400 : 500;

/** Everything a layout needs to know of these nodes and the edges among them. */
export const jobOf = (
  graph: CanvasGraph,
  ids: readonly string[],
  { layout, stage, isFixed }: { layout: LayoutName; stage: Stage; isFixed: (id: string) => boolean },
): LayoutJob => {
  const all = ids.map((id) => graph.getNodeAttributes(id));
  const indexOf = new Map(ids.map((id, at) => [id, at]));
  const fixed = ids.map(isFixed);
  const joining = graph.filterEdges((_edge, _attributes, from, to) => indexOf.has(from) && indexOf.has(to));
  const radii = all.map(({ size }) => size);
  const scale = discScale(radii, stage);
  return {
    layout,
    sizes: Float32Array.from(radii, (radius) => radius * scale),
    positions: Float32Array.from(all.flatMap((node) => [node.x, node.y])),
    fixed: Uint8Array.from(fixed, Number),
    kinds: all.map((node) => node.kind),
    cities: Uint8Array.from(all, (node) => Number(node.placeLabel === 'City')),
    edges: Uint32Array.from(
      joining.flatMap((edge) => graph.extremities(edge).map((id) => indexOf.get(id) ?? 0)),
    ),
    weights: Float32Array.from(joining, (edge) => graph.getEdgeAttribute(edge, 'pull')),
    stage: Math.max(200, Math.min(stage.width, stage.height)) * 0.9,
    iterations: iterationsFor(ids.length, fixed.includes(true)),
  };
};
