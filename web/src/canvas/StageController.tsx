import { type RefObject, useEffect } from 'react';
import { prefersStillness } from '../core/appearance/use-appearance';
import { type DrawnLabel, type DrawnStage, setDrawnStage } from '../core/graph/drawn-stage';
import { useDrawnGraph } from './SigmaContext';

/** Lets the rest of the explorer know the stage while it is on view. */
export const StageController = ({ labels }: { labels: RefObject<readonly DrawnLabel[]> }) => {
  const { sigma } = useDrawnGraph();
  useEffect(() => {
    const duration = (): number => (prefersStillness() ? 0 : 200);
    const stage: DrawnStage = {
      size: () => sigma.getDimensions(),
      outlook: () => {
        const { x, y, ratio } = sigma.getCamera().getState();
        return { camera: { x, y, ratio }, box: sigma.getCustomBBox() ?? sigma.getBBox() };
      },
      fit: () => {
        sigma.setCustomBBox(null);
        sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() });
      },
      discs: () => {
        const discs = new Map<string, { x: number; y: number; radius: number; colour: string }>();
        sigma.getGraph().forEachNode((id) => {
          const shown = sigma.getNodeDisplayData(id);
          if (!shown || shown.hidden) return;
          discs.set(id, {
            ...sigma.framedGraphToViewport(shown),
            radius: sigma.scaleSize(shown.size),
            colour: shown.color,
          });
        });
        return discs;
      },
      lines: () => {
        const lines = new Map<string, { colour: string; width: number }>();
        sigma.getGraph().forEachEdge((id) => {
          const shown = sigma.getEdgeDisplayData(id);
          if (shown && !shown.hidden) lines.set(id, { colour: shown.color, width: shown.size });
        });
        return lines;
      },
      labels: () => labels.current,
    };
    setDrawnStage(stage);
    return () => setDrawnStage(null);
  }, [sigma, labels]);
  return null;
};
