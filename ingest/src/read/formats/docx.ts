/**
 * Word documents: the text of `word/document.xml` in the archive, a paragraph a line.
 *
 *   <w:ruby><w:rt>hàn</w:rt><w:rubyBase>漢</w:rubyBase></w:ruby>   the base is read, what stands above it is not
 *   <w:del>…</w:del>                                              taken out by a reviser: not read
 */
import { Parser } from 'htmlparser2';
import { IngestError } from '../../errors.js';
import type { SourceFile } from '../clean-document.js';
import { decodeText } from '../decode.js';
import { deepestNesting, TooDeep } from './limits.js';
import { listZip, openZipEntries } from './records/zip.js';
import type { SourceText } from './source-text.js';

// Names of WordprocessingML (ECMA-376), without their prefix. `Fallback` repeats a text box for older programs.
const unread = new Set(['rt', 'del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'sectPr']);
const lineEnds = new Set(['p', 'br', 'cr', 'tr']);
const gaps = new Set(['tab', 'tc']);

const textOfBody = (xml: string): string => {
  const pieces: string[] = [];
  let skipped = 0;
  let open = 0;
  let inText = 0;
  const local = (name: string) => name.replace(/^.*:/u, '');
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (++open > deepestNesting) throw new TooDeep();
        if (unread.has(local(name))) skipped++;
        if (local(name) === 't') inText++;
      },
      ontext: (text) => {
        if (skipped === 0 && inText > 0) pieces.push(text);
      },
      onclosetag: (name) => {
        open--;
        if (unread.has(local(name))) skipped--;
        else if (local(name) === 't') inText--;
        else if (skipped > 0) return;
        else if (lineEnds.has(local(name))) pieces.push('\n');
        else if (gaps.has(local(name))) pieces.push(' ');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
};

const noDocument = (path: string): IngestError =>
  new IngestError(
    'not-text',
    `${path}: not a Word document of today, or a damaged one. Save it anew as .docx, or as text.`,
  );

/**
 * Reads `.docx`.
 * @throws IngestError 'not-text' for what is none, or is protected by a password; 'too-large' for one made to do harm.
 */
export const readDocxFormat = ({ path, bytes }: SourceFile): SourceText => {
  const body = listZip(path, bytes).find(({ name }) => /^word\/document\d*\.xml$/u.test(name));
  if (!body) throw noDocument(path);
  if (body.isTooLarge)
    throw new IngestError('too-large', `${path}: its text is larger than a report can be. Split it.`);
  const [opened] = openZipEntries(path, bytes, [body]);
  const decoded = opened?.bytes && decodeText(opened.bytes);
  if (!decoded) throw noDocument(path);
  try {
    return { text: textOfBody(decoded.text), charset: decoded.charset };
  } catch (error) {
    throw error instanceof TooDeep ? noDocument(path) : error;
  }
};
