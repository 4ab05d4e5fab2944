import { type Cursor, deferred, type ReadLimits } from '../row-stream.js';

/** A guest's query may run among all others so long at first, in ms; each time that it is run again, twice as long. */
const sharedMs = 500;
/** Between two runs it waits for a turn this many times as long as it ran. */
const restTimes = 3;

type Waiting = () => void;
type Start = (limits: ReadLimits) => Promise<Cursor>;

/**
 * How many long queries of guests run at a time. A query shows that it is long by running: whoever finds no room then is
 * ended, waits for room, and is run again. One that was only slow because the machine is busy must not wait for those that
 * never end: without room it is run again too, for twice as long, and rests three times as long as it ran.
 */
export class LongQueries {
  private readonly most: number;
  private running = 0;
  private readonly waiting: Waiting[] = [];

  constructor(most: number) {
    this.most = most;
  }

  /** Opens a guest's query; at its deadline it is ended, whether it runs or waits. */
  async open(start: Start, limits: ReadLimits): Promise<Cursor> {
    for (let patienceMs = sharedMs; ; patienceMs *= 2) {
      const cursor = await this.tryFor(patienceMs, start, limits);
      if (cursor) return cursor;
      if (!(await this.wait(limits.signal, patienceMs * restTimes))) continue;
      try {
        return await start(limits);
      } finally {
        this.end();
      }
    }
  }

  /** Runs it; `undefined` where it was ended because there is no room for another long one. */
  private async tryFor(ms: number, start: Start, limits: ReadLimits): Promise<Cursor | undefined> {
    const crowdedOut = new AbortController();
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = this.running < this.most;
      if (isLong) this.running += 1;
      else crowdedOut.abort();
    }, ms);
    try {
      return await start({ ...limits, signal: AbortSignal.any([limits.signal, crowdedOut.signal]) });
    } catch (error) {
      if (!crowdedOut.signal.aborted || limits.signal.aborted) throw error;
      return undefined;
    } finally {
      clearTimeout(timer);
      if (isLong) this.end();
    }
  }

  /** Whether its turn came within so many ms. @throws the signal's reason, where it aborts first. */
  private async wait(signal: AbortSignal, ms: number): Promise<boolean> {
    signal.throwIfAborted();
    if (this.running < this.most) {
      this.running += 1;
      return true;
    }
    const { promise, resolve } = deferred<boolean>();
    const begin: Waiting = () => resolve(true);
    const leave = () => {
      const at = this.waiting.indexOf(begin);
      if (at < 0) return;
      this.waiting.splice(at, 1);
      resolve(false);
    };
    this.waiting.push(begin);
    const timer = setTimeout(leave, ms);
    signal.addEventListener('abort', leave, { once: true });
    const isMine = await promise;
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
    if (!isMine) signal.throwIfAborted();
    return isMine;
  }

  /** The turn goes to who waits longest. */
  private end(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
