import type { Cursor, ReadLimits } from '../row-stream.js';
import type { Parameters } from '../store.js';
import { ChildEnded, type EngineProcess } from './child-process.js';
import type { Batch } from './protocol.js';
import { type Execution, PulledResult } from './pulled-result.js';

/** Others' queries may be ended several times while one runs; its own deadline bounds it. */
const mostAttempts = 10;
/** A query that nobody waits for any more may end by itself for so long, in ms: ending its process disturbs others. */
const graceMs = 250;

/** Where queries run: one process or several. */
export interface Runner {
  /** A process to run a query in; `isLong` where it was found to take long. */
  process(isLong: boolean): Promise<EngineProcess>;
  /** How long a query may share its process with all others, in ms; then it is to be set apart. */
  readonly sharedMs?: number;
  /** Whoever comes next gets another process; what runs in this one goes on, or is to be run again. */
  setApart?(engine: EngineProcess): void;
  /** It may have to be ended soon. */
  expectEnd(): void;
  /** Ends a process, whatever it is at. */
  end(engine: EngineProcess): Promise<void>;
}

/** What the engine is to run, in its own terms. */
export interface EngineQuery {
  readonly query: string;
  readonly columns: readonly string[];
  readonly parameters: Parameters;
}

/**
 * A process that ended for its memory takes along whatever ran in it. Each is run once more: what was only its
 * neighbour is answered then, what needs too much needs it again.
 */
const mostOutOfMemory = 2;

/** Runs the query in a process; ends that process when `limits.signal` aborts before it answers. */
const execute = async (runner: Runner, body: EngineQuery, { signal }: ReadLimits): Promise<Execution> => {
  let isLong = false;
  let outOfMemory = 0;
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    const engine = await runner.process(isLong);
    signal.throwIfAborted();
    const timers: NodeJS.Timeout[] = [];
    const stop = () => {
      runner.expectEnd();
      timers.push(setTimeout(() => void runner.end(engine), graceMs));
    };
    const { sharedMs } = runner;
    if (sharedMs !== undefined && !isLong)
      timers.push(
        setTimeout(() => runner.expectEnd(), sharedMs / 2),
        setTimeout(() => {
          isLong = true;
          runner.setApart?.(engine);
        }, sharedMs),
      );
    signal.addEventListener('abort', stop, { once: true });
    try {
      return { engine, batch: await engine.request('read', body) };
    } catch (error) {
      if (!(error instanceof ChildEnded)) throw error;
      signal.throwIfAborted();
      if (engine.wasTooLarge) outOfMemory += 1;
      if (attempt >= mostAttempts || outOfMemory >= mostOutOfMemory) throw engine.describeEnd(error);
    } finally {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
};

/** The answer to a query in the engine's own terms, which must give its columns in this order. */
export const openTrusted = async (runner: Runner, body: EngineQuery, limits: ReadLimits): Promise<Cursor> => {
  const result = new PulledResult(() => execute(runner, body, limits));
  await result.open();
  let next: Promise<Batch | undefined> = result.take();
  return {
    columns: body.columns,
    async nextBatch() {
      const batch = await next;
      if (!batch || batch.rows.length === 0) return undefined;
      next = result.take();
      next.catch(() => {});
      return batch.rows;
    },
    close: () => result.drop(),
  };
};
