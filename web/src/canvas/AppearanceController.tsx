import { useEffect, useMemo } from 'react';
import { usePalette } from '../core/appearance/use-appearance';
import { discScale } from '../core/graph/canvas-graph';
import { isVisible, type KindFilter } from '../core/graph/visibility';
import { useLanguage } from '../core/language/use-words';
import { overlayContext } from './create-sigma';
import { drawOverlay } from './draw-overlay';
import { emphasisOn } from './emphasis';
import type { Box } from './label-placement';
import { useDrawnGraph } from './SigmaContext';

/** So few edges can be drawn stronger without hiding what they join. */
const fewEdges = 150;

/** The places that the stage's neighbours in the page (legend, buttons) cover. */
const coveredBoxes = (stage: HTMLElement): Box[] => {
  const { left, top } = stage.getBoundingClientRect();
  return [...(stage.parentElement?.children ?? [])]
    .filter((element) => element !== stage)
    .map((element) => element.getBoundingClientRect())
    .map((box) => ({ left: box.left - left, top: box.top - top, width: box.width, height: box.height }));
};

export interface AppearanceProps {
  readonly revision: number;
  readonly filter: KindFilter;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly expanded: ReadonlySet<string>;
  /** Whether all but the selected node and its neighbours stands back. */
  readonly spotlight: boolean;
}

/** Colours, fading and the overlay, from what is filtered, selected and under the pointer. */
export const AppearanceController = ({
  revision,
  filter,
  selected,
  hovered,
  expanded,
  spotlight,
}: AppearanceProps) => {
  const { sigma, graph } = useDrawnGraph();
  const palette = usePalette();
  const language = useLanguage();
  const emphasis = useMemo(
    () =>
      revision >= 0 ? emphasisOn(graph, hovered ?? (spotlight ? selected : null)) : emphasisOn(graph, null),
    [graph, revision, hovered, selected, spotlight],
  );

  useEffect(() => {
    const { centre, nodes, edges } = emphasis;
    const scale = revision >= 0 ? discScale(graph.order, sigma.getDimensions()) : 1;
    sigma.setSetting('nodeReducer', (id, { x, y, size, kind, boilerplate }) => {
      const faded = centre !== null && !nodes.has(id);
      return {
        x,
        y,
        size: size * scale,
        label: null,
        color: faded ? palette.muted : palette.kinds[kind],
        hidden: !isVisible({ kind, boilerplate }, filter),
        zIndex: faded ? 0 : id === centre ? 2 : 1,
      };
    });
    const plain = graph.size < fewEdges ? palette.lineStrong : palette.edge;
    sigma.setSetting('edgeReducer', (id) => {
      const lit = edges.has(id);
      const faded = centre !== null && !lit;
      return {
        label: null,
        size: lit ? 1.8 : 1,
        color: lit ? palette.inkFaint : faded ? palette.raised : plain,
        zIndex: lit ? 1 : 0,
      };
    });
  }, [sigma, graph, revision, emphasis, palette, filter]);

  useEffect(() => {
    const draw = (): void => {
      const context = overlayContext(sigma);
      const covered = coveredBoxes(sigma.getContainer());
      const state = { palette, language, emphasis, hovered, selected, expanded, covered };
      if (context) drawOverlay(context, sigma, graph, state);
    };
    sigma.on('afterRender', draw);
    sigma.scheduleRefresh();
    return () => {
      sigma.off('afterRender', draw);
    };
  }, [sigma, graph, palette, language, emphasis, hovered, selected, expanded]);
  return null;
};
