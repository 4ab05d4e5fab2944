import type { Position } from '@zhengtu/cypher-guard';

export type StoreErrorCode =
  /** Not Cypher that the engine can read. */
  | 'syntax'
  /** A read that was asked for would write. */
  | 'read-only'
  /** A call, file access or command that Zhengtu never runs. */
  | 'forbidden'
  /** The embedded store would not answer as Neo4j does; the message says what to write instead. */
  | 'refused'
  | 'parameter'
  /** A row of a change set that is not what the graph model says, or a relationship to a node that is not there. */
  | 'invalid-change'
  | 'timeout'
  | 'cancelled'
  | 'out-of-memory'
  /** The engine gave up on this query (too many intermediate rows, an internal error). */
  | 'query-failed'
  /** Not reachable, wrong address. */
  | 'unavailable'
  | 'unauthorized'
  | 'unsupported-version'
  /** The data folder cannot be used: missing, read-only, full. */
  | 'storage'
  /** The graph file or its log is not whole; the graph can be made anew from the records. */
  | 'damaged'
  /** Another process has the data folder open. */
  | 'locked'
  | 'closed'
  | 'bad-address';

/** Any failure of a store: `message` names what failed and the way out; `position` points into the query. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly position: Position | undefined;

  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown; position?: Position }) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
    this.position = options?.position;
  }
}
