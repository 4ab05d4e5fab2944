import type { Evidence } from '@zhengtu/server/api';
import { useMemo, useState } from 'react';
import { EntityLink } from '../../components/entity/EntityLink';
import { Link } from '../../components/entity/Link';
import { type Column, VirtualTable } from '../../components/virtual-table/VirtualTable';
import { nameInWords, relationshipInWords } from '../../core/entities/entity-words';
import type { Canvas } from '../../core/graph/canvas-store';
import type { Drawing, DrawnNode } from '../../core/graph/drawing';
import { useLanguage, useWords } from '../../core/language/use-words';
import { type DrawnRelationship, useRelationshipFacts } from '../../core/relationships/relationship-facts';
import { type Sorting, sortedBy, sortRows } from '../../core/table/sort-rows';
import { citationOf } from '../../core/take-away/citation';
import { linkedRows } from './linked-rows';

type Key = 'from' | 'relation' | 'to' | 'quote';

interface Row extends DrawnRelationship {
  readonly fromNode: DrawnNode;
  readonly toNode: DrawnNode;
  readonly words: Readonly<Record<Key, string>>;
  readonly evidence: Evidence | undefined;
  readonly known: boolean;
}

/** The first sentence that a relationship was read from, and the way to it. */
const QuoteCell = ({ row }: { row: Row }) => {
  const { table: words, panel } = useWords();
  const language = useLanguage();
  if (!row.evidence) return <span className="table-told">{row.known ? words.told : '…'}</span>;
  const { document, start, end, sentence } = row.evidence;
  return (
    <div className="table-quote">
      <q>{sentence}</q>
      <Link
        className="open-report"
        to={{ view: 'reports', document: document.id, span: [start, end] }}
        title={panel.openReport}
      >
        {citationOf(document, language)}
      </Link>
    </div>
  );
};

export interface RelationshipTableProps {
  readonly canvas: Canvas;
  readonly focus: string | null;
  readonly drawing: Drawing;
  readonly wanted: string;
}

/** The relationships that are seen on the canvas, each with the words it was read from. */
export const RelationshipTable = ({ canvas, focus, drawing, wanted }: RelationshipTableProps) => {
  const { table: words } = useWords();
  const language = useLanguage();
  const facts = useRelationshipFacts();
  const [sorting, setSorting] = useState<Sorting<Key>>({ key: 'from', descending: false });
  const rows = useMemo(() => {
    const byId = new Map(drawing.nodes.map((node) => [node.id, node]));
    const nameOf = (node: DrawnNode): string => nameInWords({ ...node, label: node.kind }, language);
    const all = drawing.edges.flatMap((edge): Row[] => {
      const [fromNode, toNode] = [byId.get(edge.from), byId.get(edge.to)];
      if (!fromNode || !toNode) return [];
      const fact = facts.get(edge.id);
      const evidence = fact?.evidence[0];
      const relation = relationshipInWords(edge.type, 'out', language);
      const told = { from: nameOf(fromNode), relation, to: nameOf(toNode), quote: evidence?.sentence ?? '' };
      return [{ ...edge, fromNode, toNode, words: told, evidence, known: fact !== undefined }];
    });
    const found = all.filter((row) => Object.values(row.words).join(' ').toLowerCase().includes(wanted));
    return sortRows(found, sorting, (row, key) => row.words[key]);
  }, [drawing, facts, wanted, sorting, language]);

  const linked = linkedRows(canvas, focus);
  const end = ({ id, kind, name }: DrawnNode) => <EntityLink entity={{ id, label: kind, name }} />;
  const columns: readonly Column<Row, Key>[] = [
    { key: 'from', heading: words.from, width: 'minmax(140px, 3fr)', cell: (row) => end(row.fromNode) },
    {
      key: 'relation',
      heading: words.relation,
      width: 'minmax(84px, 1fr)',
      cell: (row) => row.words.relation,
    },
    { key: 'to', heading: words.to, width: 'minmax(140px, 3fr)', cell: (row) => end(row.toNode) },
    {
      key: 'quote',
      heading: words.quote,
      width: 'minmax(240px, 6fr)',
      cell: (row) => <QuoteCell row={row} />,
    },
  ];
  if (rows.length === 0) return <p className="table-empty">{words.nothing}</p>;
  return (
    <VirtualTable
      label={words.relationships(rows.length)}
      columns={columns}
      rows={rows}
      rowHeight={68}
      idOf={(row) => row.id}
      isChosen={(row) => linked.isChosen([row.from, row.to])}
      active={rows.findIndex((row) => row.from === linked.selected && linked.isChosen([row.from, row.to]))}
      onChoose={(row, _at, add) => linked.choose([row.from, row.to], add)}
      sorting={sorting}
      onSort={(key) => setSorting(sortedBy(sorting, key))}
      sortWords={words.sortBy}
    />
  );
};
