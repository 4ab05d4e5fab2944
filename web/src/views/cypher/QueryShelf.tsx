import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { cypherExamples } from '../../core/cypher/examples';
import { clearHistory, forgetSaved, type KeptQuery, useShelf } from '../../core/cypher/query-shelf';
import { useLanguage, useWords } from '../../core/language/use-words';

type Pick = (kept: KeptQuery) => void;

const Examples = ({ onPick }: { onPick: Pick }) => {
  const language = useLanguage();
  return (
    <ul>
      {cypherExamples.map(({ id, query, parameters = {}, ...words }) => (
        <li key={id}>
          <button type="button" onClick={() => onPick({ query, parameters })}>
            {words[language]}
          </button>
        </li>
      ))}
    </ul>
  );
};

const Saved = ({ onPick }: { onPick: Pick }) => {
  const { cypher: words } = useWords();
  const saved = useShelf((shelf) => shelf.saved);
  if (saved.length === 0) return <p className="shelf-empty">{words.noSaved}</p>;
  return (
    <ul>
      {saved.map(({ name, query, parameters }) => (
        <li key={name} className="shelf-saved">
          <button type="button" title={query} onClick={() => onPick({ query, parameters })}>
            {name}
          </button>
          <button
            type="button"
            className="shelf-forget"
            aria-label={words.forget(name)}
            title={words.forget(name)}
            onClick={() => forgetSaved(name)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
};

const Past = ({ onPick }: { onPick: Pick }) => {
  const { cypher: words } = useWords();
  const language = useLanguage();
  const history = useShelf((shelf) => shelf.history);
  if (history.length === 0) return <p className="shelf-empty">{words.noHistory}</p>;
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (
    <>
      <ul>
        {history.map(({ query, parameters, at, rows }) => (
          <li key={at}>
            <button type="button" title={query} onClick={() => onPick({ query, parameters })}>
              <code>{query}</code>
              <span className="shelf-when">
                {format.format(at)} · {rows === null ? words.failedRun : words.rowCount(rows)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button shelf-clear" onClick={clearHistory}>
        {words.clearHistory}
      </button>
    </>
  );
};

const shelves: readonly {
  readonly key: 'examples' | 'saved' | 'history';
  readonly Shelf: (props: { onPick: Pick }) => ReactNode;
}[] = [
  { key: 'examples', Shelf: Examples },
  { key: 'saved', Shelf: Saved },
  { key: 'history', Shelf: Past },
];

/** Queries to take up: worked examples (run at once), those saved under a name, and those last run. */
export const QueryShelf = ({ onPick }: { onPick: Pick }) => {
  const { cypher: words } = useWords();
  const id = useId();
  const [at, setAt] = useState(0);
  const open = shelves[at];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (at + step + shelves.length) % shelves.length;
    setAt(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <nav className="cypher-shelf" aria-label={words.shelf}>
      <div role="tablist" aria-label={words.shelf} onKeyDown={onKeyDown}>
        {shelves.map(({ key }, tab) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={tab === at}
            aria-controls={`${id}-list`}
            tabIndex={tab === at ? 0 : -1}
            onClick={() => setAt(tab)}
          >
            {words[key]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-list`} aria-labelledby={`${id}-${open?.key}`} className="shelf-list">
        {open && <open.Shelf onPick={onPick} />}
      </div>
    </nav>
  );
};
