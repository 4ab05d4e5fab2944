import { useEffect } from 'react';
import { freeHeight } from '../core/appearance/panel-covers-view';
import { prefersStillness } from '../core/appearance/use-appearance';
import { useDrawnGraph } from './SigmaContext';

/** Brings the selected node into view when it was chosen elsewhere (search, panel, link). */
export const FocusController = ({ selected, laying }: { selected: string | null; laying: boolean }) => {
  const { sigma, graph } = useDrawnGraph();
  useEffect(() => {
    if (!selected || laying || !graph.hasNode(selected)) return;
    const frame = requestAnimationFrame(() => {
      const shown = sigma.getNodeDisplayData(selected);
      if (!shown || shown.hidden) return;
      const { x, y } = sigma.framedGraphToViewport(shown);
      const { width, height: whole } = sigma.getDimensions();
      const height = whole * freeHeight();
      const inView = x > width * 0.08 && x < width * 0.92 && y > height * 0.08 && y < height * 0.92;
      if (inView) return;
      const camera = sigma.getCamera();
      const middle = sigma.viewportToFramedGraph({ x: width / 2, y: whole / 2 });
      const free = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
      const target = { x: shown.x - free.x + middle.x, y: shown.y - free.y + middle.y };
      if (prefersStillness()) camera.setState(target);
      else camera.animate(target, { duration: 200 });
    });
    return () => cancelAnimationFrame(frame);
  }, [sigma, graph, selected, laying]);
  return null;
};
