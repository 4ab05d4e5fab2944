import type { ProblemCode } from '@zhengtu/server/api';

/** `network`: no answer came; `unreadable`: an answer came that is none of the API's. */
export type ErrorCode = ProblemCode | 'network' | 'unreadable';

export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** What went wrong, by a stable code that the dictionaries have sentences for. */
export class ExplorerError extends Error {
  readonly code: ErrorCode;
  /** Place in a query, where the error is about one. */
  readonly position: Position | null;

  constructor(code: ErrorCode, message: string, options: { position?: Position; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ExplorerError';
    this.code = code;
    this.position = options.position ?? null;
  }
}

/** Any thrown value as an {@link ExplorerError}. */
export const asExplorerError = (error: unknown): ExplorerError =>
  error instanceof ExplorerError
    ? error
    : new ExplorerError('internal', error instanceof Error ? error.message : String(error), { cause: error });
