/** Many clients who ask different things at once, with a few among them whose queries never end by themselves. */
import autocannon from 'autocannon';

/** One kind of request that many clients send. */
export interface Kind {
  readonly name: string;
  readonly path: string;
  /** A query for `POST /api/cypher`; without it the path is read. */
  readonly query?: string;
}

export interface KindLoad {
  readonly name: string;
  readonly answers: number;
  readonly failed: number;
  /** In ms. */
  readonly p99: number;
}

/** No row comes of it for minutes, on thousands of anything. */
const runaway = `MATCH (a:Entity), (b:Entity), (c:Entity)
  WHERE a.name < b.name AND b.name < c.name AND c.search < a.search RETURN count(c) AS n`;

const post = (query: string, timeoutMs: number) => ({
  method: 'POST' as const,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, timeoutMs, limit: 100 }),
});

/** Answers of one kind, from so many clients for so long. */
export const loadWith = async (
  address: string,
  { name, path, query }: Kind,
  connections: number,
  seconds: number,
): Promise<KindLoad> => {
  const result = await autocannon({
    url: `${address}${path}`,
    connections,
    duration: seconds,
    timeout: 60,
    ...(query === undefined ? {} : post(query, 30_000)),
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  return { name, answers: result.requests.total, failed, p99: result.latency.p99 };
};

/** The codes that a runaway ends with, again and again until it is over. */
const runAway = async (address: string, timeoutMs: number, until: number): Promise<string[]> => {
  const codes: string[] = [];
  while (performance.now() < until) {
    const left = Math.max(500, Math.min(timeoutMs, until - performance.now()));
    const answer = await fetch(`${address}/api/cypher`, post(runaway, Math.round(left)));
    codes.push(/"code":"([a-z-]+)"/.exec(await answer.text())?.[1] ?? 'none');
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
  options: { clients: number; seconds: number; runaways: number; runawayMs: number },
): Promise<{ loads: readonly KindLoad[]; codes: readonly string[] }> => {
  const until = performance.now() + options.seconds * 1_000;
  const away = Array.from({ length: options.runaways }, () => runAway(address, options.runawayMs, until));
  const each = Math.max(1, Math.floor(options.clients / kinds.length));
  const loads = await Promise.all(kinds.map((kind) => loadWith(address, kind, each, options.seconds)));
  return { loads, codes: (await Promise.all(away)).flat() };
};
