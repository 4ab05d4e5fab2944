import { useEffect, useMemo, useState } from 'react';
import { Link } from '../../components/entity/Link';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { asExplorerError, type ExplorerError } from '../../core/api/explorer-error';
import type { Canvas } from '../../core/graph/canvas-store';
import { drawingOf } from '../../core/graph/drawing';
import { useVisibility } from '../../core/graph/use-canvas';
import { useLens } from '../../core/graph/use-lens';
import { useLanguage, useWords } from '../../core/language/use-words';
import { gatherFacts, useRelationshipFacts } from '../../core/relationships/relationship-facts';
import { takeGraph } from '../../core/take-away/gather';
import { nodesCsv, relationshipsCsv } from '../../core/take-away/graph-csv';
import { saveFile } from '../../core/take-away/save-file';
import { NodeTable } from './NodeTable';
import { RelationshipTable } from './RelationshipTable';
import './table.css';

const tabs = ['nodes', 'relationships'] as const;
type Tab = (typeof tabs)[number];

/** Nodes and relationships of what is seen on a canvas, found in, sorted, selected and saved. */
export const CanvasTables = ({ canvas, focus }: { canvas: Canvas; focus: string | null }) => {
  const { table: words } = useWords();
  const language = useLanguage();
  const filter = useVisibility(canvas, focus);
  const facts = useRelationshipFacts();
  const [tab, setTab] = useState<Tab>('nodes');
  const [text, setText] = useState('');
  const [error, setError] = useState<ExplorerError | null>(null);
  useLens(focus);
  const { graph, revision } = canvas;
  const drawing = useMemo(
    () => (revision >= 0 ? drawingOf(graph, filter) : { nodes: [], edges: [] }),
    [graph, revision, filter],
  );
  useEffect(() => {
    if (tab !== 'relationships') return;
    const abort = new AbortController();
    gatherFacts(drawing.edges, abort.signal).then(
      () => setError(null),
      (thrown) => setError(asExplorerError(thrown)),
    );
    return () => abort.abort();
  }, [tab, drawing]);

  const save = async (): Promise<void> => {
    try {
      const taken = takeGraph(drawing, await gatherFacts(drawing.edges), language);
      const content = tab === 'nodes' ? nodesCsv(taken, language) : relationshipsCsv(taken, language);
      saveFile(`zhengtu-${tab}.csv`, content, 'text/csv;charset=utf-8');
    } catch (thrown) {
      setError(asExplorerError(thrown));
    }
  };

  if (drawing.nodes.length === 0)
    return (
      <EmptyNotice title={words.empty}>
        <Link to={{ view: 'graph' }} className="button">
          {words.toGraph}
        </Link>
      </EmptyNotice>
    );
  const known = drawing.edges.filter(({ id }) => facts.has(id)).length;
  const wanted = text.trim().toLowerCase();
  return (
    <div className="table-view" data-testid="table-view">
      <header className="table-header">
        <h1>{words.title}</h1>
        <p>{words.about(drawing.nodes.length, drawing.edges.length)}</p>
      </header>
      <div className="table-tools">
        <div className="table-tabs" role="tablist" aria-label={words.tabs}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={tab === name}
              onClick={() => setTab(name)}
            >
              {words[name](name === 'nodes' ? drawing.nodes.length : drawing.edges.length)}
            </button>
          ))}
        </div>
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {tab === 'relationships' && known < drawing.edges.length && !error && (
          <output>{words.quotes(known, drawing.edges.length)}</output>
        )}
        <button type="button" className="button" title={words.csvHint} onClick={save}>
          {words.csv}
        </button>
      </div>
      {error && <ErrorNotice error={error} />}
      {tab === 'nodes' ? (
        <NodeTable {...{ canvas, focus, wanted }} nodes={drawing.nodes} />
      ) : (
        <RelationshipTable {...{ canvas, focus, drawing, wanted }} />
      )}
    </div>
  );
};
