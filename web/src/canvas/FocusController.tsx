import { useEffect } from 'react';
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
      const { width, height } = sigma.getDimensions();
      const inView = x > width * 0.08 && x < width * 0.92 && y > height * 0.08 && y < height * 0.92;
      if (inView) return;
      const camera = sigma.getCamera();
      const target = { x: shown.x, y: shown.y, ratio: Math.min(camera.ratio, 0.6) };
      if (prefersStillness()) camera.setState(target);
      else camera.animate(target, { duration: 200 });
    });
    return () => cancelAnimationFrame(frame);
  }, [sigma, graph, selected, laying]);
  return null;
};
