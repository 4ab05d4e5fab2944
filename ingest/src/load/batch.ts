/** What every change of a store needs, and how many reports one write takes. */
import type { GraphStore } from '@zhengtu/graph-store';
import { loadJudgements } from '../records/judgements-file.js';
import type { RecordStore } from '../records/record-store.js';
import { Loader } from './loader.js';
import type { IngestEvent } from './progress.js';

export interface LoadOptions {
  readonly store: GraphStore;
  /** The data folder, with the records. */
  readonly data: string;
  readonly onProgress?: (event: IngestEvent) => void;
  /** Stops between two files or writes; what was loaded stays. */
  readonly signal?: AbortSignal;
}

const smallestWrite = 50;
const largestWrite = 500;

/**
 * Reports in one write: a quarter of what the store holds, within bounds. Each write works out the whole graph, so
 * writes that grow with it keep the cost of a long load in proportion to the reports.
 */
export const reportsPerWrite = (inStore: number): number =>
  Math.min(largestWrite, Math.max(smallestWrite, Math.floor(inStore / 4)));

/** @throws IngestError as {@link Loader.open}. */
export const openLoader = async ({ store, data }: LoadOptions, records: RecordStore): Promise<Loader> =>
  Loader.open(store, records, await loadJudgements(data));

/** Loads reports and tells so. @throws IngestError 'store' … */
export async function loadAndTell(
  loader: Loader,
  documents: readonly string[],
  options: LoadOptions,
): Promise<void> {
  options.signal?.throwIfAborted();
  const started = performance.now();
  options.onProgress?.({ type: 'loading', documents: documents.length });
  await loader.load(documents);
  options.onProgress?.({ type: 'loaded', documents, ms: Math.round(performance.now() - started) });
}
