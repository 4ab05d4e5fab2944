/** The store port: the whole contract between Zhengtu and a graph engine. */
import type { NodeLabel, PlaceLabel, PropertyValue, RelationshipType } from '@zhengtu/graph-schema';
import type { Row, StoreSchema } from './values.js';

export type EngineName = 'embedded' | 'neo4j';

/** The values of a query's parameters, as JSON has them. A whole number is an integer. */
export type Parameters = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Ends the query after this many milliseconds (default 30,000). */
  readonly timeoutMs?: number;
  /** Stops after this many rows (default 10,000) and says `truncated`. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  /**
   * Whether somebody else wrote the query. It then runs apart from Zhengtu's own questions, which it does not hold up
   * however long it takes; where many such queries are long, some wait for others.
   */
  readonly guest?: boolean;
}

export interface ReadSummary {
  readonly rows: number;
  readonly ms: number;
  /** Whether there was at least one row more than the limit. */
  readonly truncated: boolean;
  readonly engine: EngineName;
}

/**
 * A running read. Iterate it for rows in order; leaving the loop early ends the query in the engine. `columns` is
 * known before the first row, `summary` after the last. All three reject with a {@link StoreError}.
 */
export interface RowStream extends AsyncIterable<Row> {
  readonly columns: Promise<readonly string[]>;
  readonly summary: Promise<ReadSummary>;
  /** The same rows as they come, many at a time: for large answers, where waiting for each row costs more than the row. */
  batches(): AsyncIterable<readonly Row[]>;
}

/** A node's whole state: labels beyond `Entity` and all properties (what is absent is removed). */
export interface NodeRow {
  readonly label: NodeLabel;
  readonly placeLabel?: PlaceLabel;
  readonly properties: Readonly<Record<string, PropertyValue>> & { readonly id: string };
}

/** A relationship's whole state; `id` by `relationshipId()`. */
export interface RelationshipRow {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Label of the start node and end node, so that both are found by their label's index. */
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Which relationship to remove: both ends are named, so that it is found without walking a busy node. */
export type RelationshipRef = Omit<RelationshipRow, 'properties'>;

/**
 * What one write changes; applied whole or not at all. Order within does not matter: removals come first, what is
 * both removed and written stays, and a removed node takes its relationships along. What is not there is removed
 * without complaint. A relationship whose ends are neither here nor in the store is refused (`invalid-change`).
 */
export interface ChangeSet {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly removedNodes: readonly { readonly id: string; readonly label: NodeLabel }[];
  readonly removedRelationships: readonly RelationshipRef[];
}

export interface SearchOptions {
  /** Only these labels; default all. */
  readonly labels?: readonly NodeLabel[];
  /** Default 20. */
  readonly limit?: number;
}

/** One thing found; best first. */
export interface SearchHit {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly score: number;
  /** By all of the words in a name or a text; by `likeness` only where nothing has all of them. */
  readonly match: 'name' | 'text' | 'likeness';
}

export interface StoreHealth {
  readonly engine: EngineName;
  readonly ok: boolean;
  /** Version of the engine, or why it does not answer. */
  readonly detail: string;
  readonly nodes: number;
  readonly relationships: number;
}

export interface GraphStore {
  readonly engine: EngineName;
  /** Read-only Cypher. A write, a forbidden call, a deadline passed… reject with a {@link StoreError}. */
  read(cypher: string, parameters?: Parameters, options?: ReadOptions): RowStream;
  /** Applies the change set in one transaction; repeating it changes nothing. */
  write(changes: ChangeSet): Promise<void>;
  /** Full-text search over names (any script, pinyin, initials) and, for `Document`, the text. */
  search(text: string, options?: SearchOptions): Promise<readonly SearchHit[]>;
  /** Labels, relationship types and property keys that are in the store now, with counts. */
  schema(): Promise<StoreSchema>;
  health(): Promise<StoreHealth>;
  /**
   * Some text that is another one whenever the graph may have changed; what was read while it stayed the same may be
   * shown again as long as it does.
   */
  version(): Promise<string>;
  /** Removes everything. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
