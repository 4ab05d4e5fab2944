import { IngestError } from '../../errors.js';
import type { SourceFile } from '../clean-document.js';
import { type Decoded, decodeText, findDeclaredCharset } from '../decode.js';
import { findBinaryFormat } from './magic.js';
import type { SourceText } from './source-text.js';

// Control characters that no text file holds.
const controls = /(?![\t\n\v\f\r])\p{Cc}/gu;

/**
 * A file's text, in whatever charset it comes.
 * @throws IngestError 'not-text' for a picture, an archive or undecodable bytes.
 */
export const decodeOrFail = (file: SourceFile): Decoded => {
  const binary = findBinaryFormat(file.bytes);
  if (binary) {
    throw new IngestError(
      'not-text',
      `${file.path}: not what its name says: it is ${binary}. Save the report as UTF-8 text, or mend the name.`,
    );
  }
  const decoded = decodeText(file.bytes, findDeclaredCharset(file.bytes));
  const controlled = decoded?.text.match(controls)?.length ?? 0;
  if (!decoded || controlled > decoded.text.length / 100) {
    throw new IngestError(
      'not-text',
      `${file.path}: not text in UTF-8, UTF-16, GB18030 or Big5. Save the report as UTF-8 text.`,
    );
  }
  return decoded;
};

/** Reads `.txt` and `.md`. @throws IngestError 'not-text'. */
export const readTextFormat = (file: SourceFile): SourceText => decodeOrFail(file);
