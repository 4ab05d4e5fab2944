import { Link } from '../../components/entity/Link';
import { nameInWords } from '../../core/entities/entity-words';
import { useCanvas } from '../../core/graph/use-canvas';
import { useLanguage, useWords } from '../../core/language/use-words';

/** Over a canvas that shows one theme only: which, and the way back to everything. */
export const FocusBar = ({ theme }: { theme: string }) => {
  const { graph: words } = useWords();
  const language = useLanguage();
  const entry = useCanvas(theme);
  const found =
    entry.state === 'ready' ? entry.canvas.base.nodes.find((node) => node.id === theme) : undefined;
  if (!found) return null;
  return (
    <p className="focus-bar">
      {words.onlyTheme(nameInWords(found, language))}
      <Link to={{ focus: null }} className="button">
        {words.backToAll}
      </Link>
    </p>
  );
};
