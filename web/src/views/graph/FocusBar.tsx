import { Link } from '../../components/entity/Link';
import { nameInWords } from '../../core/entities/entity-words';
import { blankFocus, type Canvas, stateOf } from '../../core/graph/canvas-store';
import { useLanguage, useWords } from '../../core/language/use-words';

/** Over a canvas that does not show everything: what it shows, and the way back. */
export const FocusBar = ({ canvas, focus }: { canvas: Canvas; focus: string }) => {
  const { graph: words, explore } = useWords();
  const language = useLanguage();
  const found = stateOf(canvas).base.nodes.find((node) => node.id === focus);
  if (!found && focus !== blankFocus) return null;
  return (
    <p className="focus-bar">
      {found ? words.onlyTheme(nameInWords(found, language)) : explore.blankTitle}
      <Link to={{ focus: null }} className="button">
        {words.backToAll}
      </Link>
    </p>
  );
};
