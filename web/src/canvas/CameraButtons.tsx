import { prefersStillness } from '../core/appearance/use-appearance';
import { useWords } from '../core/language/use-words';
import { useDrawnGraph } from './SigmaContext';

/** Zoom in, zoom out, show all. */
export const CameraButtons = () => {
  const { sigma } = useDrawnGraph();
  const { graph: words } = useWords();
  const duration = () => (prefersStillness() ? 0 : 160);
  const fit = (): void => {
    sigma.setCustomBBox(null);
    sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() });
  };
  return (
    <div className="camera-buttons">
      <button
        type="button"
        title={words.zoomIn}
        aria-label={words.zoomIn}
        onClick={() => sigma.getCamera().animatedZoom({ duration: duration() })}
      >
        +
      </button>
      <button
        type="button"
        title={words.zoomOut}
        aria-label={words.zoomOut}
        onClick={() => sigma.getCamera().animatedUnzoom({ duration: duration() })}
      >
        −
      </button>
      <button type="button" title={words.fit} aria-label={words.fit} onClick={fit}>
        ⤢
      </button>
    </div>
  );
};
