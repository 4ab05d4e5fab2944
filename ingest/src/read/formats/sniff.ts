/** What a file without a name is, told by its bytes: for standard input. */
import { IngestError } from '../../errors.js';
import { decodeText, findDeclaredCharset } from '../decode.js';
import { type ColumnNames, isContentName } from './records/columns.js';
import { listZip } from './records/zip.js';

const startsWith = (bytes: Uint8Array, head: string): boolean =>
  [...head].every((character, i) => bytes[i] === character.charCodeAt(0));

/** Characters that are looked at: more than any preamble has. */
const headLength = 20_000;

const isJson = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false; // it is the question, not a failure
  }
};

const endingOfZip = (bytes: Uint8Array): string => {
  try {
    return listZip('', bytes).some(({ name }) => name === 'word/document.xml') ? '.docx' : '.zip';
  } catch (error) {
    if (error instanceof IngestError) return '.zip'; // its reader tells what is wrong with it
    throw error;
  }
};

/** A first line of column names, one of which is what texts go by. */
const isTable = (line: string, columns: ColumnNames | undefined): boolean => {
  const names = line.split(/[,\t;，]/u).map((name) => name.trim().replace(/^"(.*)"$/u, '$1'));
  return names.length > 1 && names.some((name) => isContentName(name, columns));
};

const endingOfText = (text: string, columns: ColumnNames | undefined): string => {
  const head = text
    .slice(0, headLength)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (/^<\?xml|^<(rss|feed)\b/iu.test(head)) return /<html\b/iu.test(head) ? '.html' : '.xml';
  if (/^<(!doctype\s+html|html|head|body|!--)/iu.test(head)) return '.html';
  if (/^<(p|div|article|section|h\d|meta|title|span)\b[^>]*>/iu.test(head)) return '.html';
  if (/^[[{]/u.test(head)) {
    if (isJson(text)) return '.json';
    if (isJson(head.split('\n')[0] ?? '')) return '.jsonl';
  }
  return isTable(head.split('\n')[0] ?? '', columns) ? '.csv' : '.txt';
};

/**
 * The ending that a file of these bytes would bear.
 * @example sniffEnding(new TextEncoder().encode('<!doctype html>…')) // '.html'
 */
export const sniffEnding = (bytes: Uint8Array, columns?: ColumnNames): string => {
  if (startsWith(bytes, '%PDF-')) return '.pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return endingOfZip(bytes);
  const decoded = decodeText(bytes, findDeclaredCharset(bytes));
  return decoded ? endingOfText(decoded.text, columns) : '.txt';
};
