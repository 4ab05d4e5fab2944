import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { StoreError } from '../errors.js';
import type { Row } from '../values.js';
import { missingEnds, type WriteStatement } from '../write-statements.js';
import { decode, type FindId } from './decode.js';
import { withoutKeptText } from './kept-text.js';
import { findWritingOperator } from './operators.js';
import { prepareDatabase } from './prepare.js';
import type { Batch, Counts, Operations } from './protocol.js';

/** Rows of one message: enough that messages do not count, few enough that none is large. */
const batchSize = 256;
/** Plans known to read only are not asked for again. */
const mostKnownPlans = 2_000;

interface Reader {
  readonly result: QueryResult;
  readonly columns: readonly string[];
  next: number;
}

/** The engine itself, as it runs in the child process: one open file. */
export class Engine {
  readonly version: string;
  private readonly db: GrafeoDB;
  private readonly readers = new Map<number, Reader>();
  private readonly knownToRead = new Set<string>();
  private lastReader = 0;

  private constructor(db: GrafeoDB) {
    this.db = db;
    this.version = db.version();
  }

  static async open({ path, readOnly }: { path: string; readOnly: boolean }): Promise<Engine> {
    if (readOnly) return new Engine(grafeo.GrafeoDB.openReadOnly(path));
    const db = grafeo.GrafeoDB.create(path);
    await prepareDatabase(db);
    return new Engine(db);
  }

  async read({ query, columns, parameters }: Operations['read']['request']): Promise<Batch> {
    await this.ensureReadOnly(query);
    const result = await this.db.executeCypher(query, parameters);
    this.lastReader += 1;
    this.readers.set(this.lastReader, {
      result,
      columns: result.columns.length ? result.columns : columns,
      next: 0,
    });
    return this.pull(this.lastReader);
  }

  /** The next rows of a result, decoded only now. */
  pull(id: number): Batch {
    const reader = this.readers.get(id);
    if (!reader) throw new StoreError('closed', 'This result was read to its end or dropped.');
    const findId: FindId = (internal) => String(this.db.getNode(internal)?.get('id') ?? internal);
    const end = Math.min(reader.next + batchSize, reader.result.length);
    const rows: Row[] = [];
    for (; reader.next < end; reader.next += 1) {
      const row = reader.result.get(reader.next);
      rows.push(reader.columns.map((column) => decode(row[column], findId)));
    }
    const done = end === reader.result.length;
    if (done) this.readers.delete(id);
    return { reader: id, rows, done };
  }

  /** Whether results wait to be pulled. */
  get isRead(): boolean {
    return this.readers.size > 0;
  }

  drop(id: number): void {
    this.readers.delete(id);
  }

  /**
   * All statements or none. After an error the process is to be ended, which is the only way back: not all of the
   * engine rolls back, and on a full disk it cannot.
   */
  async write(statements: readonly WriteStatement[]): Promise<void> {
    const transaction = this.db.beginTransaction();
    for (const statement of statements) {
      const { cypher, endsQuery } = statement;
      const rows = await withoutKeptText(transaction, statement);
      const result = await transaction.executeCypher(cypher, { rows });
      if (!endsQuery || Number(result.scalar()) === rows.length) continue;
      const found = await transaction.executeCypher(endsQuery, { rows });
      throw missingEnds(rows, found.rows().flat());
    }
    transaction.commit();
  }

  async search({ label, property, text, most }: Operations['search']['request']) {
    const found = await this.db.textSearch(label, property, text, most);
    return found.flatMap(([internal, score]) => {
      const id = internal === undefined ? undefined : this.db.getNode(internal)?.get('id');
      return typeof id === 'string' ? [{ id, score: score ?? 0 }] : [];
    });
  }

  counts(): Counts {
    const schema: { labels: Counts['labels']; edge_types: Counts['labels'] } = this.db.schema();
    return {
      nodes: this.db.nodeCount(),
      relationships: this.db.edgeCount(),
      labels: schema.labels,
      relationshipTypes: schema.edge_types,
    };
  }

  checkpoint(): void {
    this.db.walCheckpoint();
  }

  /** @param path where no file is yet. */
  save(path: string): void {
    this.db.save(path);
  }

  close(): void {
    this.db.close();
  }

  private async ensureReadOnly(query: string): Promise<void> {
    if (this.knownToRead.has(query)) return;
    const plan = String((await this.db.executeCypher(`EXPLAIN ${query}`)).scalar());
    const operator = findWritingOperator(plan);
    if (operator) throw new StoreError('read-only', `The query is not only reading (${operator}).`);
    if (this.knownToRead.size >= mostKnownPlans) this.knownToRead.clear();
    this.knownToRead.add(query);
  }
}
