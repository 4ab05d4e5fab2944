import { useEffect, useRef, useState } from 'react';
import { isWithin, type MarqueeShape, outlineOf, type Point } from './marquee';
import { useDrawnGraph } from './SigmaContext';

export interface MarqueeProps {
  /** What dragging over the stage draws; null: it moves the picture, but with Shift it draws a box. */
  readonly shape: MarqueeShape | null;
  /** The nodes within; `add`: beside those that were chosen before. */
  readonly onChoose: (ids: readonly string[], add: boolean) => void;
}

interface StageEvent {
  readonly event: Point & { readonly original: Event };
  preventSigmaDefault(): void;
}

/** The line ends in a click on the stage, which is not meant for what lies under it. */
const ignoreClickOn = (stage: HTMLElement): void => {
  const ignore = (event: MouseEvent): void => {
    if (event.target instanceof Node && stage.contains(event.target)) event.stopPropagation();
  };
  window.addEventListener('click', ignore, { capture: true, once: true });
  const forget = (): void => window.removeEventListener('click', ignore, { capture: true });
  window.addEventListener('pointerdown', forget, { capture: true, once: true });
};

const hasShift = (event: Event): boolean => 'shiftKey' in event && event.shiftKey === true;

/** Chooses nodes by drawing a box or a lasso around them. */
export const MarqueeController = ({ shape, onChoose }: MarqueeProps) => {
  const { sigma, graph } = useDrawnGraph();
  const [outline, setOutline] = useState<readonly Point[]>([]);
  // A line that is being drawn outlives what the page is told meanwhile.
  const latest = useRef({ shape, onChoose });
  useEffect(() => {
    latest.current = { shape, onChoose };
  });
  useEffect(() => {
    let drawn: { shape: MarqueeShape; path: Point[]; add: boolean } | null = null;
    const start = ({ event, preventSigmaDefault }: StageEvent): void => {
      const add = hasShift(event.original);
      const kind = latest.current.shape ?? (add ? 'box' : null);
      if (!kind) return;
      preventSigmaDefault();
      drawn = { shape: kind, path: [{ x: event.x, y: event.y }], add };
    };
    const stay = ({ preventSigmaDefault }: StageEvent): void => {
      if (drawn) preventSigmaDefault();
    };
    // A slow frame puts several moves of the hand into one event; a lasso needs them all.
    const move = (event: PointerEvent): void => {
      if (!drawn) return;
      const { left, top } = sigma.getContainer().getBoundingClientRect();
      const moves = event.getCoalescedEvents();
      for (const { clientX, clientY } of moves.length > 0 ? moves : [event])
        drawn.path.push({ x: clientX - left, y: clientY - top });
      setOutline(outlineOf(drawn.shape, drawn.path));
    };
    const end = (): void => {
      if (!drawn) return;
      const area = outlineOf(drawn.shape, drawn.path);
      const { add, path } = drawn;
      drawn = null;
      setOutline([]);
      if (area.length < 3 || path.length < 2) return;
      ignoreClickOn(sigma.getContainer());
      // Where a node is drawn is asked of the graph: what sigma keeps of it is not always in the frame's measure.
      const within = graph.filterNodes(
        (id, { x, y }) =>
          sigma.getNodeDisplayData(id)?.hidden === false && isWithin(sigma.graphToViewport({ x, y }), area),
      );
      latest.current.onChoose(within, add);
    };
    sigma.on('downStage', start);
    sigma.on('downNode', start);
    sigma.on('moveBody', stay);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('touchend', end);
    return () => {
      sigma.off('downStage', start);
      sigma.off('downNode', start);
      sigma.off('moveBody', stay);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('touchend', end);
    };
  }, [sigma, graph]);

  if (outline.length < 3) return null;
  return (
    <svg className="marquee" aria-hidden="true">
      <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
};
