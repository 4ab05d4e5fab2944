import { closeBringing, openBringing, useBringing } from '../../core/bringing/bringing';
import { totalsOf } from '../../core/bringing/rows';
import { useWords } from '../../core/language/use-words';
import { Icon } from '../icons/Icon';

export const bringButtonId = 'bring-button';

/** Opens the list of what is brought in; tells how far it is while the list is put away. */
export const BringButton = () => {
  const { bring: words } = useWords();
  const open = useBringing((state) => state.open);
  const phase = useBringing((state) => state.phase);
  const rows = useBringing((state) => state.rows);
  const { waiting, underway, unfit } = totalsOf(rows);
  const all = rows.length - unfit;
  const text = phase === 'idle' ? words.button : words.underway(all - waiting - underway, all);
  return (
    <button
      type="button"
      id={bringButtonId}
      className="top-button"
      aria-expanded={open}
      aria-label={text}
      title={text}
      onClick={open ? closeBringing : openBringing}
    >
      <Icon name="bring" />
      <span className="top-button-text">{text}</span>
    </button>
  );
};
