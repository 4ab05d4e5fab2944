/** Many clients who ask different things at once, with a few among them whose queries never end by themselves. */
import { percentile } from './statistics.js';
import { type Asked, askOnce, visit } from './visitors.js';

/** One kind of question that many clients ask, each time another one of them. */
export interface Kind {
  readonly name: string;
  readonly asked: readonly Asked[];
}

export interface KindLoad {
  readonly name: string;
  readonly answers: number;
  readonly failed: number;
  /** In ms. */
  readonly p50: number;
  readonly p99: number;
}

export interface Clients {
  readonly clients: number;
  readonly seconds: number;
  /** Between an answer and the next question, on average. */
  readonly pauseMs: number;
}

/** No row comes of it for minutes, on thousands of anything. */
const runaway = `MATCH (a:Entity), (b:Entity), (c:Entity)
  WHERE a.name < b.name AND b.name < c.name AND c.search < a.search RETURN count(c) AS n`;

/** @throws RangeError where nothing was answered. */
export const loadWith = async (
  address: string,
  { name, asked }: Kind,
  clients: Clients,
): Promise<KindLoad> => {
  const { times, failed } = await visit(address, asked, clients);
  return { name, answers: times.length, failed, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
};

/** The codes that a runaway ends with, again and again until it is over. */
const runAway = async (address: string, timeoutMs: number, until: number): Promise<string[]> => {
  const codes: string[] = [];
  while (performance.now() < until) {
    const left = Math.round(Math.max(500, Math.min(timeoutMs, until - performance.now())));
    const { text } = await askOnce(address, { query: runaway, timeoutMs: left });
    codes.push(/"code":"([a-z-]+)"/.exec(text)?.[1] ?? 'none');
  }
  return codes;
};

/**
 * All kinds at once, the clients shared evenly among them, beside runaways that each end at their deadline.
 *
 * @returns the load of each kind, and the codes that the runaways ended with.
 */
export const mixedLoad = async (
  address: string,
  kinds: readonly Kind[],
  options: Clients & { readonly runaways: number; readonly runawayMs: number },
): Promise<{ loads: readonly KindLoad[]; codes: readonly string[] }> => {
  const until = performance.now() + options.seconds * 1_000;
  const away = Array.from({ length: options.runaways }, () => runAway(address, options.runawayMs, until));
  const clients = Math.max(1, Math.floor(options.clients / kinds.length));
  const loads = await Promise.all(kinds.map((kind) => loadWith(address, kind, { ...options, clients })));
  return { loads, codes: (await Promise.all(away)).flat() };
};
