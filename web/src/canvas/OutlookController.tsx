import { useEffect } from 'react';
import type { Outlook } from '../core/graph/drawn-stage';
import { useDrawnGraph } from './SigmaContext';

/** Takes the camera to where a link or a saved view wants it. */
export const OutlookController = ({ outlook }: { outlook: Outlook | null }) => {
  const { sigma } = useDrawnGraph();
  useEffect(() => {
    if (!outlook) return;
    const { camera, box } = outlook;
    sigma.setCustomBBox({ x: [box.x[0], box.x[1]], y: [box.y[0], box.y[1]] });
    sigma.getCamera().setState(camera);
  }, [sigma, outlook]);
  return null;
};
