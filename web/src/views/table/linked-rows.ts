import { choose } from '../../core/graph/canvas-acts';
import { including, without } from '../../core/graph/canvas-state';
import { type Canvas, stateOf } from '../../core/graph/canvas-store';

/** What is chosen on the canvas and how rows of a table choose it; a row stands for one node or for two. */
export const linkedRows = (canvas: Canvas, focus: string | null) => {
  const { chosen, lens } = stateOf(canvas);
  const set = new Set(chosen);
  const isChosen = (ids: readonly string[]): boolean => ids.every((id) => set.has(id));
  return {
    isChosen,
    selected: lens.selected,
    choose: (ids: readonly string[], add: boolean): void => {
      const [first = null] = ids;
      if (!add) choose(focus, ids, first);
      else if (isChosen(ids)) choose(focus, without(chosen, ids), lens.selected);
      else choose(focus, including(chosen, ids), first);
    },
  };
};
