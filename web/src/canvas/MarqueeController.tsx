import { useEffect, useState } from 'react';
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

/** The line ends in a click, which is not meant for what lies under it. */
const ignoreClick = (): void => {
  const ignore = (event: MouseEvent): void => event.stopPropagation();
  window.addEventListener('click', ignore, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', ignore, { capture: true }));
};

const hasShift = (event: Event): boolean => 'shiftKey' in event && event.shiftKey === true;

/** Chooses nodes by drawing a box or a lasso around them. */
export const MarqueeController = ({ shape, onChoose }: MarqueeProps) => {
  const { sigma, graph } = useDrawnGraph();
  const [outline, setOutline] = useState<readonly Point[]>([]);
  useEffect(() => {
    let drawn: { shape: MarqueeShape; path: Point[]; add: boolean } | null = null;
    const start = ({ event, preventSigmaDefault }: StageEvent): void => {
      const add = hasShift(event.original);
      const kind = shape ?? (add ? 'box' : null);
      if (!kind) return;
      preventSigmaDefault();
      drawn = { shape: kind, path: [{ x: event.x, y: event.y }], add };
    };
    const move = ({ event, preventSigmaDefault }: StageEvent): void => {
      if (!drawn) return;
      preventSigmaDefault();
      drawn.path.push({ x: event.x, y: event.y });
      setOutline(outlineOf(drawn.shape, drawn.path));
    };
    const end = (): void => {
      if (!drawn) return;
      const area = outlineOf(drawn.shape, drawn.path);
      const { add, path } = drawn;
      drawn = null;
      setOutline([]);
      if (area.length < 3 || path.length < 2) return;
      ignoreClick();
      const within = graph.filterNodes((id) => {
        const shown = sigma.getNodeDisplayData(id);
        return shown !== undefined && !shown.hidden && isWithin(sigma.framedGraphToViewport(shown), area);
      });
      onChoose(within, add);
    };
    sigma.on('downStage', start);
    sigma.on('downNode', start);
    sigma.on('moveBody', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('touchend', end);
    return () => {
      sigma.off('downStage', start);
      sigma.off('downNode', start);
      sigma.off('moveBody', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('touchend', end);
    };
  }, [sigma, graph, shape, onChoose]);

  if (outline.length < 3) return null;
  return (
    <svg className="marquee" aria-hidden="true">
      <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
};
