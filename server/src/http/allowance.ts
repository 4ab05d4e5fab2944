/** What one client may ask: so many requests a second after a burst, and so much work at a time. */

/** Clients that are remembered at most; the longest silent one is forgotten first. */
const mostClients = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** A bucket of tokens a client: each request takes one, `perSecond` come back. */
export class RequestRates {
  private readonly buckets = new Map<string, Bucket>();
  private readonly burst: number;
  private readonly perSecond: number;
  private readonly now: () => number;

  /** @param now in ms. */
  constructor(burst: number, perSecond: number, now: () => number = performance.now.bind(performance)) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.now = now;
  }

  /** Seconds until the client may ask again; 0 when it may now, which takes one of its tokens. */
  take(client: string): number {
    const at = this.now();
    const before = this.buckets.get(client) ?? { tokens: this.burst, at };
    const tokens = Math.min(this.burst, before.tokens + ((at - before.at) / 1_000) * this.perSecond);
    this.buckets.delete(client); // and in again, as the last one heard of
    this.buckets.set(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    const [oldest] = this.buckets.size > mostClients ? this.buckets.keys() : [];
    if (oldest !== undefined) this.buckets.delete(oldest);
    return tokens >= 1 ? 0 : (1 - tokens) / this.perSecond;
  }
}

interface Waiting {
  readonly client: string;
  readonly begin: () => void;
}

/** Turns at heavy work: some run at a time, of all and of each client; some wait; the rest are refused. */
export class Turns {
  private readonly running = new Map<string, number>();
  private readonly waiting: Waiting[] = [];
  private total = 0;
  private readonly most: { readonly running: number; readonly perClient: number; readonly waiting: number };

  constructor(most: { running: number; perClient: number; waiting: number }) {
    this.most = most;
  }

  get runningNow(): number {
    return this.total;
  }

  get waitingNow(): number {
    return this.waiting.length;
  }

  /**
   * Waits for a turn.
   *
   * @returns what ends the turn, to be called once; `undefined` where too many wait already or the client has gone.
   */
  async take(client: string, signal: AbortSignal): Promise<(() => void) | undefined> {
    if (signal.aborted) return undefined;
    if (!this.isFree(client)) {
      if (this.waiting.length >= this.most.waiting) return undefined;
      if (!(await this.wait(client, signal))) return undefined;
    } else this.begin(client);
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.end(client);
    };
  }

  private isFree(client: string): boolean {
    return this.total < this.most.running && (this.running.get(client) ?? 0) < this.most.perClient;
  }

  private begin(client: string): void {
    this.total += 1;
    this.running.set(client, (this.running.get(client) ?? 0) + 1);
  }

  /** Whether the turn came before the client went. */
  private wait(client: string, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        resolve(false);
      };
      const entry = {
        client,
        begin: () => {
          signal.removeEventListener('abort', leave);
          resolve(true);
        },
      };
      this.waiting.push(entry);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  private end(client: string): void {
    this.total -= 1;
    const left = (this.running.get(client) ?? 1) - 1;
    if (left > 0) this.running.set(client, left);
    else this.running.delete(client);
    const next = this.next();
    if (!next) return;
    this.waiting.splice(this.waiting.indexOf(next), 1);
    this.begin(next.client);
    next.begin();
  }

  /** Who waits longest among the clients that have least running: many requests of one do not hold up one of another. */
  private next(): Waiting | undefined {
    const runningOf = ({ client }: Waiting): number => this.running.get(client) ?? 0;
    return this.waiting.reduce<Waiting | undefined>((best, entry) => {
      if (!this.isFree(entry.client)) return best;
      return best && runningOf(best) <= runningOf(entry) ? best : entry;
    }, undefined);
  }
}
