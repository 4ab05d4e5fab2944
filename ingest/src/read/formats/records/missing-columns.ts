import { IngestError } from '../../../errors.js';
import type { SourceFile } from '../../clean-document.js';
import { columnKinds, type Fields, fieldOf } from './columns.js';

/** Names in a message at most. */
const mostNames = 20;

/** Looks out for columns that were told and that no record has: a slip in a name must not cost every report its day. */
export class MissingColumns {
  readonly #file: SourceFile;
  readonly #missing: Set<(typeof columnKinds)[number]>;
  readonly #names = new Set<string>();

  constructor(file: SourceFile) {
    this.#file = file;
    this.#missing = new Set(columnKinds.filter((kind) => file.columns?.[kind] !== undefined));
  }

  look(record: Fields): void {
    for (const kind of this.#missing)
      if (fieldOf(record, kind === 'text' ? 'content' : kind, this.#file.columns) !== '')
        this.#missing.delete(kind);
    if (this.#missing.size > 0 && this.#names.size < mostNames)
      for (const name of Object.keys(record)) this.#names.add(name);
  }

  /** What to tell of the file when all of it was seen. */
  error(): IngestError | undefined {
    if (this.#missing.size === 0) return undefined;
    const { path, columns } = this.#file;
    const named = [...this.#missing].map((kind) => `${kind}=${columns?.[kind]}`).join(', ');
    const there = [...this.#names].slice(0, mostNames).join(', ');
    return new IngestError(
      'missing-column',
      `${path}: no record has anything under ${named}.${there === '' ? '' : ` There are: ${there}.`} Mend --columns, or leave it out to have them guessed.`,
    );
  }
}
