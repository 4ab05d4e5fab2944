import type { GraphStore, Parameters, ReadOptions, Value } from '@zhengtu/graph-store';
import { ApiError } from '../errors.js';

/** One row by its columns' names. */
export type RowObject = Readonly<Record<string, Value>>;

/** Beyond it an answer takes more memory than a server should spend on one. */
const mostRows = 2_000_000;

/**
 * Runs one of Zhengtu's own queries to its end.
 *
 * @param options with a `limit`, that many rows are enough.
 * @throws ApiError `out-of-memory` beyond {@link mostRows}, for a part of an answer would be told as the whole.
 */
export const rowsOf = async (
  store: Pick<GraphStore, 'read'>,
  cypher: string,
  parameters: Parameters = {},
  options: ReadOptions = {},
): Promise<RowObject[]> => {
  const stream = store.read(cypher, parameters, { limit: mostRows, ...options });
  const columns = await stream.columns;
  const rows: RowObject[] = [];
  for await (const batch of stream.batches())
    for (const row of batch)
      rows.push(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  if (options.limit === undefined && (await stream.summary).truncated)
    throw new ApiError(
      'out-of-memory',
      `This takes more than ${mostRows.toLocaleString('en')} rows of the graph. Ask for less: a shorter period, one place, or a query of your own in Cypher.`,
    );
  return rows;
};

export const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
export const textOrNull = (value: Value | undefined): string | null =>
  typeof value === 'string' ? value : null;
export const numberOf = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);
export const isTrue = (value: Value | undefined): boolean => value === true;
export const textsOf = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
/** A map of properties, as against a list or a plain value. */
export const isRecord = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
