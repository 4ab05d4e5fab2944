/** A server that has the embedded store open tells where it listens, so that other commands can ask it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphStore, Parameters, Row } from '@zhengtu/graph-store';
import type { CypherLine, CypherRequest, Health, Problem } from '@zhengtu/server';
import type { Answer } from './output/answer.js';

interface Running {
  readonly address: string;
  readonly pid: number;
}

const fileIn = (data: string): string => join(data, 'server.json');

export const announceServer = (data: string, address: string): Promise<void> =>
  writeFile(fileIn(data), JSON.stringify({ address, pid: process.pid } satisfies Running));

export const withdrawServer = (data: string): Promise<void> => rm(fileIn(data), { force: true });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Address of the server that has this data folder open; `undefined` if none says so. */
export const findServer = async (data: string): Promise<string | undefined> => {
  try {
    const running = JSON.parse(await readFile(fileIn(data), 'utf8')) as Running;
    return isAlive(running.pid) ? running.address : undefined;
  } catch {
    return undefined;
  }
};

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<CypherLine> {
  let rest = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as CypherLine;
  }
}

const headersOf = (): Record<string, string> => {
  const token = process.env.ZHENGTU_TOKEN;
  return { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
};

/** Has a running server change something. @throws Error with the server's own words */
export const sendToServer = async <T>(
  address: string,
  method: 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> => {
  const response = await fetch(`${address}/api/${path}`, {
    method,
    headers: headersOf(),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(((await response.json()) as Problem).detail);
  return (await response.json()) as T;
};

/** Asks a running server. @throws Error with the server's own words */
export const askServer = async (address: string, request: CypherRequest): Promise<Answer> => {
  const response = await fetch(`${address}/api/cypher`, {
    method: 'POST',
    headers: headersOf(),
    body: JSON.stringify(request),
  });
  if (!response.ok || !response.body) throw new Error(((await response.json()) as Problem).detail);
  const lines = linesOf(response.body);
  const first = (await lines.next()).value;
  let summary = { rows: 0, ms: 0, truncated: false };
  async function* rows(): AsyncGenerator<Answer['rows'] extends AsyncIterable<infer R> ? R : never> {
    for await (const line of lines) {
      if ('row' in line) yield line.row as never;
      else if ('summary' in line) summary = line.summary;
      else if ('error' in line) throw new Error(line.error.message);
    }
  }
  return {
    columns: first && 'columns' in first ? first.columns : [],
    rows: rows(),
    summary: async () => summary,
  };
};

/** What the server gives at most. */
const mostRows = 100_000;
const mostMs = 120_000;

/** The rows of an answer that must be whole. @throws Error where the server has more */
async function* allRows(answer: Promise<Answer>): AsyncGenerator<Row> {
  const { rows, summary } = await answer;
  yield* rows;
  if ((await summary()).truncated) throw new Error(`The server gives no more than ${mostRows} rows.`);
}

const healthOf = async (address: string): Promise<Health> => {
  const response = await fetch(`${address}/api/health`, { headers: headersOf() });
  return (await response.json()) as Health;
};

/** The store that a running server has open, as far as others may ask it. */
export const storeBehind = (address: string): Pick<GraphStore, 'read' | 'health'> => {
  const ask = (query: string, params: Parameters = {}, { limit = mostRows, timeoutMs = mostMs } = {}) =>
    askServer(address, {
      query,
      params: { ...params },
      limit: Math.min(limit, mostRows),
      timeoutMs: Math.min(timeoutMs, mostMs),
    });
  const count = async (query: string): Promise<number> => {
    for await (const [value] of allRows(ask(query))) return Number(value);
    return 0;
  };
  return {
    read(query, params, options) {
      const answer = ask(query, params, options);
      const rows = allRows(answer);
      const told = async () => ({
        ...(await (await answer).summary()),
        engine: (await healthOf(address)).engine,
      });
      return {
        get columns() {
          return answer.then(({ columns }) => columns);
        },
        get summary() {
          return told();
        },
        async *batches() {
          for await (const row of rows) yield [row];
        },
        [Symbol.asyncIterator]: () => rows,
      };
    },
    async health() {
      const { ok, engine, detail } = await healthOf(address);
      const nodes = await count('MATCH (n:Entity) RETURN count(n) AS n');
      const relationships = await count('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n');
      return { ok, engine, detail: `${detail}, behind the server at ${address}`, nodes, relationships };
    },
  };
};
