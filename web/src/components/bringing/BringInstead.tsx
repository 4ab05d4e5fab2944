import { openBringing } from '../../core/bringing/bringing';
import { useWords } from '../../core/language/use-words';

/** Where there is nothing to see yet: the way to something. */
export const BringInstead = () => {
  const { bring: words } = useWords();
  return (
    <button type="button" className="button primary bring-instead" onClick={openBringing}>
      {words.button}…
    </button>
  );
};
