import { useMemo } from 'react';
import { useAddress } from '../address/use-address';
import { usePeriod } from '../time/use-period';
import { type Canvas, type CanvasEntry, isOverview, keyOf, stateOf, useCanvases } from './canvas-store';
import { outOfPeriod } from './out-of-period';
import type { VisibilityFilter } from './visibility';

const notYet: CanvasEntry = { state: 'loading' };

export const useCanvas = (focus: string | null): CanvasEntry =>
  useCanvases((canvases) => canvases[keyOf(focus)]) ?? notYet;

/** The canvas that the address names, once it is there. */
export const useReadyCanvas = (): Canvas | null => {
  const entry = useCanvas(useAddress((address) => address.focus));
  return entry.state === 'ready' ? entry.canvas : null;
};

/** What a canvas lets through. A theme that was asked for by name is drawn though it be a stock theme. */
export const filterOf = (canvas: Canvas, focus: string | null): VisibilityFilter => {
  const { lens, hiddenNodes } = stateOf(canvas);
  return {
    hidden: lens.hidden,
    boilerplate: lens.boilerplate || !isOverview(focus),
    hiddenNodes: new Set([...hiddenNodes, ...outOfPeriod(canvas.graph, useAddress.getState())]),
  };
};

export const useVisibility = (canvas: Canvas, focus: string | null): VisibilityFilter => {
  const { lens, hiddenNodes } = stateOf(canvas);
  const { hidden, boilerplate } = lens;
  const period = usePeriod();
  const { graph, revision } = canvas;
  const out = useMemo(
    () => (revision >= 0 ? outOfPeriod(graph, period) : new Set<string>()),
    [graph, revision, period],
  );
  return useMemo(
    () => ({
      hidden,
      boilerplate: boilerplate || !isOverview(focus),
      hiddenNodes: new Set([...hiddenNodes, ...out]),
    }),
    [hidden, boilerplate, hiddenNodes, focus, out],
  );
};
