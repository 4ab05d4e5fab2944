import { StoreError } from './errors.js';
import type { EngineName, ReadOptions, ReadSummary, RowStream } from './store.js';
import type { Row } from './values.js';

/** An answer in an engine, taken batch by batch: nothing is fetched that nobody asked for. */
export interface Cursor {
  readonly columns: readonly string[];
  /** The next rows, at least one; `undefined` after the last. */
  nextBatch(): Promise<readonly Row[] | undefined>;
  /** Ends the query in the engine if it still runs; never rejects. */
  close(): Promise<void>;
}

/** What an engine is told of a read; `signal` aborts with a StoreError as its reason. */
export interface ReadLimits {
  readonly limit: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export const defaultTimeoutMs = 30_000;
const defaultLimit = 10_000;
/** What a timer of Node can wait at most. */
const longestTimerMs = 2 ** 31 - 1;

const cancelled = (cause?: unknown): StoreError =>
  new StoreError('cancelled', 'The query was cancelled.', cause === undefined ? {} : { cause });

/** The deadline and the caller's signal as one signal, and how to take both away. */
const watch = (options: ReadOptions): { limits: ReadLimits; release: () => void } => {
  const timeoutMs = Math.min(options.timeoutMs ?? defaultTimeoutMs, longestTimerMs);
  const controller = new AbortController();
  const timer = setTimeout(() => {
    const message = `The query did not end within ${timeoutMs} ms. Ask for less, or allow it more time.`;
    controller.abort(new StoreError('timeout', message));
  }, timeoutMs);
  const onAbort = () => controller.abort(cancelled(options.signal?.reason));
  if (options.signal?.aborted) onAbort();
  options.signal?.addEventListener('abort', onAbort, { once: true });
  const release = () => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  };
  return { limits: { limit: options.limit ?? defaultLimit, timeoutMs, signal: controller.signal }, release };
};

const untilAborted = (signal: AbortSignal): Promise<never> => {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  return aborted;
};

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** `Promise.withResolvers()`, which Node 20 does not have. */
export const deferred = <T>(): Deferred<T> => {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
};

/** An error nobody awaits here is still given to whoever awaits the promise later. */
const quietly = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => {});
  return promise;
};

/**
 * A {@link RowStream} over what `open` gives: limit, deadline, cancelling and the summary are the same for every
 * engine. The caller has its answer at the deadline even where the engine is slow to stop.
 */
export const rowStream = (
  engine: EngineName,
  options: ReadOptions,
  open: (limits: ReadLimits) => Promise<Cursor>,
): RowStream => {
  const started = performance.now();
  const { limits, release } = watch(options);
  const aborted = untilAborted(limits.signal);
  const opening = quietly(open(limits));
  const cursor = quietly(Promise.race([opening, aborted]));
  const { promise: summary, resolve, reject } = deferred<ReadSummary>();
  quietly(summary);

  const end = async (): Promise<void> => {
    release();
    await opening.then(
      (opened) => opened.close(),
      () => {},
    );
  };
  cursor.catch((error) => {
    reject(error);
    void end();
  });
  aborted.catch((error) => {
    reject(error);
    void end();
  });

  async function* batches(): AsyncGenerator<readonly Row[]> {
    let isWhole = false;
    let count = 0;
    let truncated = false;
    try {
      const { nextBatch } = await cursor;
      while (!truncated) {
        const batch = await Promise.race([nextBatch(), aborted]);
        if (!batch) break;
        truncated = count + batch.length > limits.limit;
        const within = truncated ? batch.slice(0, limits.limit - count) : batch;
        count += within.length;
        yield within;
      }
      isWhole = true;
      resolve({ rows: count, ms: Math.round(performance.now() - started), truncated, engine });
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      if (!isWhole) reject(cancelled());
      const ending = end();
      if (!limits.signal.aborted) await ending;
    }
  }

  async function* rows(): AsyncGenerator<Row> {
    for await (const batch of all)
      for (const row of batch) {
        if (limits.signal.aborted) throw limits.signal.reason;
        yield row;
      }
  }

  const all = batches();
  const iterator = rows();
  return {
    columns: quietly(cursor.then(({ columns }) => columns)),
    summary,
    batches: () => all,
    [Symbol.asyncIterator]: () => iterator,
  };
};
