import { useEffect } from 'react';
import { prefersStillness } from '../core/appearance/use-appearance';
import type { CanvasGraph } from '../core/graph/canvas-graph';
import type { Places } from '../core/graph/places';
import { useDrawnGraph } from './SigmaContext';

/** In milliseconds. */
const duration = 420;
/** More nodes than this would stutter on their way. */
const mostAnimated = 4000;

const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/** Puts nodes the given share of the way from where they were to where they go. */
const advance = (graph: CanvasGraph, from: Places, to: Places, share: number): void =>
  graph.updateEachNodeAttributes((id, node) => {
    const [start, end] = [from.get(id), to.get(id)];
    if (!end) return node;
    const [x, y] = start ?? end;
    return { ...node, x: x + (end[0] - x) * share, y: y + (end[1] - y) * share, placed: true };
  });

export interface JourneyProps {
  readonly journey: Places | null;
  readonly onArrived: ((journey: Places) => void) | undefined;
}

/** Moves nodes to where a layout, an undo or a saved view wants them: at once for who asks for stillness. */
export const JourneyController = ({ journey, onArrived }: JourneyProps) => {
  const { graph } = useDrawnGraph();
  useEffect(() => {
    if (!journey) return;
    let frame = 0;
    let underWay = true;
    const from: Places = new Map(graph.mapNodes((id, { x, y }) => [id, [x, y]]));
    const arrive = (): void => {
      underWay = false;
      cancelAnimationFrame(frame);
      advance(graph, from, journey, 1);
      onArrived?.(journey);
    };
    if (prefersStillness() || journey.size > mostAnimated) {
      arrive();
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      if (share === 1) arrive();
      else {
        advance(graph, from, journey, easeOut(share));
        frame = requestAnimationFrame(step);
      }
    };
    frame = requestAnimationFrame(step);
    // Whatever cuts a journey short leaves the nodes where they were sent.
    return () => {
      if (underWay) arrive();
    };
  }, [graph, journey, onArrived]);
  return null;
};
