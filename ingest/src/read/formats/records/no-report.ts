import { IngestError } from '../../../errors.js';
import { contentNames } from './columns.js';

/** The file could be parsed, and nothing in it is a report. */
export const noReport = (path: string): IngestError =>
  new IngestError(
    'empty-file',
    `${path}: no report in it: no record has a field of text (${contentNames()} …). Name the field so, or save the reports as text.`,
  );

export const notParsed = (path: string, format: string, cause: unknown): IngestError =>
  new IngestError(
    'not-text',
    `${path}: not valid ${format} (${cause instanceof Error ? cause.message.slice(0, 200) : 'damaged'}). Mend it, or save the reports as text.`,
    { cause },
  );
