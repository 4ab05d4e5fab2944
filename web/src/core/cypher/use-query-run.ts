/** The query last run and its answer; kept while other views are looked at. */
import { create } from 'zustand';
import { useAddress } from '../address/use-address';
import { asExplorerError, type ExplorerError } from '../api/explorer-error';
import { formatTexts, valuesOf, withPeriod } from './parameters';
import { type KeptQuery, keepRun } from './query-shelf';
import { parametersIn } from './query-text';
import { type QueryAnswer, runQuery } from './run-query';

interface Asked {
  readonly query: string;
  /** Its parameters, as a link has them. */
  readonly params: string | null;
}

export type QueryRun =
  | { readonly state: 'idle' }
  /** `started` as `Date.now()` tells it; `rows` have come so far. */
  | (Asked & { readonly state: 'running'; readonly started: number; readonly rows: number })
  | (Asked & { readonly state: 'answered'; readonly answer: QueryAnswer })
  | (Asked & { readonly state: 'failed'; readonly error: ExplorerError });

export const useQueryRun = create<QueryRun>(() => ({ state: 'idle' }));

let abort: AbortController | null = null;

/** Stops the query under way, at the server too (it sees the request go). */
export const cancelQuery = (): void => abort?.abort();

/** Milliseconds between two tellings of how many rows have come. */
const pace = 200;

/** Tells of rows under way, but not of every one. */
const progressOf = (asked: Asked, started: number, isCurrent: () => boolean) => {
  let told = started;
  return (rows: number): void => {
    if (Date.now() - told < pace || !isCurrent()) return;
    told = Date.now();
    useQueryRun.setState({ state: 'running', ...asked, started, rows }, true);
  };
};

/** Runs a query in place of the one under way, and keeps it in the history. */
export const startQuery = async (kept: KeptQuery, limit: number): Promise<void> => {
  cancelQuery();
  const current = new AbortController();
  abort = current;
  const { query } = kept;
  const isCurrent = (): boolean => abort === current;
  const started = Date.now();
  const names = parametersIn(query);
  const parameters = valuesOf(names, withPeriod(kept.parameters, useAddress.getState()));
  const asked = { query, params: formatTexts(names, kept.parameters) };
  const onRows = progressOf(asked, started, isCurrent);
  useQueryRun.setState({ state: 'running', ...asked, started, rows: 0 }, true);
  try {
    const answer = await runQuery(query, { parameters, limit, signal: current.signal, onRows });
    keepRun({ ...kept, at: started, rows: answer.rows.length });
    if (isCurrent()) useQueryRun.setState({ state: 'answered', ...asked, answer }, true);
  } catch (error) {
    keepRun({ ...kept, at: started, rows: null });
    if (isCurrent()) useQueryRun.setState({ state: 'failed', ...asked, error: asExplorerError(error) }, true);
  }
};
