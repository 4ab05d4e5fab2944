import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Sorting } from '../../core/table/sort-rows';
import './virtual-table.css';

export interface Column<Row, Key extends string> {
  readonly key: Key;
  readonly heading: string;
  /** A track of the grid: `2fr`, `90px`, … */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
}

export interface VirtualTableProps<Row, Key extends string> {
  readonly label: string;
  readonly columns: readonly Column<Row, Key>[];
  readonly rows: readonly Row[];
  readonly rowHeight: number;
  readonly idOf: (row: Row) => string;
  readonly isChosen: (row: Row) => boolean;
  /** Where the keyboard is. */
  readonly active: number;
  readonly onChoose: (row: Row, at: number, add: boolean) => void;
  readonly sorting: Sorting<Key>;
  readonly onSort: (key: Key) => void;
  readonly sortWords: (heading: string) => string;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 12, last),
  PageUp: (at) => Math.max(at - 12, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

const hasLink = (event: MouseEvent): boolean =>
  event.target instanceof Element && event.target.closest('a, button') !== null;

/** A long table of which only the rows in sight are drawn. Arrows go through it, Space adds to the selection. */
export const VirtualTable = <Row, Key extends string>(props: VirtualTableProps<Row, Key>) => {
  const { label, columns, rows, rowHeight, idOf, isChosen, active, onChoose, sorting, onSort, sortWords } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const tableId = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active, { align: 'auto' });
  }, [virtual, active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const at = step ? step(active, rows.length - 1) : active;
    const row = rows[at];
    if (!row || (!step && event.key !== ' ')) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(row, at, event.key === ' ' || event.shiftKey);
  };
  const tracks = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
  // A table whose rows are chosen: HTML has no element of its own for that.
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-multiselectable': true,
    'aria-activedescendant': active >= 0 ? `${tableId}-${active}` : undefined,
  };
  return (
    <div ref={scroller} className="virtual-table">
      <table {...grid} aria-label={label} aria-rowcount={rows.length + 1} onKeyDown={onKeyDown}>
        <thead>
          <tr style={tracks}>
            {columns.map(({ key, heading }) => (
              <th
                key={key}
                scope="col"
                aria-sort={sorting.key === key ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" title={sortWords(heading)} onClick={() => onSort(key)}>
                  {heading}
                  <span aria-hidden="true">
                    {sorting.key === key ? (sorting.descending ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <tr
                key={idOf(row)}
                id={`${tableId}-${index}`}
                aria-rowindex={index + 2}
                aria-selected={isChosen(row)}
                style={{ ...tracks, height: rowHeight, transform: `translateY(${start}px)` }}
                onMouseDown={(event) => event.shiftKey && event.preventDefault()}
                onClick={(event) =>
                  hasLink(event) || onChoose(row, index, event.shiftKey || event.ctrlKey || event.metaKey)
                }
              >
                {columns.map(({ key, cell }) => (
                  <td key={key} className={`cell-${key}`}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
