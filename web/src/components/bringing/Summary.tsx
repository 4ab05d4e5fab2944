import { useState } from 'react';
import { asExplorerError, type ExplorerError } from '../../core/api/explorer-error';
import { clearRows, closeBringing, tryAgain, useBringing } from '../../core/bringing/bringing';
import { failureList } from '../../core/bringing/failure-words';
import { lookAt, mostLookedAt } from '../../core/bringing/look-at';
import { broughtIn, canTryAgain, type Row, type Totals } from '../../core/bringing/rows';
import { useWords } from '../../core/language/use-words';
import { ErrorNotice } from '../notices/ErrorNotice';

/** What came of it all, in one sentence. */
export const SummaryLine = ({ totals }: { totals: Totals }) => {
  const { bring: words } = useWords();
  const { read, meetings, known, failed, stopped, withoutMeeting } = totals;
  const parts = [
    words.summary(read, meetings),
    withoutMeeting > 0 ? words.summaryWithout(withoutMeeting) : '',
    known > 0 ? words.summaryKnown(known) : '',
    failed > 0 ? words.summaryFailed(failed) : '',
    stopped > 0 ? words.summaryStopped(stopped) : '',
  ];
  return <p className="bring-summary">{parts.filter(Boolean).join(' · ')}</p>;
};

const LookButton = ({ documents }: { documents: readonly string[] }) => {
  const { bring: words, common } = useWords();
  const [state, setState] = useState<'ready' | 'loading' | ExplorerError>('ready');
  const look = (): void => {
    setState('loading');
    lookAt(documents).then(
      // It stands over the canvas that is now to be seen.
      closeBringing,
      (error) => setState(asExplorerError(error)),
    );
  };
  if (typeof state !== 'string') return <ErrorNotice error={state} retry={look} />;
  return (
    <button type="button" className="button primary" disabled={state === 'loading'} onClick={look}>
      {state === 'loading'
        ? common.loading
        : documents.length > mostLookedAt
          ? words.lookFirst(mostLookedAt)
          : words.look}
    </button>
  );
};

const CopyButton = ({ rows }: { rows: readonly Row[] }) => {
  const { bring: words, errors } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(failureList(rows, words, errors)).then(
      () => setCopied(true),
      // Not allowed: the list stands below and can be selected.
      () => setCopied(false),
    );
  };
  return (
    <button type="button" className="button" onClick={copy}>
      {copied ? words.copied : words.copy}
    </button>
  );
};

/** What one can do once nothing is under way. */
export const SummaryActions = ({ totals }: { totals: Totals }) => {
  const { bring: words } = useWords();
  const rows = useBringing((state) => state.rows);
  const documents = broughtIn(rows);
  return (
    <div className="bring-actions">
      {documents.length > 0 && <LookButton documents={documents} />}
      {rows.some(canTryAgain) && (
        <button type="button" className="button" onClick={() => tryAgain()}>
          {words.again}
        </button>
      )}
      {totals.failed + totals.unfit > 0 && <CopyButton rows={rows} />}
      <button type="button" className="button" onClick={clearRows}>
        {words.clear}
      </button>
    </div>
  );
};
