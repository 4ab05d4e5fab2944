import { useEffect } from 'react';
import { prefersStillness } from '../core/appearance/use-appearance';
import { type DrawnStage, setDrawnStage } from '../core/graph/drawn-stage';
import { useDrawnGraph } from './SigmaContext';

/** Lets the rest of the explorer know the stage while it is on view. */
export const StageController = () => {
  const { sigma } = useDrawnGraph();
  useEffect(() => {
    const duration = (): number => (prefersStillness() ? 0 : 200);
    const stage: DrawnStage = {
      size: () => sigma.getDimensions(),
      camera: () => {
        const { x, y, ratio } = sigma.getCamera().getState();
        return { x, y, ratio };
      },
      box: () => sigma.getCustomBBox() ?? sigma.getBBox(),
      fit: () => {
        sigma.setCustomBBox(null);
        sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() });
      },
      lookAt: (camera, { x, y }) => {
        sigma.setCustomBBox({ x: [x[0], x[1]], y: [y[0], y[1]] });
        sigma.getCamera().setState(camera);
        sigma.refresh();
      },
      picture: () => {
        // A WebGL layer can be read only right after it was drawn.
        sigma.refresh();
        return Object.values(sigma.getCanvases());
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
    };
    setDrawnStage(stage);
    return () => setDrawnStage(null);
  }, [sigma]);
  return null;
};
