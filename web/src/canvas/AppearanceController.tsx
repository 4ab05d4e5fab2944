import { useEffect, useMemo } from 'react';
import { usePalette } from '../core/appearance/use-appearance';
import { isVisible, type KindFilter } from '../core/graph/visibility';
import { useLanguage } from '../core/language/use-words';
import { overlayContext } from './create-sigma';
import { drawOverlay } from './draw-overlay';
import { emphasisOn } from './emphasis';
import { useDrawnGraph } from './SigmaContext';

export interface AppearanceProps {
  readonly revision: number;
  readonly filter: KindFilter;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly expanded: ReadonlySet<string>;
}

/** Colours, fading and the overlay, from what is filtered, selected and under the pointer. */
export const AppearanceController = ({ revision, filter, selected, hovered, expanded }: AppearanceProps) => {
  const { sigma, graph } = useDrawnGraph();
  const palette = usePalette();
  const language = useLanguage();
  const emphasis = useMemo(
    () => (revision >= 0 ? emphasisOn(graph, hovered ?? selected) : emphasisOn(graph, null)),
    [graph, revision, hovered, selected],
  );

  useEffect(() => {
    const { centre, nodes, edges } = emphasis;
    sigma.setSetting('nodeReducer', (id, { x, y, size, kind, boilerplate }) => {
      const faded = centre !== null && !nodes.has(id);
      return {
        x,
        y,
        size,
        label: null,
        color: faded ? palette.muted : palette.kinds[kind],
        hidden: !isVisible({ kind, boilerplate }, filter),
        zIndex: faded ? 0 : id === centre ? 2 : 1,
      };
    });
    sigma.setSetting('edgeReducer', (id) => {
      const lit = edges.has(id);
      const faded = centre !== null && !lit;
      return {
        label: null,
        size: lit ? 1.8 : 1,
        color: lit ? palette.inkFaint : faded ? palette.raised : palette.edge,
        zIndex: lit ? 1 : 0,
      };
    });
  }, [sigma, emphasis, palette, filter]);

  useEffect(() => {
    const draw = (): void => {
      const context = overlayContext(sigma);
      if (context)
        drawOverlay(context, sigma, graph, { palette, language, emphasis, hovered, selected, expanded });
    };
    sigma.on('afterRender', draw);
    sigma.scheduleRefresh();
    return () => {
      sigma.off('afterRender', draw);
    };
  }, [sigma, graph, palette, language, emphasis, hovered, selected, expanded]);
  return null;
};
