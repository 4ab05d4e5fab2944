import { useEffect } from 'react';
import { prefersStillness } from '../core/appearance/use-appearance';
import type { CanvasGraph, Stage } from '../core/graph/canvas-graph';
import { jobOf } from '../core/layouts/job-of-graph';
import type { LayoutJob, LayoutProgress } from '../core/layouts/layout-job';
import { useDrawnGraph } from './SigmaContext';

/** The job for the nodes that no layout has placed yet; null when all are. */
const jobFor = (graph: CanvasGraph, stage: Stage): { ids: string[]; job: LayoutJob } | null => {
  const ids = graph.nodes();
  const isFixed = (id: string): boolean => graph.getNodeAttribute(id, 'placed');
  return ids.every(isFixed) ? null : { ids, job: jobOf(graph, ids, { layout: 'force', stage, isFixed }) };
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
