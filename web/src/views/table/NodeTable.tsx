import { useMemo, useState } from 'react';
import { EntityLink } from '../../components/entity/EntityLink';
import { type Column, VirtualTable } from '../../components/virtual-table/VirtualTable';
import { dateInWords } from '../../core/dates/partial-date';
import { kindInWords, nameInWords } from '../../core/entities/entity-words';
import type { Canvas } from '../../core/graph/canvas-store';
import type { DrawnNode } from '../../core/graph/drawing';
import { useLanguage, useWords } from '../../core/language/use-words';
import { type Sorting, sortedBy, sortRows } from '../../core/table/sort-rows';
import { linkedRows } from './linked-rows';

type Key = 'kind' | 'name' | 'date' | 'relations';

export interface NodeTableProps {
  readonly canvas: Canvas;
  readonly focus: string | null;
  readonly nodes: readonly DrawnNode[];
  readonly wanted: string;
}

/** The nodes that are seen on the canvas. */
export const NodeTable = ({ canvas, focus, nodes, wanted }: NodeTableProps) => {
  const { table: words } = useWords();
  const language = useLanguage();
  const [sorting, setSorting] = useState<Sorting<Key>>({ key: 'relations', descending: true });
  const rows = useMemo(() => {
    const named = nodes.map((node) => ({
      ...node,
      shownName: nameInWords({ ...node, label: node.kind }, language),
      kindName: kindInWords({ label: node.kind }, language),
    }));
    const found = named.filter(({ shownName, kindName }) =>
      `${shownName} ${kindName}`.toLowerCase().includes(wanted),
    );
    return sortRows(found, sorting, (row, key) =>
      key === 'relations'
        ? row.relations
        : key === 'date'
          ? (row.date ?? '')
          : key === 'kind'
            ? row.kindName
            : row.shownName,
    );
  }, [nodes, wanted, sorting, language]);

  type Row = (typeof rows)[number];
  const linked = linkedRows(canvas, focus);
  const columns: readonly Column<Row, Key>[] = [
    { key: 'kind', heading: words.kind, width: 'minmax(66px, 1fr)', cell: (row) => row.kindName },
    {
      key: 'name',
      heading: words.name,
      width: 'minmax(124px, 4fr)',
      cell: ({ id, kind, name }) => <EntityLink entity={{ id, label: kind, name }} />,
    },
    {
      key: 'date',
      heading: words.date,
      width: 'minmax(84px, 2fr)',
      cell: ({ date }) => (date ? dateInWords(date, language) : ''),
    },
    { key: 'relations', heading: words.relations, width: 'minmax(72px, 1fr)', cell: (row) => row.relations },
  ];
  if (rows.length === 0) return <p className="table-empty">{words.nothing}</p>;
  return (
    <VirtualTable
      label={words.nodes(rows.length)}
      columns={columns}
      rows={rows}
      rowHeight={38}
      idOf={(row) => row.id}
      isChosen={(row) => linked.isChosen([row.id])}
      active={rows.findIndex((row) => row.id === linked.selected)}
      onChoose={(row, _at, add) => linked.choose([row.id], add)}
      sorting={sorting}
      onSort={(key) => setSorting(sortedBy(sorting, key, key === 'relations'))}
      sortWords={words.sortBy}
    />
  );
};
