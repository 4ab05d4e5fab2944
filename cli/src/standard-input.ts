import { buffer } from 'node:stream/consumers';
import type { ColumnNames, SourceFile } from '@zhengtu/ingest';

/** What `-` stands for: a file on standard input, known by its bytes. Everything else is a path and stays one. */
export const sourcesOf = (
  inputs: readonly string[],
  columns?: ColumnNames,
): Promise<(string | SourceFile)[]> =>
  Promise.all(inputs.map((input) => (input === '-' ? fromStandardInput(columns) : input)));

const fromStandardInput = async (columns: ColumnNames | undefined): Promise<SourceFile> => {
  const [bytes, { sniffEnding }] = await Promise.all([buffer(process.stdin), import('@zhengtu/ingest')]);
  return { path: `standard-input${sniffEnding(bytes, columns)}`, bytes, told: {} };
};
