/** The acts that need no more than the canvas on view: what keys, the palette and the menus call. */
import { useAddress } from '../address/use-address';
import {
  choose,
  chooseNeighbours,
  collapseNode,
  hideNodes,
  pinNodes,
  redo,
  showHidden,
  undo,
} from './canvas-acts';
import { type Canvas, readyCanvas, stateOf } from './canvas-store';
import { expandNode } from './expand-node';
import { filterOf } from './use-canvas';
import { isVisible, visibleNodes } from './visibility';

const focusNow = (): string | null => useAddress.getState().focus;

const withCanvas = (act: (canvas: Canvas, focus: string | null) => void): void => {
  const canvas = readyCanvas(focusNow());
  if (canvas) act(canvas, focusNow());
};

const withChosen = (act: (chosen: readonly string[], canvas: Canvas, focus: string | null) => void): void =>
  withCanvas((canvas, focus) => {
    const chosen = stateOf(canvas).chosen.filter((id) => canvas.graph.hasNode(id));
    if (chosen.length > 0) act(chosen, canvas, focus);
  });

/** Expands the chosen node, or collapses it where it is expanded. */
export const toggleExpansion = (focus: string | null, id: string): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  if (stateOf(canvas).expansions.some((one) => one.centre === id)) collapseNode(focus, id);
  // What did not come is told by the panel, which asks for the same entity.
  else expandNode(focus, id).catch(() => undefined);
};

export const canvasCommands = {
  undo: () => undo(focusNow()),
  redo: () => redo(focusNow()),
  hideChosen: () => withChosen((chosen, _canvas, focus) => hideNodes(focus, chosen)),
  showHidden: () =>
    withCanvas((canvas, focus) => stateOf(canvas).hiddenNodes.length > 0 && showHidden(focus)),
  pinChosen: () =>
    withChosen((chosen, canvas, focus) => {
      const { pinned } = stateOf(canvas);
      pinNodes(focus, chosen, !chosen.every((id) => pinned.includes(id)));
    }),
  expandChosen: () =>
    withChosen((chosen, canvas, focus) => {
      const id = stateOf(canvas).lens.selected ?? chosen[0];
      if (id !== undefined) toggleExpansion(focus, id);
    }),
  chooseNeighbours: () =>
    withChosen((chosen, canvas, focus) => {
      const filter = filterOf(canvas, focus);
      chooseNeighbours(focus, chosen, (id) => isVisible(id, canvas.graph.getNodeAttributes(id), filter));
    }),
  chooseAll: () =>
    withCanvas((canvas, focus) =>
      choose(focus, visibleNodes(canvas.graph, filterOf(canvas, focus)), stateOf(canvas).lens.selected),
    ),
  chooseNone: () => withCanvas((_canvas, focus) => choose(focus, [], null)),
} as const;
