/** Bringing reports in: what was chosen, how far it is, and what people do about it. */
import { create } from 'zustand';
import { loadUploadTerms, stopUpload } from '../api/curation-endpoints';
import { asExplorerError, type ErrorCode, type ExplorerError } from '../api/explorer-error';
import { loadOnce } from '../api/use-resource';
import { refresh } from '../freshness/refresh';
import { checkFiles, mostAtATime } from './check-files';
import type { Picked, PickedFile } from './picked-files';
import { type Batch, planBatches } from './plan-batches';
import { canTryAgain, type Result, type Row, type RowState } from './rows';
import { sendBatch } from './send-batch';

/** `idle`: nothing under way, though files may wait to be begun with. */
export type Phase = 'idle' | 'running' | 'stopping' | 'refreshing';

interface Bringing {
  readonly open: boolean;
  readonly phase: Phase;
  readonly rows: readonly Row[];
  readonly facts: readonly PickedFile[];
  /** Reports on their way into the graph; 0: none. */
  readonly loading: number;
  /** Why nothing can be sent, or why the rest was not. */
  readonly error: ExplorerError | null;
}

export const useBringing = create<Bringing>(() => ({
  open: false,
  phase: 'idle',
  rows: [],
  facts: [],
  loading: 0,
  error: null,
}));
const { getState, setState } = useBringing;

export const openBringing = (): void => setState({ open: true });
export const closeBringing = (): void => setState({ open: false });

/** Answers `uploads` once a page: what it tells changes with the server only. */
export const uploadTerms = () => loadOnce('uploads', loadUploadTerms);

const changeRows = (change: (row: Row) => Row): void =>
  setState(({ rows }) => ({ rows: rows.map((row) => change(row)) }));

const moveRows = (from: readonly RowState['is'][], is: 'waiting' | 'stopped' | 'done'): void =>
  changeRows((row) => (from.includes(row.state.is) ? { ...row, state: { is } } : row));

const setRows = (numbers: readonly number[], is: 'sending' | 'sent'): void => {
  const meant = new Set(numbers);
  changeRows((row) => (meant.has(row.number) && row.state.is !== 'done' ? { ...row, state: { is } } : row));
};

/** Puts chosen files on the list; they wait until they are begun with, or join what is under way. */
export const addPicked = async (picking: Promise<Picked> | Picked): Promise<void> => {
  setState({ open: true, error: null });
  try {
    const [picked, terms] = await Promise.all([picking, uploadTerms()]);
    // The panel says that this server only reads.
    if (!terms.open) return;
    const { rows, facts } = getState();
    const listed = rows.filter(({ state }) => state.is === 'waiting').length;
    const checked = checkFiles(picked, terms, mostAtATime - listed);
    const first = Math.max(-1, ...rows.map(({ number }) => number)) + 1;
    const fresh = [
      ...checked.fit.map((file) => ({ path: file.path, picked: file, state: { is: 'waiting' } as const })),
      ...checked.unfit.map(({ path, why }) => ({ path, state: { is: 'unfit', why } as const })),
    ];
    setState({
      rows: [...rows, ...fresh.map((row, at): Row => ({ ...row, number: first + at, results: [] }))],
      facts: [...facts, ...checked.facts],
    });
  } catch (error) {
    setState({ error: asExplorerError(error) });
  }
};

export const clearRows = (): void => setState({ rows: [], facts: [], error: null });

/** In one request: so few that stopping and failing cost little, so many that the graph is not made anew for each. */
const batchLimits = { files: 100, bytes: 16 * 1024 * 1024 };

/** Failures that every further file would meet too. */
const hopeless: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network',
  'unauthorized',
  'forbidden-host',
  'not-found',
  'store-unavailable',
  'too-many',
]);

let current: { readonly abort: AbortController; upload: string | null } | null = null;

const addResult = (number: number, result: Result): void =>
  changeRows((row) =>
    row.number === number ? { ...row, state: { is: 'done' }, results: [...row.results, result] } : row,
  );

const failRest = (batch: Batch, code: string, message: string): void => {
  const { rows } = getState();
  for (const { number, path, results } of rows.filter(({ number }) => batch.numbers.includes(number)))
    if (results.length === 0) addResult(number, { name: path, part: '', outcome: 'failed', code, message });
};

/** @returns whether the next batch is worth sending. */
const bring = async (batch: Batch): Promise<boolean> => {
  const mine: NonNullable<typeof current> = { abort: new AbortController(), upload: null };
  current = mine;
  setRows(batch.numbers, 'sending');
  try {
    await sendBatch(
      batch,
      {
        onSent: (upload) => {
          mine.upload = upload;
          setRows(batch.numbers, 'sent');
          if (getState().phase === 'stopping') stopServer(upload);
        },
        onResult: addResult,
        onLoading: (loading) => setState({ loading }),
      },
      mine.abort.signal,
    );
    // A file that the server has nothing to tell of holds no report (an archive of pictures), unless it was stopped.
    if (getState().phase === 'stopping') moveRows(['sending', 'sent'], 'stopped');
    else failRest(batch, 'nothing-inside', '');
    return true;
  } catch (thrown) {
    const error = asExplorerError(thrown);
    if (error.code === 'cancelled') moveRows(['sending', 'sent'], 'stopped');
    else failRest(batch, error.code, error.message);
    if (!hopeless.has(error.code)) return true;
    setState({ error });
    return false;
  } finally {
    current = null;
    setState({ loading: 0 });
  }
};

const nextBatch = (): Batch | undefined => {
  const { rows, facts } = getState();
  const waiting = rows.flatMap(({ number, picked, state }) =>
    picked && state.is === 'waiting' ? [{ ...picked, number }] : [],
  );
  return planBatches(waiting, facts, batchLimits)[0];
};

/** Sends what waits, batch after batch; then what is on view follows. */
export const startBringing = async (): Promise<void> => {
  if (getState().phase !== 'idle') return;
  setState({ phase: 'running', error: null });
  for (let batch = nextBatch(); batch && getState().phase === 'running'; batch = nextBatch())
    if (!(await bring(batch))) break;
  moveRows(['waiting'], 'stopped');
  setState({ phase: 'refreshing' });
  await refresh();
  setState({ phase: 'idle' });
};

// Where it has come to its end meanwhile there is nothing to stop.
const stopServer = (upload: string): void => void stopUpload(upload).catch(() => undefined);

/** Nothing that was not read yet is read; what was read stays. */
export const stopBringing = (): void => {
  if (getState().phase !== 'running') return;
  setState({ phase: 'stopping' });
  moveRows(['waiting'], 'stopped');
  if (current?.upload) stopServer(current.upload);
  else current?.abort.abort();
};

/** What failed or was stopped waits again, and is begun with. */
export const tryAgain = (): Promise<void> => {
  changeRows((row) => (canTryAgain(row) ? { ...row, state: { is: 'waiting' }, results: [] } : row));
  return startBringing();
};
