/** Bytes in, a record out: the one step that worker threads do. */
import { IngestError, type IngestErrorCode } from '../errors.js';
import { extractRecord } from '../extract/index.js';
import { extractorVersion } from '../extractor-version.js';
import { drawText, readDocument, type SourceFile } from '../read/index.js';
import type { ReportRecord } from '../record.js';

/** What came of one file, in a form that crosses threads. */
export type Reading =
  | { readonly record: ReportRecord }
  | { readonly code: IngestErrorCode; readonly message: string; readonly detail?: string };

/**
 * Reads one report, whose text is drawn (see `drawText`).
 * @throws IngestError 'empty-file', 'not-text', 'unsupported-format', 'too-large'.
 */
export const readReport = (file: SourceFile): ReportRecord => ({
  ...extractRecord(readDocument(file)),
  extractor: extractorVersion,
});

/** Reads one report; a failure is an outcome like another, for one bad file stops nothing. */
export async function tryReadReport(file: SourceFile): Promise<Reading> {
  try {
    return { record: readReport(await drawText(file)) };
  } catch (error) {
    if (error instanceof IngestError) return { code: error.code, message: error.message };
    const { message, stack } = error as Error;
    return {
      code: 'extraction-failed',
      message: `${file.path}: the report could not be understood (${message}). Please report this file as a defect.`,
      ...(stack ? { detail: stack } : {}),
    };
  }
}
