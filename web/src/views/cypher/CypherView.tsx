import { useCallback, useEffect, useRef, useState } from 'react';
import { goTo, useAddress } from '../../core/address/use-address';
import { findExample } from '../../core/cypher/examples';
import { cancelQuery, startQuery, useQueryRun } from '../../core/cypher/use-query-run';
import { useWords } from '../../core/language/use-words';
import { CypherEditor } from './CypherEditor';
import { ExampleList } from './ExampleList';
import { QueryResults } from './QueryResults';
import './cypher.css';

const limits = [200, 1000, 5000];

/** Runs the query in the address when it is come to by a link or by going back. */
const useQueryFromAddress = (run: (query: string) => void, show: (query: string) => void): void => {
  const query = useAddress((address) => address.query);
  const act = useRef({ run, show });
  useEffect(() => {
    act.current = { run, show };
  });
  useEffect(() => {
    const last = useQueryRun.getState();
    if (!query || (last.state !== 'idle' && last.query === query)) return;
    act.current.show(query);
    act.current.run(query);
  }, [query]);
};

/** The Cypher console: examples, an editor, and the answer as a table or a graph. */
const CypherView = () => {
  const { cypher: words } = useWords();
  const run = useQueryRun();
  const [text, setText] = useState(() => {
    const asked = useAddress.getState().query;
    return asked ?? (run.state === 'idle' ? findExample('cities').query : run.query);
  });
  const [limit, setLimit] = useState(limits[0] ?? 200);
  const start = useCallback(
    (query: string): void => {
      if (!query.trim()) return;
      startQuery(query, limit);
      goTo({ query });
    },
    [limit],
  );
  useQueryFromAddress(start, setText);

  const running = run.state === 'running';
  const error = run.state === 'failed' && run.query === text ? run.error : null;
  return (
    <div className="cypher-view">
      <ExampleList
        onPick={(query) => {
          setText(query);
          start(query);
        }}
      />
      <section className="cypher-main">
        <h1 className="visually-hidden">{words.title}</h1>
        <CypherEditor text={text} error={error} onChange={setText} onRun={start} />
        <div className="cypher-bar">
          {running ? (
            <button type="button" className="button" onClick={cancelQuery}>
              {words.cancel}
            </button>
          ) : (
            <button type="button" className="button primary" onClick={() => start(text)}>
              {words.run}
            </button>
          )}
          <label>
            {words.limit}
            <select value={limit} onChange={(event) => setLimit(Number(event.target.value))}>
              {limits.map((rows) => (
                <option key={rows}>{rows}</option>
              ))}
            </select>
          </label>
          <span className="cypher-about">{words.about}</span>
        </div>
        <QueryResults run={run} />
      </section>
    </div>
  );
};

export default CypherView;
