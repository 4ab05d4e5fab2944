import { type RefObject, useEffect, useMemo } from 'react';
import { usePalette } from '../core/appearance/use-appearance';
import { discScale } from '../core/graph/canvas-graph';
import type { DrawnLabel } from '../core/graph/drawn-stage';
import { isVisible, type VisibilityFilter } from '../core/graph/visibility';
import { useLanguage } from '../core/language/use-words';
import { overlayContext } from './create-sigma';
import { type CanvasSigma, drawOverlay } from './draw-overlay';
import { emphasisAmong, emphasisOn } from './emphasis';
import type { Box } from './label-placement';
import { useDrawnGraph } from './SigmaContext';

/** So few edges can be drawn stronger without hiding what they join. */
const fewEdges = 150;

/** More edges than this are left out while the picture moves: drawing them takes longer than a frame may. */
const manyEdges = 10_000;
/** Of more nodes than this neither names nor badges are drawn while the picture moves. */
const manyNodes = 5000;

const isMoving = (sigma: CanvasSigma): boolean =>
  sigma.getMouseCaptor().isMoving || sigma.getCamera().isAnimated();

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
  readonly filter: VisibilityFilter;
  readonly selected: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly hovered: string | null;
  readonly expanded: ReadonlySet<string>;
  /** Colours that stand in for those of the kinds, by node. */
  readonly colours: ReadonlyMap<string, string> | null;
  /** Whether all but the selected node and its neighbours stands back. */
  readonly spotlight: boolean;
  /** Told the labels that were drawn last. */
  readonly labels: RefObject<readonly DrawnLabel[]>;
}

/** Colours, fading and the overlay, from what is filtered, selected and under the pointer. */
export const AppearanceController = ({
  revision,
  filter,
  selected,
  chosen,
  pinned,
  hovered,
  expanded,
  colours,
  spotlight,
  labels,
}: AppearanceProps) => {
  const { sigma, graph } = useDrawnGraph();
  const palette = usePalette();
  const language = useLanguage();
  const emphasis = useMemo(() => {
    if (revision < 0) return emphasisOn(graph, null);
    if (hovered === null && chosen.size > 1) return emphasisAmong(graph, chosen);
    return emphasisOn(graph, hovered ?? (spotlight ? selected : null));
  }, [graph, revision, hovered, selected, chosen, spotlight]);

  useEffect(() => {
    const { centre, nodes, edges } = emphasis;
    const radii = graph.mapNodes((_id, { size }) => size);
    const scale = revision >= 0 ? discScale(radii, sigma.getDimensions()) : 1;
    const plain = graph.size < fewEdges ? palette.lineStrong : palette.edge;
    // All at once: each call has sigma work through the whole graph.
    sigma.setSettings({
      hideEdgesOnMove: graph.size > manyEdges || graph.order > manyNodes,
      nodeReducer: (id, { x, y, size, kind, boilerplate }) => {
        const faded = centre !== null && !nodes.has(id);
        return {
          x,
          y,
          size: size * scale,
          label: null,
          color: faded ? palette.muted : (colours?.get(id) ?? palette.kinds[kind]),
          hidden: !isVisible(id, { kind, boilerplate }, filter),
          zIndex: faded ? 0 : id === centre ? 2 : 1,
        };
      },
      edgeReducer: (id, { size }) => {
        const lit = edges.has(id);
        const faded = centre !== null && !lit;
        return {
          label: null,
          size: lit ? Math.max(1.8, size) : size,
          color: lit ? palette.inkFaint : faded ? palette.raised : plain,
          zIndex: lit ? 1 : 0,
        };
      },
    });
    sigma.setGraph(graph);
  }, [sigma, graph, revision, emphasis, palette, filter, colours]);

  useEffect(() => {
    const draw = (): void => {
      const context = overlayContext(sigma);
      if (graph.order > manyNodes && isMoving(sigma)) {
        const { width, height } = sigma.getDimensions();
        context?.clearRect(0, 0, width, height);
        return;
      }
      const covered = coveredBoxes(sigma.getContainer());
      const state = { palette, language, emphasis, hovered, selected, chosen, pinned, expanded, covered };
      if (context) labels.current = drawOverlay(context, sigma, graph, state);
    };
    sigma.on('afterRender', draw);
    sigma.scheduleRender();
    return () => {
      sigma.off('afterRender', draw);
    };
  }, [sigma, graph, palette, language, emphasis, hovered, selected, chosen, pinned, expanded, labels]);
  return null;
};
