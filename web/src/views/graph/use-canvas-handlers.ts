import { useCallback } from 'react';
import type { GraphCanvasProps } from '../../canvas/GraphCanvas';
import { choose, settle, toggleChosen } from '../../core/graph/canvas-acts';
import { toggleExpansion } from '../../core/graph/canvas-commands';
import { including } from '../../core/graph/canvas-state';
import { arrived, readyCanvas, stateOf } from '../../core/graph/canvas-store';
import { openNodeMenu } from '../../core/graph/node-menu';
import type { Places } from '../../core/graph/places';

type Handlers = Required<
  Pick<
    GraphCanvasProps,
    'onSelect' | 'onExpand' | 'onToggle' | 'onChoose' | 'onMenu' | 'onMoved' | 'onSettled' | 'onArrived'
  >
>;

/** What the pointer does on the canvas of `focus`, as acts on it. */
export const useCanvasHandlers = (focus: string | null): Handlers => ({
  onSelect: useCallback((id: string | null) => choose(focus, id === null ? [] : [id], id), [focus]),
  onExpand: useCallback((id: string) => toggleExpansion(focus, id), [focus]),
  onToggle: useCallback((id: string) => toggleChosen(focus, id), [focus]),
  onChoose: useCallback(
    (ids: readonly string[], add: boolean) => {
      const canvas = readyCanvas(focus);
      if (!canvas) return;
      const { chosen, lens } = stateOf(canvas);
      const all = add ? including(chosen, ids) : ids;
      choose(focus, all, all.length === 1 ? (all[0] ?? null) : add ? lens.selected : null);
    },
    [focus],
  ),
  onMenu: useCallback((id: string, { x, y }: { x: number; y: number }) => openNodeMenu({ id, x, y }), []),
  onMoved: useCallback(() => settle(focus, 'move'), [focus]),
  onSettled: useCallback(() => settle(focus, null), [focus]),
  onArrived: useCallback((journey: Places) => arrived(focus, journey), [focus]),
});
