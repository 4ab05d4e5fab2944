import { Link } from '../../components/entity/Link';
import { type Canvas, connectedFocus } from '../../core/graph/canvas-store';
import { useWords } from '../../core/language/use-words';

/** Over a canvas that cannot show everything: what part it shows, and the way to the other. */
export const PartNote = ({ canvas, focus }: { canvas: Canvas; focus: string | null }) => {
  const { graph: words } = useWords();
  if (canvas.part === 'all') return null;
  const isSummary = canvas.part === 'summary';
  return (
    <p className="canvas-note part-note">
      {isSummary ? words.summary : words.connected}{' '}
      {isSummary ? (
        <Link to={{ focus: connectedFocus }}>{words.seeConnected}</Link>
      ) : (
        focus === connectedFocus && <Link to={{ focus: null }}>{words.seeSummary}</Link>
      )}
    </p>
  );
};
