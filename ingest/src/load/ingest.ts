/**
 * files ─► read and extract ─► records ─► resolve ─► store
 *
 * A run can be broken off anywhere and repeated: what has a record is not read again, what the store holds is not
 * loaded again, and a run that finds nothing new writes nothing.
 */
import { availableParallelism } from 'node:os';
import type { ColumnNames, SourceFile } from '../read/index.js';
import { asOnlyWriter } from '../records/data-folder.js';
import { RecordStore } from '../records/record-store.js';
import { Loading, type LoadOptions, reportsPerWrite, withLoader } from './batch.js';
import { FileReader } from './file-reader.js';
import type { Loader } from './loader.js';
import { type IngestSummary, progressOf } from './progress.js';
import { openReadingPool } from './reading-pool.js';
import { findSourceFiles } from './source-files.js';

export interface IngestOptions extends LoadOptions {
  /** Threads that read; by default one for a small batch, else one a core. The outcome is the same. */
  readonly jobs?: number;
  /** What the columns of tables and data files are called; guessed otherwise. */
  readonly columns?: ColumnNames;
  /** Reads no further file once it is aborted; what was read is loaded, and the summary tells of it. */
  readonly enough?: AbortSignal;
}

/** Starting threads costs more than a batch of this many files. */
const smallBatch = 200;

/**
 * Reads reports and loads them into the store.
 *
 * @param inputs Files, folders and globs, or files already in memory (an upload, standard input).
 * @returns what became of every file; a bad one stops nothing and is named in `failed`.
 * @throws IngestError 'store' when the store fails (what was loaded before is kept; the next run goes on),
 *   'foreign-documents', 'data-folder', 'data-folder-locked', 'bad-record'.
 */
export function ingest(
  inputs: readonly (string | SourceFile)[],
  options: IngestOptions,
): Promise<IngestSummary> {
  const records = new RecordStore(options.data);
  return asOnlyWriter(options.data, () =>
    withLoader(options, records, (loader) => ingestAlone(inputs, options, records, loader)),
  );
}

async function ingestAlone(
  inputs: readonly (string | SourceFile)[],
  options: IngestOptions,
  records: RecordStore,
  loader: Loader,
): Promise<IngestSummary> {
  const { onProgress: tell = () => {}, enough } = options;
  const removed = await finishRemovals(loader);

  const found = await findSourceFiles(inputs.filter((input) => typeof input === 'string'));
  const files = [...inputs.filter((input) => typeof input !== 'string'), ...found.files];
  tell({ type: 'found', files: files.length + found.failures.length });
  const jobs = options.jobs ?? (files.length < smallBatch ? 1 : availableParallelism());
  const pool = openReadingPool(jobs);
  const progress = progressOf(files.length + found.failures.length);
  const reader = new FileReader(records, pool, tell, progress, options.columns);
  for (const { path, error } of found.failures) reader.fail(path, error);

  const loading = new Loading(loader, options);
  const waiting: string[] = [];
  const flush = async () => {
    while (waiting.length > 0) {
      const some = waiting.splice(0, reportsPerWrite(loader.size)); // one archive may hold thousands
      await loading.add(some);
    }
  };
  try {
    for (let at = 0; at < files.length && !enough?.aborted; ) {
      const many = reportsPerWrite(loader.size);
      for (const head of await reader.readAll(files.slice(at, at + many), jobs * 2, options))
        if (!loader.holds(head)) waiting.push(head.document);
      at += many;
      if (waiting.length >= many) await flush();
    }
    await flush();
    await loading.end();
  } finally {
    await pool.close();
  }
  return {
    ...reader.summary(),
    loaded: loading.done.size,
    versions: loader.versionsAmong(loading.done),
    removed,
    passedOver: found.passedOver,
  };
}

/** Ends removals that a crash broke off. @returns how many. */
async function finishRemovals(loader: Loader): Promise<number> {
  const { unfinishedRemovals } = loader;
  if (unfinishedRemovals > 0) await loader.load([]);
  return unfinishedRemovals;
}
