import { createContext, useContext } from 'react';
import type { CanvasGraph } from '../core/graph/canvas-graph';
import type { CanvasSigma } from './draw-overlay';

export interface DrawnGraph {
  readonly sigma: CanvasSigma;
  readonly graph: CanvasGraph;
}

export const SigmaContext = createContext<DrawnGraph | null>(null);

/** For the controllers within a `GraphCanvas`. */
export const useDrawnGraph = (): DrawnGraph => {
  const drawn = useContext(SigmaContext);
  if (!drawn) throw new Error('A canvas controller must stand within a GraphCanvas.');
  return drawn;
};
