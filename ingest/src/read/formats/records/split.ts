/**
 * Files that hold several reports, taken apart into files that hold one.
 *
 *   reports.zip      ─► reports.zip/a/01.html, reports.zip/a/02.docx …
 *   reports.csv      ─► reports.csv/1.txt, reports.csv/2.txt …   (so .json, .jsonl and .xml)
 *   anything else    ─► itself
 */
import { extname } from 'node:path';
import { IngestError } from '../../../errors.js';
import type { SourceFile } from '../../clean-document.js';
import { largestReport, largestTable } from '../limits.js';
import type { Fields } from './columns.js';
import { recordsOfCsv } from './csv.js';
import { recordsOfJson, recordsOfJsonLines } from './json.js';
import { MissingColumns } from './missing-columns.js';
import { noReport } from './no-report.js';
import type { FailedPart, Part } from './part.js';
import { partOfRecord } from './record-part.js';
import { recordsOfXml } from './xml.js';
import { listZip, openZipEntries } from './zip.js';

const recordReaders: ReadonlyMap<string, (file: SourceFile) => Iterable<Fields | FailedPart>> = new Map([
  ['.json', recordsOfJson],
  ['.jsonl', recordsOfJsonLines],
  ['.ndjson', recordsOfJsonLines],
  ['.csv', recordsOfCsv],
  ['.tsv', recordsOfCsv],
  ['.xml', recordsOfXml],
]);

/** Endings of the files that may hold several reports, with the dot. */
export const containerEndings: readonly string[] = ['.zip', ...recordReaders.keys()];

const endingOf = (path: string): string => extname(path).toLowerCase();
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const isFailed = (record: Fields | FailedPart): record is FailedPart =>
  'error' in record && record.error instanceof IngestError;

/** Rows without a text are told one by one where others have one, else of the file. */
function* partsOfRecords(file: SourceFile, records: Iterable<Fields | FailedPart>): Generator<Part> {
  let number = 0;
  let isOfReports = false;
  const withoutText: string[] = [];
  const missing = new MissingColumns(file);
  for (const record of records) {
    number++;
    const path = `${file.path}/${number}`;
    if (!isFailed(record)) missing.look(record);
    const part = isFailed(record) ? record : partOfRecord(record, file, `${path}.txt`);
    if (part) yield part;
    else withoutText.push(path);
    isOfReports ||= part !== undefined;
  }
  const named = missing.error();
  if (named) yield { path: file.path, error: named };
  else if (!isOfReports) yield { path: file.path, error: noReport(file.path) };
  if (isOfReports) for (const path of withoutText) yield { path, error: noReport(path) };
}

// An archive within an archive, and no further.
const deepestArchive = 2;

const tooLargeEntry = (path: string, size: number): FailedPart => ({
  path,
  error: new IngestError(
    'too-large',
    `${path}: ${megabytes(size)} when unpacked; a report may be ${megabytes(largestReport)} at most, and no text shrinks so much. Leave it out of the archive.`,
  ),
});

function* partsOfZip(
  file: SourceFile,
  isReadable: (path: string) => boolean,
  depth: number,
): Generator<Part> {
  const entries = listZip(file.path, file.bytes).filter(
    ({ name }) => isReadable(name) && !/(^|\/)(\.|__MACOSX\/)/u.test(name),
  );
  if (entries.length === 0) {
    yield { path: file.path, error: noReportInArchive(file.path) };
    return;
  }
  const pathOf = (name: string) => `${file.path}/${name}`;
  for (const { name, size } of entries.filter(({ isTooLarge }) => isTooLarge))
    yield tooLargeEntry(pathOf(name), size);
  const openable = entries.filter(({ isTooLarge }) => !isTooLarge);
  for (const { entry, bytes } of openZipEntries(file.path, file.bytes, openable)) {
    const path = pathOf(entry.name);
    if (bytes) yield* split({ ...file, path, bytes }, isReadable, depth + 1);
    else yield { path, error: damagedEntry(path) };
  }
}

const noReportInArchive = (path: string): IngestError =>
  new IngestError('empty-file', `${path}: no file in it can be a report. Put reports into it, or remove it.`);

const damagedEntry = (path: string): IngestError =>
  new IngestError('not-text', `${path}: damaged or encrypted within the archive. Unpack it by other means.`);

function* partsOf(file: SourceFile, isReadable: (path: string) => boolean, depth: number): Generator<Part> {
  const ending = endingOf(file.path);
  const readRecords = recordReaders.get(ending);
  if (ending === '.zip' && depth >= deepestArchive)
    throw new IngestError('too-large', `${file.path}: an archive too deep within archives. Unpack it.`);
  if (ending === '.zip') yield* partsOfZip(file, isReadable, depth);
  else if (!readRecords) yield file;
  else if (file.bytes.length > largestTable)
    throw new IngestError(
      'too-large',
      `${file.path}: ${megabytes(file.bytes.length)}; such a file may be ${megabytes(largestTable)} at most. Split it.`,
    );
  else yield* partsOfRecords(file, readRecords(file));
}

function* split(file: SourceFile, isReadable: (path: string) => boolean, depth: number): Generator<Part> {
  try {
    yield* partsOf(file, isReadable, depth);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    yield { path: file.path, error };
  }
}

/**
 * Takes a file apart into single reports; what cannot be had is told in its place, and a file that holds one report
 * is given back as it is. Parts come one at a time, so that memory does not grow with their number.
 * @param isReadable Whether a file of that name may be a report, for archives' entries.
 * @example [...splitParts({ path: 'a.csv', … })].map((part) => part.path) // ['a.csv/1.txt', 'a.csv/2.txt']
 */
export const splitParts = (file: SourceFile, isReadable: (path: string) => boolean): Iterable<Part> =>
  split(file, isReadable, 0);
