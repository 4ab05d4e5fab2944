import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { goTo, useAddress } from '../../core/address/use-address';
import { loadSchema } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { completionWords } from '../../core/cypher/completion-words';
import { findExample } from '../../core/cypher/examples';
import { formatTexts, parseTexts } from '../../core/cypher/parameters';
import type { KeptQuery } from '../../core/cypher/query-shelf';
import { parametersIn } from '../../core/cypher/query-text';
import { cancelQuery, startQuery, useQueryRun } from '../../core/cypher/use-query-run';
import { useLanguage, useWords } from '../../core/language/use-words';
import { CypherEditor } from './CypherEditor';
import { ParameterForm } from './ParameterForm';
import { QueryResults } from './QueryResults';
import { QueryShelf } from './QueryShelf';
import { SaveQuery } from './SaveQuery';
import './cypher.css';
import './shelf.css';

const limits = [200, 1000, 5000];

/** Runs the query in the address when it is come to by a link or by going back. */
const useQueryFromAddress = (run: (kept: KeptQuery) => void, show: (kept: KeptQuery) => void): void => {
  const query = useAddress((address) => address.query);
  const params = useAddress((address) => address.params);
  const act = useRef({ run, show });
  useEffect(() => {
    act.current = { run, show };
  });
  useEffect(() => {
    const last = useQueryRun.getState();
    if (!query || (last.state !== 'idle' && last.query === query && last.params === params)) return;
    const kept = { query, parameters: parseTexts(params) };
    act.current.show(kept);
    act.current.run(kept);
  }, [query, params]);
};

/** The query in the editor: at first that of the link, that last run, or an example. */
const useDraft = () => {
  const [kept, setKept] = useState((): KeptQuery => {
    const { query, params } = useAddress.getState();
    const last = useQueryRun.getState();
    const text = query ?? (last.state === 'idle' ? findExample('cities').query : last.query);
    return { query: text, parameters: parseTexts(params) };
  });
  const setQuery = useCallback((query: string) => setKept((before) => ({ ...before, query })), []);
  return { kept, setKept, setQuery };
};

const useCompletionWords = () => {
  const language = useLanguage();
  const schema = useResource('schema', loadSchema);
  const known = schema.state === 'ready' ? schema.value : null;
  return useMemo(() => completionWords(known, language), [known, language]);
};

/** The Cypher console: queries to take up, an editor, and the answer as a table, a graph or JSON. */
const CypherView = () => {
  const { cypher: words } = useWords();
  const run = useQueryRun();
  const { kept, setKept, setQuery } = useDraft();
  const [limit, setLimit] = useState(limits[0] ?? 200);
  const offered = useCompletionWords();
  const names = useMemo(() => parametersIn(kept.query), [kept.query]);
  const start = useCallback(
    (asked: KeptQuery): void => {
      if (!asked.query.trim()) return;
      startQuery(asked, limit);
      goTo({ query: asked.query, params: formatTexts(parametersIn(asked.query), asked.parameters) });
    },
    [limit],
  );
  useQueryFromAddress(start, setKept);

  const running = run.state === 'running';
  const error = run.state === 'failed' && run.query === kept.query ? run.error : null;
  return (
    <div className="cypher-view">
      <QueryShelf
        onPick={(picked) => {
          setKept(picked);
          start(picked);
        }}
      />
      <section className="cypher-main">
        <h1 className="visually-hidden">{words.title}</h1>
        <CypherEditor
          text={kept.query}
          error={error}
          words={offered}
          onChange={setQuery}
          onRun={(query) => start({ ...kept, query })}
        />
        <ParameterForm
          names={names}
          texts={kept.parameters}
          onChange={(parameters) => setKept({ ...kept, parameters })}
          onRun={() => start(kept)}
        />
        <div className="cypher-bar">
          {running ? (
            <button type="button" className="button" onClick={cancelQuery}>
              {words.cancel}
            </button>
          ) : (
            <button type="button" className="button primary" onClick={() => start(kept)}>
              {words.run}
            </button>
          )}
          <SaveQuery kept={kept} />
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
