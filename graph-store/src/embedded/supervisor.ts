import { setTimeout as delay } from 'node:timers/promises';
import { StoreError } from '../errors.js';
import type { WriteStatement } from '../write-statements.js';
import { askAgain, mostAttempts } from './ask-again.js';
import type { BlankProcess } from './blank-process.js';
import { ChildEnded, type EngineProcess } from './child-process.js';
import type { DataFolder } from './data-folder.js';
import type { OperationName, Operations } from './protocol.js';
import type { Runner } from './reads.js';

export interface SupervisorOptions {
  /** The child is ended when its queries take more memory than this, in bytes. */
  readonly memoryLimit: number;
}

/** A file that the last process has not let go yet is waited for this long, in ms. */
const waitForFileMs = 3_000;
/** A query that still runs when the store is closed is waited for this long, in ms; the log keeps what is written. */
const closeWithinMs = 5_000;

/**
 * Keeps one engine process running over a data folder. The engine can neither cancel nor limit a query: its process
 * is ended and another one takes its place, and whoever else waited for an answer is served by that one.
 */
export class Supervisor implements Runner {
  version = '';
  private readonly folder: DataFolder;
  private readonly blank: BlankProcess;
  private readonly options: SupervisorOptions;
  private current: Promise<EngineProcess> | undefined;
  /** The process before, which may still hold the file. */
  private last: EngineProcess | undefined;
  private closed = false;

  constructor(folder: DataFolder, blank: BlankProcess, options: SupervisorOptions) {
    this.folder = folder;
    this.blank = blank;
    this.options = options;
  }

  /** Whether a process has the file open and can be asked at once. */
  get isReady(): boolean {
    return this.last?.alive ?? false;
  }

  /** The process that runs now, started if there is none. @throws StoreError `storage`, `damaged`, `locked`, `closed`. */
  async process(): Promise<EngineProcess> {
    for (;;) {
      if (this.closed) throw new StoreError('closed', 'The store is closed.');
      this.current ??= this.start();
      const running = this.current;
      try {
        const engine = await running;
        if (engine.alive) return engine;
      } catch (error) {
        if (this.current === running) this.current = undefined;
        throw error;
      }
      if (this.current === running) this.current = undefined;
    }
  }

  /** Asks the engine, in the process that also writes: {@link askAgain}. */
  request<Name extends OperationName>(
    operation: Name,
    body: Operations[Name]['request'],
  ): Promise<Operations[Name]['answer']> {
    return askAgain(this, operation, body);
  }

  /**
   * Applies the statements in one transaction. A write that was under way when its process ended is done again: it
   * sets whole states, so it may have been applied already. After one that failed the process starts afresh, for not
   * all of the engine rolls back.
   */
  async write(statements: readonly WriteStatement[]): Promise<void> {
    try {
      await this.request('write', { statements });
    } catch (error) {
      await this.current?.then(
        (engine) => engine.kill(),
        () => {},
      );
      throw error;
    }
  }

  /** A process may be ended soon: another one is made ready, for queries that run away come in groups. */
  expectEnd(): void {
    this.blank.prepare();
  }

  /** Ends a process, whatever it is at; the next request starts another one. */
  async end(engine: EngineProcess): Promise<void> {
    await engine.kill();
  }

  /** Does something beside the open files; again where the process ended meanwhile, for the next one mends its files. */
  async undisturbed(work: () => Promise<void>): Promise<void> {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const engine = await this.process();
      await work();
      if (engine.alive) return;
    }
  }

  /** Ends the process, lets `change` work on the files, and starts another one. */
  async restartWith(change: () => void): Promise<void> {
    const engine = await this.process();
    const restarted = (async () => {
      await engine.kill();
      change();
      return this.start();
    })();
    restarted.catch(() => {});
    this.current = restarted;
    await restarted;
  }

  /** Closes the file so that it is whole without its log. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    const engine = await this.current?.catch(() => undefined);
    if (!engine) return;
    this.folder.markClosing();
    const closing = engine.request('close', null);
    closing.catch(() => {});
    const waited = new AbortController(); // ends the wait with the close, so that it does not hold the process up
    try {
      const wait = delay(closeWithinMs, false, { signal: waited.signal }).catch(() => false);
      if (await Promise.race([closing.then(() => true), wait])) this.folder.markClosed();
    } catch (error) {
      if (!(error instanceof ChildEnded)) throw error;
    } finally {
      waited.abort();
      await engine.kill();
    }
  }

  private async start(): Promise<EngineProcess> {
    await this.last?.ended;
    this.folder.ensureLog();
    const engine = await this.startOnce(Date.now() + waitForFileMs);
    this.last = engine;
    this.folder.markOpen();
    return engine;
  }

  /** @param until when a file that another process has is waited for. */
  private async startOnce(until: number, attempt = 1): Promise<EngineProcess> {
    const engine = this.blank.take();
    try {
      await engine.open({
        path: this.folder.graph,
        memoryLimit: this.options.memoryLimit,
        readOnly: false,
      });
      this.version = engine.version;
      return engine;
    } catch (error) {
      await engine.kill();
      const inUse = error instanceof StoreError && error.code === 'locked';
      if (inUse && Date.now() < until) {
        await delay(100);
        return this.startOnce(until, attempt);
      }
      // What ended the process before may have ended the one that was ready to follow it as well.
      const isLost = error instanceof ChildEnded && !engine.wasTooLarge;
      if (isLost && attempt < mostAttempts) return this.startOnce(until, attempt + 1);
      throw error instanceof ChildEnded
        ? engine.describeEnd(error)
        : asStorageError(error, this.folder.graph);
    }
  }
}

/** An engine that cannot open its file says so in many ways; what is not about rights or space is about the file. */
const asStorageError = (error: unknown, path: string): unknown => {
  if (!(error instanceof StoreError) || (error.code !== 'query-failed' && error.code !== 'damaged'))
    return error;
  const message = `The graph file ${path} cannot be opened. ${error.message} Make the graph anew from the records: zhengtu rebuild.`;
  return new StoreError('damaged', message, { cause: error });
};
