import { type KeyboardEvent, useEffect, useRef } from 'react';
import { loadStats } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import {
  closeBringing,
  startBringing,
  stopBringing,
  uploadTerms,
  useBringing,
} from '../../core/bringing/bringing';
import { mostAtATime } from '../../core/bringing/check-files';
import { type Totals, totalsOf } from '../../core/bringing/rows';
import { useWords } from '../../core/language/use-words';
import { ErrorNotice } from '../notices/ErrorNotice';
import { Loading } from '../notices/Loading';
import { bringButtonId } from './BringButton';
import { FileChooser } from './FileChooser';
import { RowItem } from './RowItem';
import { SummaryActions, SummaryLine } from './Summary';
import './bring-panel.css';

const megabyte = 1024 * 1024;

/** What can be sent, and the ways to choose it. */
const Terms = () => {
  const { bring: words } = useWords();
  const terms = useResource('uploads', uploadTerms);
  const stats = useResource('stats', loadStats);
  if (terms.state === 'loading') return <Loading />;
  if (terms.state === 'failed') return <ErrorNotice error={terms.error} retry={terms.retry} />;
  const { open, endings, bytes } = terms.value;
  if (!open)
    return (
      <p>
        <strong>{words.readOnly}</strong> {words.readOnlyWay}
      </p>
    );
  const size = words.megabytes(Math.floor(bytes / megabyte));
  return (
    <>
      <p>{words.intro}</p>
      {stats.state === 'ready' && stats.value.fictional && (
        <p className="bring-mixing" role="note">
          {words.mixing}
        </p>
      )}
      <FileChooser />
      <p className="bring-terms">
        {words.terms(endings.map((ending) => ending.slice(1)).join(' '), mostAtATime, size)}
      </p>
    </>
  );
};

/** What waits to be begun with. The button has the keyboard as soon as there is something to begin. */
const Review = ({ totals, all }: { totals: Totals; all: number }) => {
  const { bring: words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { waiting, unfit } = totals;
  useEffect(() => {
    if (waiting > 0) button.current?.focus();
  }, [waiting]);
  if (waiting === 0)
    return unfit > 0 && all === 0 ? <p className="bring-summary">{words.nothingFit}</p> : null;
  return (
    <>
      <p className="bring-summary">
        {words.ready(waiting)}
        {unfit > 0 && `；${words.unfit(unfit)}`}
      </p>
      <div className="bring-actions">
        <button ref={button} type="button" className="button primary" onClick={() => startBringing()}>
          {words.start(waiting)}
        </button>
      </div>
    </>
  );
};

const Underway = ({ totals, all }: { totals: Totals; all: number }) => {
  const { bring: words } = useWords();
  const phase = useBringing((state) => state.phase);
  const loading = useBringing((state) => state.loading);
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  const done = all - totals.waiting - totals.underway;
  const told =
    phase === 'stopping'
      ? words.stopping
      : phase === 'refreshing'
        ? words.refreshing
        : loading > 0
          ? words.loading(loading)
          : words.progress(done, all);
  return (
    <>
      <progress aria-label={words.title} value={done} max={all} />
      <div className="bring-actions">
        <output className="bring-summary">{told}</output>
        <button
          ref={stop}
          type="button"
          className="button"
          aria-disabled={phase !== 'running'}
          onClick={stopBringing}
        >
          {words.stop}
        </button>
      </div>
    </>
  );
};

/** Stands beside the view, which stays usable: what can be sent, what is under way, what came of it. */
const BringPanel = () => {
  const { bring: words, common } = useWords();
  const { phase, rows, error } = useBringing();
  const panel = useRef<HTMLElement>(null);
  const totals = totalsOf(rows);
  const all = rows.length - totals.unfit;
  const isOver = phase === 'idle' && totals.waiting === 0 && rows.some(({ state }) => state.is !== 'unfit');
  useEffect(() => {
    // Unless something in it has the keyboard already.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, []);
  useEffect(() => {
    if (isOver && document.activeElement === document.body) panel.current?.focus();
  }, [isOver]);
  const close = (): void => {
    closeBringing();
    document.getElementById(bringButtonId)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <section
      ref={panel}
      className="bring-panel"
      tabIndex={-1}
      aria-label={words.title}
      data-phase={phase}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2>{words.title}</h2>
        <button type="button" aria-label={common.close} onClick={close}>
          ×
        </button>
      </header>
      {phase === 'idle' && <Terms />}
      {error && <ErrorNotice error={error} />}
      {phase === 'idle' && <Review totals={totals} all={all} />}
      {phase !== 'idle' && <Underway totals={totals} all={all} />}
      <div role="status">{isOver && <SummaryLine totals={totals} />}</div>
      {(isOver || (phase === 'idle' && totals.unfit > 0)) && <SummaryActions totals={totals} />}
      {rows.length > 0 && (
        <ol className="bring-rows" aria-label={words.list}>
          {rows.map((row) => (
            <RowItem key={row.number} row={row} />
          ))}
        </ol>
      )}
    </section>
  );
};

export default BringPanel;
