import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useAddress } from '../../core/address/use-address';
import { useWords } from '../../core/language/use-words';
import type { ArrangedMatrix } from '../../core/matrix/arrange-matrix';
import { type CellPlace, walkCells } from '../../core/matrix/walk-cells';
import { CellButton } from './CellButton';
import { MatrixHead } from './MatrixHead';
import { RowHeading } from './RowHeading';

const placeOf = (element: HTMLElement): CellPlace | null => {
  const [row, column] = (element.dataset.at ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};

/** The cell that Tab reaches, and the way from it by arrow keys. */
const useWalk = (rows: number, columns: number) => {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 });
  const current = { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns - 1) };
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => setAt(placeOf(target) ?? current);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const from = event.target instanceof HTMLElement ? placeOf(event.target) : null;
    const next = from && walkCells(from, event.key, { rows, columns });
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  return { table, current, onFocus, onKeyDown };
};

/** A table to the reader of a screen and to a screen reader alike; its headings stay while it is scrolled. */
export const MatrixTable = ({ arranged }: { arranged: ArrangedMatrix }) => {
  const { matrix: words } = useWords();
  const place = useAddress((address) => address.place);
  const theme = useAddress((address) => address.theme);
  const { rows, columns, total, highest } = arranged;
  const { table, current, onFocus, onKeyDown } = useWalk(rows.length, columns.length);
  return (
    <div className="matrix-frame">
      <table ref={table} className="matrix">
        <caption className="visually-hidden">{words.table}</caption>
        <MatrixHead columns={columns} />
        <tbody onFocus={onFocus} onKeyDown={onKeyDown}>
          {rows.map((row, r) => (
            <tr key={row.place.id}>
              <RowHeading row={row} />
              <td className="matrix-total">{row.total}</td>
              {columns.map((column, c) => (
                <td key={column.theme.id}>
                  <CellButton
                    row={row}
                    theme={column.theme}
                    cell={row.cells[c] ?? null}
                    highest={highest}
                    at={`${r} ${c}`}
                    reachable={r === current.row && c === current.column}
                    open={row.place.id === place && column.theme.id === theme}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="matrix-city" title={words.totalHint}>
              {words.total}
            </th>
            <td className="matrix-total">{total}</td>
            {columns.map((column) => (
              <td key={column.theme.id}>{column.total}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
