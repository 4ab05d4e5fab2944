import type { MatrixCell, MatrixTheme } from '@zhengtu/server/api';
import { memo } from 'react';
import { goTo } from '../../core/address/use-address';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { MatrixRow } from '../../core/matrix/arrange-matrix';
import { stepOf } from '../../core/matrix/count-steps';
import { themeInWords } from '../../core/themes/theme-lists';

export interface CellButtonProps {
  readonly row: MatrixRow;
  readonly theme: MatrixTheme;
  readonly cell: MatrixCell | null;
  readonly highest: number;
  /** Its row and column, by which the walk finds it. */
  readonly at: string;
  /** Whether Tab reaches it: one cell of the table. */
  readonly reachable: boolean;
  readonly open: boolean;
}

const looksOf = (cell: MatrixCell | null, highest: number) => {
  if (!cell) return { className: 'matrix-cell empty' };
  if (!cell.direct) return { className: 'matrix-cell below' };
  return { className: 'matrix-cell', 'data-step': stepOf(cell.meetings, highest) };
};

/**
 * How many meetings of a city discussed a theme; choosing it opens them. Hollow where only districts did.
 * Remembered: a table may have thousands, and walking changes two.
 */
export const CellButton = memo(({ row, theme, cell, highest, at, reachable, open }: CellButtonProps) => {
  const { matrix: words } = useWords();
  const language = useLanguage();
  const [city, name] = [row.place.name, themeInWords(theme, language)];
  const wordsOf = cell?.direct ? words.cell : words.cellBelow;
  const label = cell ? wordsOf(city, name, cell.meetings) : words.cellEmpty(city, name);
  const choose = (): void => {
    if (cell) goTo(open ? { place: null } : { place: cell.place, theme: cell.theme });
  };
  return (
    <button
      type="button"
      {...looksOf(cell, highest)}
      data-at={at}
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      aria-disabled={cell === null}
      aria-pressed={open}
      title={label}
      onClick={choose}
    >
      {cell?.meetings ?? '·'}
    </button>
  );
});
