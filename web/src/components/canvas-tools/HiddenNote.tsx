import { showHidden } from '../../core/graph/canvas-acts';
import { type Canvas, stateOf } from '../../core/graph/canvas-store';
import { useWords } from '../../core/language/use-words';
import './canvas-notes.css';

/** Says how many nodes were put out of sight, and brings them back. */
export const HiddenNote = ({ canvas, focus }: { canvas: Canvas; focus: string | null }) => {
  const { explore } = useWords();
  const { hiddenNodes } = stateOf(canvas);
  if (hiddenNodes.length === 0) return null;
  return (
    <p className="hidden-note">
      {explore.hiddenCount(hiddenNodes.length)}
      <button type="button" onClick={() => showHidden(focus)}>
        {explore.showHidden}
      </button>
    </p>
  );
};
