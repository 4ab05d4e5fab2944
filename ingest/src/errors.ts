export type IngestErrorCode =
  | 'unreadable-file'
  | 'empty-file'
  | 'not-text'
  | 'unsupported-format'
  | 'too-large'
  | 'bad-told-facts'
  /** A column that was named and that no record of the file has. */
  | 'missing-column'
  /** The extractor itself failed on a report that could be read. */
  | 'extraction-failed'
  | 'bad-record'
  | 'record-missing'
  | 'data-folder'
  | 'data-folder-locked'
  /** A folder to write into that holds something already. */
  | 'folder-not-empty'
  | 'foreign-documents'
  | 'unknown-document'
  | 'unknown-entity'
  /** A judgement that can mean nothing: ids of two kinds, twice the same id. */
  | 'bad-judgement'
  | 'unknown-judgement'
  /** A backup that is missing, damaged, or none of ours. */
  | 'bad-backup'
  /** A backup would be written or restored over something. */
  | 'backup-there'
  | 'store';

/** Something that could not be read or loaded: `message` names the thing, the reason and the way out. */
export class IngestError extends Error {
  readonly code: IngestErrorCode;

  constructor(code: IngestErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'IngestError';
    this.code = code;
  }
}
