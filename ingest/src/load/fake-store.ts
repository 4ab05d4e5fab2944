/** A store in memory that answers just what loading asks; for tests without an engine. */
import {
  type ChangeSet,
  type GraphStore,
  type NodeRow,
  type RelationshipRow,
  type Row,
  type RowStream,
  StoreError,
} from '@zhengtu/graph-store';
import type { Graph } from '../resolve/graph.js';
import { applyChanges } from './apply-changes.js';

export class FakeStore implements GraphStore {
  readonly engine = 'embedded';
  readonly nodes = new Map<string, NodeRow>();
  readonly relationships = new Map<string, RelationshipRow>();
  /** Writes that were applied. */
  writes = 0;
  /** Writes until the store is gone; it never is by default. */
  writesLeft = Number.POSITIVE_INFINITY;

  /** Whether it takes writes and fails to say so. */
  isSilent = false;

  get graph(): Graph {
    return { nodes: this.nodes, relationships: this.relationships };
  }

  read(cypher: string): RowStream {
    const rows = this.#answer(cypher);
    return {
      columns: Promise.resolve([]),
      summary: Promise.resolve({ rows: rows.length, ms: 0, truncated: false, engine: this.engine }),
      async *batches() {
        yield rows;
      },
      async *[Symbol.asyncIterator]() {
        yield* rows;
      },
    };
  }

  async write(changes: ChangeSet): Promise<void> {
    if (this.writesLeft === 0) throw new StoreError('unavailable', 'The store is gone.');
    this.writesLeft--;
    this.writes++;
    applyChanges(this, changes);
    if (this.isSilent) throw new StoreError('unavailable', 'The line is gone.');
  }

  async clear(): Promise<void> {
    this.nodes.clear();
    this.relationships.clear();
  }

  version = async () => String(this.writes);
  search = async () => [];
  schema = async () => ({ labels: [], relationshipTypes: [], propertyKeys: [] });
  health = async () =>
    ({
      engine: this.engine,
      ok: true,
      detail: '',
      nodes: this.nodes.size,
      relationships: this.relationships.size,
    }) as const;
  close = async () => {};

  #answer(cypher: string): Row[] {
    const nodes = [...this.nodes.values()];
    if (cypher === 'MATCH (n) RETURN n')
      return nodes.map(({ label, placeLabel, properties }) => [
        { id: properties.id, labels: ['Entity', label, ...(placeLabel ? [placeLabel] : [])], properties },
      ]);
    if (cypher === 'MATCH ()-[r]->() RETURN r')
      return [...this.relationships.values()].map(({ id, type, from, to, properties }) => [
        { id, type, from, to, properties },
      ]);
    if (cypher.startsWith('MATCH (d:Document)'))
      return nodes.flatMap(({ label, properties: { id, record } }) =>
        label === 'Document' ? [[id, String(record)]] : [],
      );
    throw new StoreError('syntax', `The fake store does not know: ${cypher}`);
  }
}
