/** A place in a query: `offset` in UTF-16 units from 0, `line` and `column` from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/**
 * Why a query is not run.
 *
 * - `syntax`: not Cypher that can be read, or Cypher that no store would run (an undefined variable).
 * - `write`: a clause that writes.
 * - `forbidden`: LOAD CSV, a procedure outside the list, USE, EXPLAIN, an administration command.
 * - `refused`: valid Cypher that the embedded store would answer otherwise than Neo4j, or not at all.
 */
export type GuardErrorCode = 'syntax' | 'refused' | 'write' | 'forbidden';

/** What a {@link CypherGuardError} is made of. */
export interface GuardErrorDetail {
  readonly code: GuardErrorCode;
  readonly message: string;
  readonly construct: string;
  readonly advice: string | null;
  readonly query: string;
  readonly offset: number;
}

/** The one error of this package. Its message is a sentence for the person who wrote the query. */
export class CypherGuardError extends Error {
  override readonly name = 'CypherGuardError';
  readonly code: GuardErrorCode;
  readonly position: Position;
  /** What it is about, as the query names it: `COLLECT { … }`, `datetime()`, `DELETE`. */
  readonly construct: string;
  /** What to write instead, where there is something. */
  readonly advice: string | null;

  constructor(detail: GuardErrorDetail) {
    super(detail.message);
    this.code = detail.code;
    this.construct = detail.construct;
    this.advice = detail.advice;
    this.position = locate(detail.query, detail.offset);
  }
}

/** Line and column of an offset. `\r\n` counts as one line break. */
function locate(query: string, offset: number): Position {
  const before = query.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/u);
  const last = lines.at(-1) ?? '';
  return { offset, line: lines.length, column: last.length + 1 };
}

/** A syntax error at `offset`. */
export function syntaxError(
  query: string,
  offset: number,
  message: string,
  construct: string,
): CypherGuardError {
  const { line, column } = locate(query, offset);
  return new CypherGuardError({
    code: 'syntax',
    message: `${message} (line ${line}, column ${column})`,
    construct,
    advice: null,
    query,
    offset,
  });
}
