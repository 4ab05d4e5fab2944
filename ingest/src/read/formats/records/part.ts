import type { IngestError } from '../../../errors.js';
import type { SourceFile } from '../../clean-document.js';

/** A report within a file that holds several, or why it cannot be had. */
export type Part = SourceFile | FailedPart;

export interface FailedPart {
  readonly path: string;
  readonly error: IngestError;
}
