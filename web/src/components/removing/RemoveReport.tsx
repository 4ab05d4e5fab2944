import type { Document as Report, SoleSupport } from '@zhengtu/server/api';
import { useEffect, useRef, useState } from 'react';
import { goTo, useAddress } from '../../core/address/use-address';
import { loadSoleSupport, removeReport } from '../../core/api/curation-endpoints';
import { asExplorerError, type ExplorerError } from '../../core/api/explorer-error';
import { useResource } from '../../core/api/use-resource';
import { useCanCurate } from '../../core/curation/use-can-curate';
import { kindInWords } from '../../core/entities/entity-words';
import { groupByKind } from '../../core/entities/group-by-kind';
import { refresh } from '../../core/freshness/refresh';
import { useLanguage, useWords } from '../../core/language/use-words';
import { saveFile } from '../../core/take-away/save-file';
import { showToast } from '../../core/toasts/toast';
import { Dialog } from '../dialog/Dialog';
import { Badge } from '../entity/Badge';
import { ErrorNotice } from '../notices/ErrorNotice';
import './remove-report.css';

/** Names shown of a kind before the rest is counted. */
const mostNames = 8;

const Loss = ({ entities }: SoleSupport) => {
  const { bring, common } = useWords();
  const language = useLanguage();
  if (entities.length === 0) return <p>{bring.removal.goesNothing}</p>;
  return (
    <>
      <p>{bring.removal.goes}</p>
      <dl className="loss">
        {groupByKind(entities).map(([label, group]) => (
          <div key={label}>
            <dt>
              <Badge label={label} /> {kindInWords({ label }, language)} {group.length}
            </dt>
            <dd>
              {group
                .slice(0, mostNames)
                .map(({ name }) => name)
                .join('、')}
              {group.length > mostNames && ` · ${common.more(group.length - mostNames)}`}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const RemovalDialog = ({ report, onClose }: { report: Report; onClose: () => void }) => {
  const { bring, common } = useWords();
  const { removal } = bring;
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ExplorerError | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const loss = useResource(`sole support ${report.id}`, () => loadSoleSupport(report.id));
  const name = report.title ?? common.untitled;
  // What cannot be taken back by a key is not what Enter does at once.
  useEffect(() => keep.current?.focus(), []);
  const remove = async (): Promise<void> => {
    setWorking(true);
    setError(null);
    try {
      await removeReport(report.id);
    } catch (thrown) {
      setError(asExplorerError(thrown));
      setWorking(false);
      return;
    }
    const { selected } = useAddress.getState();
    onClose();
    goTo(
      { document: null, span: null, selected: selected === report.id ? null : selected },
      { replace: true },
    );
    document.getElementById('main')?.focus();
    showToast({ is: 'removed', name });
    await refresh();
  };
  return (
    <Dialog title={removal.title(name)} className="removal" onClose={onClose}>
      {loss.state === 'loading' && <p>{removal.counting}</p>}
      {loss.state === 'failed' && <ErrorNotice error={loss.error} retry={loss.retry} />}
      {loss.state === 'ready' && <Loss entities={loss.value.entities} />}
      <p>{removal.stays}</p>
      <p>{removal.back}</p>
      {error && <ErrorNotice error={error} />}
      <div className="removal-buttons">
        <button ref={keep} type="button" className="button" onClick={onClose}>
          {removal.cancel}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${name}.txt`, report.text, 'text/plain;charset=utf-8')}
        >
          {removal.keepText}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={working || loss.state === 'loading'}
          onClick={remove}
        >
          {working ? removal.working : removal.confirm}
        </button>
      </div>
    </Dialog>
  );
};

/** Takes the report that is open out of the graph, after saying what goes with it. */
export const RemoveReport = ({ report }: { report: Report }) => {
  const { bring } = useWords();
  const [asking, setAsking] = useState(false);
  const canCurate = useCanCurate();
  if (!canCurate) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {bring.remove}
      </button>
      {asking && <RemovalDialog report={report} onClose={() => setAsking(false)} />}
    </>
  );
};
