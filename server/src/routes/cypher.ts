import { createRoute } from '@hono/zod-openapi';
import type { RowStream } from '@zhengtu/graph-store';
import { stream } from 'hono/streaming';
import { type CypherLine, cypherLineSchema, cypherRequestSchema, problemSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { toApiError } from '../errors.js';
import { sendPiecewise } from '../http/piecewise.js';
import { createRouter } from './router.js';

const cypherRoute = createRoute({
  method: 'post',
  path: '/cypher',
  summary: 'Run read-only Cypher; rows stream as NDJSON',
  request: { body: { required: true, content: { 'application/json': { schema: cypherRequestSchema } } } },
  responses: {
    200: {
      description: 'A line of columns, a line a row, last a summary (or an error, if it fails under way)',
      content: { 'application/x-ndjson': { schema: cypherLineSchema } },
    },
    default: { description: 'A problem', content: { 'application/problem+json': { schema: problemSchema } } },
  },
});

/** Default deadline and row limit of a console query. */
const deadlineMs = 30_000;
const rowLimit = 10_000;

const errorLine = (error: unknown): CypherLine => {
  const { code, message, position } = toApiError(error);
  return { error: { code, message, ...(position ? { position } : {}) } };
};

const textOf = (line: CypherLine): string => `${JSON.stringify(line)}\n`;

async function* linesOf(rows: RowStream, columns: readonly string[]): AsyncGenerator<string> {
  yield textOf({ columns: [...columns] });
  try {
    for await (const batch of rows.batches()) yield batch.map((row) => textOf({ row: [...row] })).join('');
    yield textOf({ summary: await rows.summary });
  } catch (error) {
    yield textOf(errorLine(error));
  }
}

/** `POST cypher`. A query that fails before its first row is answered with a problem, not with a stream. */
export const cypherRoutes = ({ store }: ServerContext) =>
  createRouter().openapi(cypherRoute, async (c) => {
    const { query, params, timeoutMs, limit } = c.req.valid('json');
    const gone = new AbortController();
    c.req.raw.signal.addEventListener('abort', () => gone.abort(), { once: true });
    const rows = store.read(query, params ?? {}, {
      timeoutMs: timeoutMs ?? deadlineMs,
      limit: limit ?? rowLimit,
      signal: gone.signal,
      guest: true,
    });
    const columns = await rows.columns;
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return stream(c, async (out) => {
      out.onAbort(() => gone.abort());
      await sendPiecewise(out, linesOf(rows, columns));
    }) as never;
  });
