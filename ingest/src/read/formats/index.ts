/** One reader a format, chosen by the file name's ending; files of several reports are taken apart first. */
import { extname } from 'node:path';
import { IngestError } from '../../errors.js';
import type { SourceFile } from '../clean-document.js';
import { readDocxFormat } from './docx.js';
import { readHtmlFormat } from './html/html.js';
import { largestReport, longestText } from './limits.js';
import { textOfPdf } from './pdf/pdf.js';
import type { ColumnNames } from './records/columns.js';
import type { Part } from './records/part.js';
import { containerEndings, splitParts } from './records/split.js';
import type { SourceText } from './source-text.js';
import { readTextFormat } from './text.js';

export { type ColumnNames, columnKinds } from './records/columns.js';
export type { Part } from './records/part.js';
export { sniffEnding } from './sniff.js';
export type { SourceText } from './source-text.js';

/** Formats whose text is drawn beforehand, by {@link drawText}. */
const readDrawnText = ({ path, text }: SourceFile): SourceText => {
  if (text === undefined) throw new TypeError(`${path} is read after its text is drawn: see drawText.`);
  return { text, charset: 'utf-8' };
};

type FormatReader = (file: SourceFile) => SourceText;

const readers: ReadonlyMap<string, FormatReader> = new Map([
  ['.txt', readTextFormat],
  ['.text', readTextFormat],
  ['.md', readTextFormat],
  ['', readTextFormat],
  ['.html', readHtmlFormat],
  ['.htm', readHtmlFormat],
  ['.docx', readDocxFormat],
  ['.pdf', readDrawnText],
]);

/** Endings of the files that can be read, with the dot: for folders, where other files are passed over. */
export const readableEndings: readonly string[] = [
  ...[...readers.keys()].filter((ending) => ending !== ''),
  ...containerEndings,
];

const isReadable = (path: string): boolean => readableEndings.includes(extname(path).toLowerCase());

/** The file, with what its columns are called where somebody told. */
export const withColumns = (file: SourceFile, columns: ColumnNames | undefined): SourceFile =>
  columns === undefined || file.columns !== undefined ? file : { ...file, columns };

/** Takes a file that holds several reports apart; see {@link splitParts}. */
export const splitSourceFile = (file: SourceFile): Iterable<Part> => splitParts(file, isReadable);

/** @throws IngestError 'empty-file', 'too-large'. */
const checkSize = ({ path, bytes: { length } }: SourceFile): void => {
  if (length === 0) {
    throw new IngestError(
      'empty-file',
      `${path}: the file is empty. Save the report's text in it, or remove it.`,
    );
  }
  if (length > largestReport) {
    throw new IngestError(
      'too-large',
      `${path}: ${Math.ceil(length / 1024 / 1024)} MB; a report may be ${largestReport / 1024 / 1024} MB at most. Split it into one file a report.`,
    );
  }
};

/**
 * Draws the text of formats that take time of their own (PDF); other files are given back as they are.
 * @throws IngestError 'empty-file', 'too-large', 'not-text', naming the file, the reason and the way out.
 */
export const drawText = async (file: SourceFile): Promise<SourceFile> => {
  if (extname(file.path).toLowerCase() !== '.pdf' || file.text !== undefined) return file;
  checkSize(file);
  return { ...file, text: await textOfPdf(file) };
};

/**
 * The source text of a file.
 * @throws IngestError 'empty-file', 'too-large', 'unsupported-format', 'not-text'.
 */
export const readSourceText = (file: SourceFile): SourceText => {
  checkSize(file);
  const ending = extname(file.path).toLowerCase();
  const reader = readers.get(ending);
  if (!reader) {
    throw new IngestError(
      'unsupported-format',
      `${file.path}: files ending in ${ending} are not read. Save the report as one of ${readableEndings.join(', ')}.`,
    );
  }
  const source = reader(file);
  if (source.text.trim() === '') {
    throw new IngestError(
      'empty-file',
      `${file.path}: nothing but white space. Save the report's text in it, or remove it.`,
    );
  }
  if (source.text.length > longestText) {
    throw new IngestError(
      'too-large',
      `${file.path}: ${source.text.length} characters; a report has ${longestText} at most. Split it into one file a report.`,
    );
  }
  return source;
};
