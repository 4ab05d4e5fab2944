import type { Value } from '@zhengtu/graph-store';

/** An answer to a query while it comes in: from the store itself, or from a server that has the store open. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly Value[]>;
  /** Known after the last row. */
  summary(): Promise<{ readonly rows: number; readonly ms: number; readonly truncated: boolean }>;
}
