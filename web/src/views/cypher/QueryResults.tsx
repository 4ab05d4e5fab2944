import { useMemo, useState } from 'react';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { graphOfRows } from '../../core/cypher/result-values';
import type { QueryAnswer } from '../../core/cypher/run-query';
import type { QueryRun } from '../../core/cypher/use-query-run';
import { putOnCanvas } from '../../core/graph/put-on-canvas';
import { useWords } from '../../core/language/use-words';
import { ResultGraph } from './ResultGraph';
import { ResultJson } from './ResultJson';
import { ResultTable } from './ResultTable';
import { Running } from './Running';

const forms = ['table', 'graph', 'json'] as const;
type Form = (typeof forms)[number];

const milliseconds = (ms: number): string => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)));

const Answer = ({ answer }: { answer: QueryAnswer }) => {
  const { cypher: words } = useWords();
  const content = useMemo(() => graphOfRows(answer.rows), [answer]);
  const [form, setForm] = useState<Form>(content.edges.length > 0 ? 'graph' : 'table');
  const { summary } = answer;
  return (
    <>
      <header className="result-bar">
        <div className="result-forms">
          {forms.map((each) => (
            <button key={each} type="button" aria-pressed={each === form} onClick={() => setForm(each)}>
              {words[each]}
            </button>
          ))}
        </div>
        {content.nodes.length > 0 && (
          <button type="button" className="button" onClick={() => putOnCanvas(content)}>
            {words.addToCanvas}
          </button>
        )}
        {summary && (
          <p className="result-summary" data-testid="cypher-summary">
            {words.summary(summary.rows, milliseconds(summary.ms))}
            {summary.truncated && <span className="tag caution">{words.truncated}</span>}
            {form === 'graph' && content.nodes.length > 0 && (
              <span>{words.nodeCount(content.nodes.length, content.edges.length)}</span>
            )}
          </p>
        )}
      </header>
      {answer.rows.length === 0 ? (
        <EmptyNotice title={words.noRows}>
          <p>{words.noRowsWay}</p>
        </EmptyNotice>
      ) : form === 'table' ? (
        <ResultTable answer={answer} />
      ) : form === 'json' ? (
        <ResultJson answer={answer} />
      ) : content.nodes.length > 0 ? (
        <ResultGraph content={content} />
      ) : (
        <EmptyNotice title={words.noGraph} />
      )}
    </>
  );
};

/** What came of the query: nothing yet, rows, or an error in words with its place. */
export const QueryResults = ({ run }: { run: QueryRun }) => {
  const { cypher: words } = useWords();
  if (run.state === 'idle') return <p className="cypher-before">{words.before}</p>;
  if (run.state === 'running') return <Running started={run.started} rows={run.rows} />;
  if (run.state === 'failed') {
    const { position } = run.error;
    return (
      <section className="query-results" aria-label={words.results}>
        {position && <p className="error-place">{words.line(position.line, position.column)}</p>}
        <ErrorNotice error={run.error} />
      </section>
    );
  }
  return (
    <section className="query-results" aria-label={words.results}>
      <Answer key={run.query} answer={run.answer} />
    </section>
  );
};
