/**
 * Who changes what the graph is made from: reads reports in, takes them out, keeps judgements. The server only asks;
 * whoever opens it has the data folder and hands in the one that does the work (the command: `@zhengtu/ingest`).
 */
import type { Explanation, Judged, Judgement, JudgementRequest, UploadLine } from './api/index.js';
import { ApiError, toApiError } from './errors.js';

/** A file as it was sent: its name is a label for messages and tells its format; it is never a path on this machine. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Errors carry a `code`; those of {@link codes} are the client's to know. */
export interface Curator {
  /** Endings of the names of files that can be read, with the dot. */
  readonly endings: readonly string[];
  /**
   * Reads files into the graph, telling of each. A bad file stops nothing; once `signal` is aborted no further file is
   * read, and what was read is loaded.
   */
  addReports(
    files: readonly UploadedFile[],
    tell: (line: UploadLine) => void,
    signal: AbortSignal,
  ): Promise<void>;
  removeReport(document: string): Promise<void>;
  judgements(): Promise<Judgement[]>;
  judge(request: JudgementRequest): Promise<Judged>;
  undoJudgement(id: string): Promise<Judged>;
  explain(id: string): Promise<Explanation>;
}

/** What a curator's codes mean to a client. */
const codes = new Map([
  ['unknown-entity', 'not-found'],
  ['unknown-judgement', 'not-found'],
  ['unknown-document', 'not-found'],
  ['bad-judgement', 'bad-request'],
  ['bad-told-facts', 'bad-request'],
  ['data-folder-locked', 'store-unavailable'],
  ['foreign-documents', 'store-unavailable'],
] as const);

const codeIn = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A curator's failure as the client may know it; a store's failure speaks for itself. */
export const toCuratorError = (error: unknown): ApiError => {
  const code = [...codes].find(([own]) => own === codeIn(error))?.[1];
  if (code !== undefined && error instanceof Error)
    return new ApiError(code, error.message, { cause: error });
  const isStore = codeIn(error) === 'store' && error instanceof Error;
  return toApiError(isStore ? error.cause : error);
};

/** Asks the curator, if there is one. @throws ApiError */
export const askCurator = async <T>(
  curator: Curator | undefined,
  ask: (curator: Curator) => Promise<T>,
): Promise<T> => {
  if (!curator)
    throw new ApiError('not-found', 'This server only reads: it was opened without the data folder.');
  try {
    return await ask(curator);
  } catch (error) {
    throw toCuratorError(error);
  }
};
