import { useEffect } from 'react';
import { prefersStillness } from '../core/appearance/use-appearance';
import { type CanvasGraph, discScale, type Stage } from '../core/graph/canvas-graph';
import type { LayoutJob, LayoutProgress } from '../core/graph/layout-job';
import { useDrawnGraph } from './SigmaContext';

/** Iterations until the picture no longer changes to the eye; fewer where only newcomers move. */
const iterationsFor = (order: number, grown: boolean): number =>
  grown ? 80 : order > 3000 ? 200 : order > 1000 ? 400 : 500;

/** The job for the nodes that no layout has placed yet; null when all are. */
const jobFor = (graph: CanvasGraph, stage: Stage): { ids: string[]; job: LayoutJob } | null => {
  const ids = graph.nodes();
  const all = ids.map((id) => graph.getNodeAttributes(id));
  const settled = all.filter((node) => node.placed).length;
  if (settled === ids.length) return null;
  const indexOf = new Map(ids.map((id, at) => [id, at]));
  const edges = graph.mapEdges((_edge, _attributes, from, to) => [
    indexOf.get(from) ?? 0,
    indexOf.get(to) ?? 0,
  ]);
  return {
    ids,
    job: {
      sizes: Float32Array.from(all, (node) => node.size * discScale(ids.length, stage)),
      positions: Float32Array.from(all.flatMap((node) => [node.x, node.y])),
      fixed: Uint8Array.from(all, (node) => (node.placed ? 1 : 0)),
      edges: Uint32Array.from(edges.flat()),
      weights: Float32Array.from(graph.mapEdges((_edge, { pull }) => pull)),
      stage: Math.max(200, Math.min(stage.width, stage.height)) * 0.9,
      iterations: iterationsFor(ids.length, settled > 0),
    },
  };
};

const place = (graph: CanvasGraph, ids: readonly string[], positions: Float32Array, done: boolean): void => {
  const indexOf = new Map(ids.map((id, at) => [id, at]));
  graph.updateEachNodeAttributes((id, node) => {
    const at = indexOf.get(id);
    if (at === undefined || node.placed) return node;
    return { ...node, x: positions[2 * at] ?? node.x, y: positions[2 * at + 1] ?? node.y, placed: done };
  });
};

/** Gives new nodes their place, in a worker; what has a place keeps it. */
export const LayoutController = ({
  revision,
  onLaid,
  onSettled,
}: {
  revision: number;
  /** Told the revision whose nodes have all found their place. */
  onLaid: (revision: number) => void;
  onSettled: (() => void) | undefined;
}) => {
  const { sigma, graph } = useDrawnGraph();
  useEffect(() => {
    const laid = revision >= 0 ? jobFor(graph, sigma.getDimensions()) : null;
    if (!laid) {
      onLaid(revision);
      return;
    }
    const worker = new Worker(new URL('../workers/layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
      if (data.done || !prefersStillness()) place(graph, laid.ids, data.positions, data.done);
      if (data.done) {
        worker.terminate();
        sigma.setCustomBBox(null);
        onLaid(revision);
        onSettled?.();
      }
    };
    worker.onerror = () => onLaid(revision);
    worker.postMessage(laid.job);
    return () => worker.terminate();
  }, [sigma, graph, revision, onLaid, onSettled]);
  return null;
};
