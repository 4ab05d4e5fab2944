import { choose, chooseNeighbours, hideNodes, pinNodes } from '../../core/graph/canvas-acts';
import { type Canvas, stateOf } from '../../core/graph/canvas-store';
import { isVisible, type VisibilityFilter, visibleNodes } from '../../core/graph/visibility';
import { useWords } from '../../core/language/use-words';
import './canvas-notes.css';

export interface ChosenBarProps {
  readonly canvas: Canvas;
  readonly focus: string | null;
  readonly filter: VisibilityFilter;
}

/** Where several nodes are chosen: how many, and what to do with them all at once. */
export const ChosenBar = ({ canvas, focus, filter }: ChosenBarProps) => {
  const { explore } = useWords();
  const { chosen, pinned } = stateOf(canvas);
  const { graph } = canvas;
  if (chosen.length < 2) return null;
  const allPinned = chosen.every((id) => pinned.includes(id));
  const isSeen = (id: string): boolean => isVisible(id, graph.getNodeAttributes(id), filter);
  const others = (): string[] => visibleNodes(graph, filter).filter((id) => !chosen.includes(id));
  return (
    <fieldset className="chosen-bar" aria-label={explore.chosenActs}>
      <output>{explore.chosen(chosen.length)}</output>
      <button type="button" onClick={() => chooseNeighbours(focus, chosen, isSeen)}>
        {explore.neighbours}
      </button>
      <button type="button" onClick={() => pinNodes(focus, chosen, !allPinned)}>
        {allPinned ? explore.unpin : explore.pin}
      </button>
      <button type="button" onClick={() => hideNodes(focus, chosen)}>
        {explore.hide}
      </button>
      <button type="button" onClick={() => hideNodes(focus, others())}>
        {explore.hideOthers}
      </button>
      <button type="button" onClick={() => choose(focus, [], null)}>
        {explore.clear}
      </button>
    </fieldset>
  );
};
