/** Reports in `.csv`, one a row below a row of column names; commas, semicolons or tabs between. */
import { CsvError, parse } from 'csv-parse/sync';
import type { SourceFile } from '../../clean-document.js';
import { decodeOrFail } from '../text.js';
import type { Fields } from './columns.js';
import { notParsed } from './no-report.js';
import type { FailedPart } from './part.js';

const separators = [',', '\t', ';', '，'] as const;

const guessSeparator = (text: string): string => {
  const head = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const count = (separator: string) => head.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
};

export function* recordsOfCsv(file: SourceFile): Generator<Fields | FailedPart> {
  const { text } = decodeOrFail(file);
  try {
    yield* parse<Record<string, string>>(text, {
      columns: true,
      delimiter: guessSeparator(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { path: file.path, error: notParsed(file.path, 'CSV', error) };
  }
}
