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
 * Reports in one write: a quarter of what the store holds, within bounds. The first are soon to be seen; later, what
 * many reports say (a leader's post) is written the more rarely.
 */
export const reportsPerWrite = (inStore: number): number =>
  Math.min(largestWrite, Math.max(smallestWrite, Math.floor(inStore / 4)));

/** Opens a loader for a piece of work, and closes it after. @throws IngestError as {@link Loader.open}. */
export async function withLoader<T>(
  { store, data }: LoadOptions,
  records: RecordStore,
  work: (loader: Loader) => Promise<T>,
): Promise<T> {
  const loader = await Loader.open(store, records, await loadJudgements(data));
  try {
    return await work(loader);
  } finally {
    await loader.close();
  }
}

/** Loads reports in turns and tells so: the next are read and worked out while those before are written. */
export class Loading {
  /** Reports that are in the store now. */
  readonly done = new Set<string>();
  readonly #loader: Loader;
  readonly #options: LoadOptions;
  #last: Promise<void> = Promise.resolve();
  #lastEnded = 0;

  constructor(loader: Loader, options: LoadOptions) {
    this.#loader = loader;
    this.#options = options;
    for (const document of loader.endedLoads) this.done.add(document);
  }

  /** Begins to load; returns when the reports before these are in the store. @throws IngestError 'store' … */
  async add(documents: readonly string[]): Promise<void> {
    const before = this.#last;
    this.#last = this.#load(documents);
    this.#last.catch(() => {});
    await before;
  }

  /** Everything is in the store. @throws IngestError 'store' … */
  end(): Promise<void> {
    return this.#last;
  }

  async #load(documents: readonly string[]): Promise<void> {
    const { signal, onProgress: tell = () => {} } = this.#options;
    signal?.throwIfAborted();
    const started = performance.now();
    tell({ type: 'loading', documents: documents.length });
    await this.#loader.load(documents);
    for (const document of documents) this.done.add(document);
    const ended = performance.now();
    tell({ type: 'loaded', documents, ms: Math.round(ended - Math.max(started, this.#lastEnded)) });
    this.#lastEnded = ended;
  }
}
