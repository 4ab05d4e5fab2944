import { useEffect } from 'react';
import { freeHeight } from '../core/appearance/panel-covers-view';
import { prefersStillness } from '../core/appearance/use-appearance';
import { useDrawnGraph } from './SigmaContext';

/** What the tools over the canvas cover of it, from its top; in pixels. */
const underTools = 64;

/** Brings the selected node into view when it was chosen elsewhere (search, panel, link). */
export const FocusController = ({ selected, laying }: { selected: string | null; laying: boolean }) => {
  const { sigma, graph } = useDrawnGraph();
  useEffect(() => {
    if (!selected || laying || !graph.hasNode(selected)) return;
    const frame = requestAnimationFrame(() => {
      if (sigma.getNodeDisplayData(selected)?.hidden !== false) return;
      const drawnAt = sigma.graphToViewport({
        x: graph.getNodeAttribute(selected, 'x'),
        y: graph.getNodeAttribute(selected, 'y'),
      });
      const { x, y } = drawnAt;
      const framed = sigma.viewportToFramedGraph(drawnAt);
      const { width, height: whole } = sigma.getDimensions();
      const height = whole * freeHeight();
      const top = Math.max(height * 0.08, underTools);
      const inView = x > width * 0.08 && x < width * 0.92 && y > top && y < height * 0.92;
      if (inView) return;
      const camera = sigma.getCamera();
      const middle = sigma.viewportToFramedGraph({ x: width / 2, y: whole / 2 });
      const free = sigma.viewportToFramedGraph({ x: width / 2, y: (top + height) / 2 });
      const target = { x: framed.x - free.x + middle.x, y: framed.y - free.y + middle.y };
      if (prefersStillness()) camera.setState(target);
      else camera.animate(target, { duration: 200 });
    });
    return () => cancelAnimationFrame(frame);
  }, [sigma, graph, selected, laying]);
  return null;
};
