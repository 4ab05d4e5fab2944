import Sigma from 'sigma';
import { createCanvasGraph } from '../core/graph/canvas-graph';
import type { CanvasSigma } from './draw-overlay';

const overlayId = 'zhengtu-overlay';

/**
 * Sigma with its own labels off (the overlay draws them) and a layer for the overlay. It has no graph yet: given one
 * together with how it looks, it works through it once instead of twice.
 */
export const createSigma = (container: HTMLElement, still: boolean): CanvasSigma => {
  const sigma: CanvasSigma = new Sigma(createCanvasGraph(), container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    stagePadding: 44,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    zoomDuration: still ? 0 : 160,
    inertiaDuration: still ? 0 : 160,
    doubleClickZoomingDuration: still ? 0 : 160,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.6,
    defaultDrawNodeHover: () => {},
  });
  sigma.createCanvasContext(overlayId, { style: { pointerEvents: 'none' } });
  sigma.resize(true);
  return sigma;
};

/** The overlay's drawing context, scaled to CSS pixels by sigma. */
export const overlayContext = (sigma: CanvasSigma): CanvasRenderingContext2D | null => {
  const element = sigma.getCanvases()[overlayId];
  return element?.getContext('2d') ?? null;
};
