/** The messages between a store and the child process that runs its engine. */

import type { StoreErrorCode } from '../errors.js';
import type { Row } from '../values.js';
import type { WriteStatement } from '../write-statements.js';

/** What the child is asked, and what each answer is. */
export interface Operations {
  /**
   * Opens the file, creates what is missing (constraints, indexes); with `readOnly` it is left as it is. First of all,
   * once. `memoryLimit` of what its queries take, and `graphBytes` that the process holds with the graph open.
   */
  open: {
    request: { path: string; memoryLimit: number; readOnly: boolean };
    answer: { version: string; graphBytes: number };
  };
  /** Runs a guarded query; its first rows come at once, the others are pulled. */
  read: { request: { query: string; columns: readonly string[]; parameters: Parameters }; answer: Batch };
  pull: { request: { reader: number }; answer: Batch };
  /** Forgets a result that was not pulled to its end. */
  drop: { request: { reader: number }; answer: null };
  write: { request: { statements: readonly WriteStatement[] }; answer: null };
  search: {
    request: { label: string; property: string; text: string; most: number };
    answer: readonly { id: string; score: number }[];
  };
  counts: { request: null; answer: Counts };
  checkpoint: { request: null; answer: null };
  /** Writes the graph into a new file that is whole by itself. */
  save: { request: { path: string }; answer: null };
  close: { request: null; answer: null };
}

type Parameters = Readonly<Record<string, unknown>>;
export type OperationName = keyof Operations;

export interface Batch {
  readonly reader: number;
  readonly rows: readonly Row[];
  readonly done: boolean;
}

interface NameCount {
  readonly name: string;
  readonly count: number;
}

export interface Counts {
  readonly nodes: number;
  readonly relationships: number;
  readonly labels: readonly NameCount[];
  readonly relationshipTypes: readonly NameCount[];
}

export type Request = {
  [Name in OperationName]: { id: number; operation: Name; body: Operations[Name]['request'] };
}[OperationName];

/** Errors do not survive the way between processes; this does. */
export interface Failure {
  readonly code: StoreErrorCode;
  readonly message: string;
  readonly detail: string;
}

export type Response =
  | { readonly id: number; readonly answer: Operations[OperationName]['answer'] }
  | { readonly id: number; readonly failure: Failure };

/** What the child says unasked, before it ends itself. */
export interface Notice {
  readonly tooMuchMemory: true;
}
