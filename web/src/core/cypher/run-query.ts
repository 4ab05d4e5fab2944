/** Runs a query at `POST /api/cypher` and takes up its lines as they come. */
import type { CypherLine } from '@zhengtu/server/api';
import { ExplorerError } from '../api/explorer-error';
import { request } from '../api/http';
import { decodeChunks, parseLines } from '../api/ndjson';

interface QuerySummary {
  readonly rows: number;
  readonly ms: number;
  readonly truncated: boolean;
}

export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** null while rows are still coming. */
  readonly summary: QuerySummary | null;
}

/** An answer with one more line taken up; an `error` line is thrown as {@link ExplorerError}. */
const takeLine = (rows: unknown[][], answer: QueryAnswer, line: CypherLine): QueryAnswer => {
  if ('columns' in line) return { ...answer, columns: line.columns };
  if ('summary' in line) return { ...answer, summary: line.summary };
  if ('error' in line) {
    const { code, message, position } = line.error;
    throw new ExplorerError(code, message, position ? { position } : {});
  }
  rows.push(line.row);
  return answer;
};

export interface RunOptions {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Told how many rows have come. */
  readonly onRows?: (count: number) => void;
}

/** The whole answer; throws {@link ExplorerError} on refusal, failure under way, or an answer cut short. */
export const runQuery = async (
  query: string,
  { parameters = {}, limit, signal, onRows }: RunOptions,
): Promise<QueryAnswer> => {
  const response = await request('cypher', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, params: parameters, limit }),
    signal,
  });
  if (!response.body) throw new ExplorerError('unreadable', 'The answer has no body.');
  const rows: unknown[][] = [];
  let answer: QueryAnswer = { columns: [], rows, summary: null };
  try {
    for await (const line of parseLines(decodeChunks(response.body))) {
      answer = takeLine(rows, answer, line as CypherLine);
      onRows?.(rows.length);
    }
  } catch (cause) {
    if (cause instanceof ExplorerError) throw cause;
    throw new ExplorerError(signal.aborted ? 'cancelled' : 'unreadable', String(cause), { cause });
  }
  if (!answer.summary) throw new ExplorerError('unreadable', 'The answer was cut short.');
  return answer;
};
