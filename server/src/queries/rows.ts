import type { GraphStore, Parameters, ReadOptions, Value } from '@zhengtu/graph-store';

/** One row by its columns' names. */
export type RowObject = Readonly<Record<string, Value>>;

/** Runs one of Zhengtu's own queries to its end. */
export const rowsOf = async (
  store: GraphStore,
  cypher: string,
  parameters: Parameters = {},
  options: ReadOptions = { limit: 100_000 },
): Promise<RowObject[]> => {
  const stream = store.read(cypher, parameters, options);
  const columns = await stream.columns;
  const rows: RowObject[] = [];
  for await (const batch of stream.batches())
    for (const row of batch)
      rows.push(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
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
