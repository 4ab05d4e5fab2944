/** Files read one after another, with no store: what `zhengtu extract` prints. */
import { IngestError } from '../errors.js';
import { type ColumnNames, type SourceFile, splitSourceFile, withColumns } from '../read/index.js';
import type { ReportRecord } from '../record.js';
import { FolderFacts } from './folder-facts.js';
import { openSourceFile } from './open-source-file.js';
import type { FailedFile } from './progress.js';
import { tryReadReport } from './report-reader.js';
import { findSourceFiles } from './source-files.js';

/** What came of one file: its record, or why there is none. */
export type FileOutcome = { readonly path: string; readonly record: ReportRecord } | FailedFile;

/**
 * Reads reports without keeping anything.
 *
 * @param inputs Files, folders and globs, or files already in memory.
 * @param columns What the columns of tables and data files among them are called; guessed otherwise.
 * @returns one outcome a report, in the order of the inputs; those that could not be found come first.
 */
export async function* readFiles(
  inputs: readonly (string | SourceFile)[],
  columns?: ColumnNames,
): AsyncGenerator<FileOutcome> {
  const found = await findSourceFiles(inputs.filter((input) => typeof input === 'string'));
  for (const { path, error } of found.failures) yield failed(path, error);
  const facts = new FolderFacts();
  for (const path of found.files) yield* readOne(path, facts, columns);
  for (const input of inputs) if (typeof input !== 'string') yield* outcomesOf(withColumns(input, columns));
}

const failed = (path: string, error: IngestError): FailedFile => ({
  path,
  code: error.code,
  message: error.message,
});

async function* readOne(
  path: string,
  facts: FolderFacts,
  columns: ColumnNames | undefined,
): AsyncGenerator<FileOutcome> {
  let file: SourceFile;
  try {
    file = await openSourceFile(path, facts);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    yield failed(path, error);
    return;
  }
  yield* outcomesOf(withColumns(file, columns));
}

async function* outcomesOf(file: SourceFile): AsyncGenerator<FileOutcome> {
  for (const part of splitSourceFile(file))
    yield 'error' in part
      ? failed(part.path, part.error)
      : { path: part.path, ...(await tryReadReport(part)) };
}
