import { IngestError } from '../../errors.js';
import type { SourceFile } from '../clean-document.js';
import { decodeText } from '../decode.js';
import { findBinaryFormat } from './magic.js';
import type { SourceText } from './source-text.js';

// Control characters that no text file holds.
const controls = /(?![\t\n\v\f\r])\p{Cc}/gu;

/**
 * Reads `.txt` and `.md`.
 * @throws IngestError 'not-text' for a picture, an archive or undecodable bytes under such a name.
 */
export const readTextFormat = (file: SourceFile): SourceText => {
  const binary = findBinaryFormat(file.bytes);
  if (binary) {
    throw new IngestError(
      'not-text',
      `${file.path}: not text: it is ${binary}. Save the report as UTF-8 text.`,
    );
  }
  const decoded = decodeText(file.bytes);
  const controlled = decoded?.text.match(controls)?.length ?? 0;
  if (!decoded || controlled > decoded.text.length / 100) {
    throw new IngestError(
      'not-text',
      `${file.path}: not text in UTF-8, UTF-16, GB18030 or Big5. Save the report as UTF-8 text.`,
    );
  }
  return decoded;
};
