/** The query last run and its answer; kept while other views are looked at. */
import { create } from 'zustand';
import { asExplorerError, type ExplorerError } from '../api/explorer-error';
import { type QueryAnswer, runQuery } from './run-query';

export type QueryRun =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly query: string }
  | { readonly state: 'answered'; readonly query: string; readonly answer: QueryAnswer }
  | { readonly state: 'failed'; readonly query: string; readonly error: ExplorerError };

export const useQueryRun = create<QueryRun>(() => ({ state: 'idle' }));

let abort: AbortController | null = null;

/** Stops the query under way, at the server too (it sees the request go). */
export const cancelQuery = (): void => abort?.abort();

/** Runs a query in place of the one under way. */
export const startQuery = async (query: string, limit: number): Promise<void> => {
  cancelQuery();
  const current = new AbortController();
  abort = current;
  useQueryRun.setState({ state: 'running', query }, true);
  try {
    const answer = await runQuery(query, { limit, signal: current.signal });
    if (abort === current) useQueryRun.setState({ state: 'answered', query, answer }, true);
  } catch (error) {
    if (abort === current)
      useQueryRun.setState({ state: 'failed', query, error: asExplorerError(error) }, true);
  }
};
