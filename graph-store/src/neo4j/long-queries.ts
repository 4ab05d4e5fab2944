import type { Cursor, ReadLimits } from '../row-stream.js';

/** A guest's query may run among all others so long, in ms. */
const sharedMs = 500;

type Waiting = () => void;

/**
 * How many long queries of guests run at a time. A query shows that it is long by running: whoever finds no room then
 * is ended, waits, and is run again, so that short ones never wait for long ones.
 */
export class LongQueries {
  private readonly most: number;
  private running = 0;
  private readonly waiting: Waiting[] = [];

  constructor(most: number) {
    this.most = most;
  }

  /** Opens a guest's query, now or when there is room for it; at its deadline it is ended either way. */
  async open(start: (limits: ReadLimits) => Promise<Cursor>, limits: ReadLimits): Promise<Cursor> {
    const crowdedOut = new AbortController();
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = this.running < this.most;
      if (isLong) this.running += 1;
      else crowdedOut.abort();
    }, sharedMs);
    try {
      return await start({ ...limits, signal: AbortSignal.any([limits.signal, crowdedOut.signal]) });
    } catch (error) {
      if (!crowdedOut.signal.aborted || limits.signal.aborted) throw error;
    } finally {
      clearTimeout(timer);
      if (isLong) this.end();
    }
    await this.wait(limits.signal);
    try {
      return await start(limits);
    } finally {
      this.end();
    }
  }

  /** @throws the signal's reason, where it aborts first. */
  private async wait(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.running < this.most) {
      this.running += 1;
      return;
    }
    const isMine = await new Promise<boolean>((resolve) => {
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(begin), 1);
        resolve(false);
      };
      const begin: Waiting = () => {
        signal.removeEventListener('abort', leave);
        resolve(true);
      };
      this.waiting.push(begin);
      signal.addEventListener('abort', leave, { once: true });
    });
    if (!isMine) throw signal.reason;
  }

  /** The turn goes to who waits longest. */
  private end(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
