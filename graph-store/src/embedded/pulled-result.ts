import { createHash } from 'node:crypto';
import { StoreError } from '../errors.js';
import { ChildEnded } from './child-process.js';
import type { Batch, Operations } from './protocol.js';

/** Where a result is kept: an engine's process that still runs, as far as anybody knows. */
interface Keeper {
  request<Name extends 'pull' | 'drop'>(
    operation: Name,
    body: Operations[Name]['request'],
  ): Promise<Operations[Name]['answer']>;
}

/** A query that was run: its first batch, and where the others are. */
export interface Execution {
  readonly engine: Keeper;
  readonly batch: Batch;
}

/** A result may be lost this often before its reader is told. */
const mostLosses = 10;

const digestOf = ({ rows }: Batch): string =>
  createHash('sha1').update(JSON.stringify(rows)).digest('base64');

const lost = (cause: unknown): StoreError =>
  new StoreError(
    'query-failed',
    'The rest of the answer was lost when another query was ended, and the graph has changed since. Run the query again.',
    { cause },
  );

/**
 * A result that is pulled batch by batch from the engine's process. When that process is ended (for another query)
 * the query is run again; the batches that were given already are compared with those that come now, so that the
 * rest goes on just where it broke off, or the reader is told.
 */
export class PulledResult {
  private readonly execute: () => Promise<Execution>;
  private readonly given: string[] = [];
  private current: Execution | undefined;
  private isFirst = true;
  private isDone = false;

  constructor(execute: () => Promise<Execution>) {
    this.execute = execute;
  }

  /** Runs the query. */
  async open(): Promise<void> {
    this.current = await this.execute();
  }

  /** The next batch; `undefined` after the last. @throws StoreError `query-failed` where the rest is lost for good. */
  async take(): Promise<Batch | undefined> {
    if (this.isDone || !this.current) return undefined;
    for (let losses = 0; ; losses += 1) {
      try {
        const batch = losses === 0 ? await this.next(this.current) : await this.resume();
        this.isDone = batch.done;
        if (!batch.done) this.given.push(digestOf(batch));
        return batch;
      } catch (error) {
        if (!(error instanceof ChildEnded)) throw error;
        if (losses >= mostLosses) throw lost(error);
      }
    }
  }

  /** Tells the engine to forget what was not pulled. */
  async drop(): Promise<void> {
    if (this.isDone || !this.current) return;
    this.isDone = true;
    await this.current.engine.request('drop', { reader: this.current.batch.reader }).catch(() => {});
  }

  private async next({ engine, batch }: Execution): Promise<Batch> {
    if (!this.isFirst) return engine.request('pull', { reader: batch.reader });
    this.isFirst = false;
    return batch;
  }

  /** Runs the query again up to where it broke off. */
  private async resume(): Promise<Batch> {
    const again = await this.execute();
    this.current = again;
    let { batch } = again;
    for (const digest of this.given) {
      if (batch.done || digestOf(batch) !== digest) throw lost(undefined);
      batch = await again.engine.request('pull', { reader: again.batch.reader });
    }
    return batch;
  }
}
