import type { MatrixCell, MatrixTheme } from '@zhengtu/server/api';
import type { KeyboardEvent } from 'react';
import { goTo } from '../../core/address/use-address';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { MatrixRow } from '../../core/matrix/arrange-matrix';
import { stepOf } from '../../core/matrix/count-steps';
import type { CellPlace } from '../../core/matrix/walk-cells';
import { themeInWords } from '../../core/themes/theme-lists';

export interface CellButtonProps {
  readonly row: MatrixRow;
  readonly theme: MatrixTheme;
  readonly cell: MatrixCell | null;
  readonly highest: number;
  readonly at: CellPlace;
  /** Whether Tab reaches it: one cell of the table. */
  readonly reachable: boolean;
  readonly open: boolean;
  readonly onFocus: (at: CellPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const looksOf = (cell: MatrixCell | null, highest: number) => {
  if (!cell) return { className: 'matrix-cell empty' };
  if (!cell.direct) return { className: 'matrix-cell below' };
  return { className: 'matrix-cell', 'data-step': stepOf(cell.meetings, highest) };
};

/** How many meetings of a city discussed a theme; choosing it opens them. Hollow where only districts did. */
export const CellButton = ({ row, theme, cell, highest, at, ...state }: CellButtonProps) => {
  const { matrix: words } = useWords();
  const language = useLanguage();
  const [city, name] = [row.place.name, themeInWords(theme, language)];
  const wordsOf = cell?.direct ? words.cell : words.cellBelow;
  const label = cell ? wordsOf(city, name, cell.meetings) : words.cellEmpty(city, name);
  const choose = (): void => {
    if (cell) goTo(state.open ? { place: null } : { place: cell.place, theme: cell.theme });
  };
  return (
    <button
      type="button"
      {...looksOf(cell, highest)}
      data-at={`${at.row} ${at.column}`}
      tabIndex={state.reachable ? 0 : -1}
      aria-label={label}
      aria-disabled={cell === null}
      aria-pressed={state.open}
      title={label}
      onClick={choose}
      onFocus={() => state.onFocus(at)}
      onKeyDown={state.onKeyDown}
    >
      {cell?.meetings ?? '·'}
    </button>
  );
};
