import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { checkChanges } from '../change-set.js';
import { StoreError } from '../errors.js';
import { ensureReadOnly } from '../guard-errors.js';
import { readAll } from '../read-all.js';
import { defaultTimeoutMs, rowStream } from '../row-stream.js';
import { type SearchEngine, searchWith } from '../search/search.js';
import type {
  ChangeSet,
  GraphStore,
  Parameters,
  ReadOptions,
  RowStream,
  SearchHit,
  SearchOptions,
  StoreHealth,
} from '../store.js';
import type { Row, StoreSchema } from '../values.js';
import { missingEnds, type WriteStatement, writeStatements } from '../write-statements.js';
import { checkVersion, createDriver, type Neo4jOptions, prepareDatabase } from './connect.js';
import { asStoreError } from './driver-errors.js';
import { fullTextQuery } from './full-text-query.js';
import { encodeRow } from './parameters.js';
import { openCursor } from './reads.js';
import { loadSchema } from './schema.js';

/** A write that waits for another one's locks does not wait for ever. */
const writeTimeoutMs = 600_000;

const runStatement = async (
  transaction: ManagedTransaction,
  { cypher, rows, endsQuery }: WriteStatement,
): Promise<void> => {
  const parameters = { rows: rows.map(encodeRow) };
  const result = await transaction.run(cypher, parameters);
  if (!endsQuery || Number(result.records[0]?.get('written')) === rows.length) return;
  const found = await transaction.run(endsQuery, parameters);
  throw missingEnds(
    rows,
    found.records.map((record) => record.get('id')),
  );
};

/** The store in a Neo4j 5 or later: one server, a cluster, or Aura. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  private readonly driver: Driver;
  private readonly address: string;
  private readonly database: string | undefined;
  private readonly version: string;
  private closed = false;

  private constructor(driver: Driver, address: string, database: string | undefined, version: string) {
    this.driver = driver;
    this.address = address;
    this.database = database;
    this.version = version;
  }

  /** @throws StoreError `bad-address`, `unavailable`, `unauthorized`, `unsupported-version`. */
  static async open(address: string, options: Neo4jOptions): Promise<Neo4jStore> {
    const driver = createDriver(address, options);
    try {
      const version = await checkVersion(driver);
      await prepareDatabase(driver, options.database);
      return new Neo4jStore(driver, address, options.database, version);
    } catch (error) {
      await driver.close();
      throw asStoreError(error, address);
    }
  }

  read(cypher: string, parameters: Parameters = {}, options: ReadOptions = {}): RowStream {
    return rowStream(this.engine, options, async (limits) => {
      limits.signal.throwIfAborted();
      ensureReadOnly(cypher);
      return openCursor(this.session('READ'), cypher, parameters, limits, this.translate);
    });
  }

  async write(changes: ChangeSet): Promise<void> {
    const statements = writeStatements(checkChanges(changes));
    if (statements.length === 0) return;
    await this.inSession('WRITE', (session) =>
      session.executeWrite(
        async (transaction) => {
          for (const statement of statements) await runStatement(transaction, statement);
        },
        { timeout: neo4j.int(writeTimeoutMs) },
      ),
    );
  }

  search(text: string, options?: SearchOptions): Promise<readonly SearchHit[]> {
    return searchWith(this.searchEngine, text, options);
  }

  schema(): Promise<StoreSchema> {
    return this.inSession('READ', (session) => session.executeRead(loadSchema));
  }

  async health(): Promise<StoreHealth> {
    try {
      await this.driver.getServerInfo(this.database ? { database: this.database } : {});
      const [[nodes] = []] = await this.rows('MATCH (n) RETURN count(n)');
      const [[relationships] = []] = await this.rows('MATCH ()-[r]->() RETURN count(r)');
      const detail = `Neo4j ${this.version}`;
      return {
        engine: this.engine,
        ok: true,
        detail,
        nodes: Number(nodes),
        relationships: Number(relationships),
      };
    } catch (reason) {
      const error = this.translate(reason);
      if (!(error instanceof StoreError)) throw error;
      return { engine: this.engine, ok: false, detail: error.message, nodes: 0, relationships: 0 };
    }
  }

  /** In transactions of its own size, for one with everything may not fit the database's memory. */
  async clear(): Promise<void> {
    await this.inSession('WRITE', (session) =>
      session.run('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'),
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.driver.close();
  }

  private readonly translate = (error: unknown): unknown => asStoreError(error, this.address);

  private session(mode: 'READ' | 'WRITE'): Session {
    if (this.closed) throw new StoreError('closed', 'The store is closed.');
    const defaultAccessMode = mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE;
    return this.driver.session({ defaultAccessMode, ...(this.database && { database: this.database }) });
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.session(mode);
    try {
      return await work(session);
    } catch (error) {
      throw this.translate(error);
    } finally {
      await session.close().catch(() => {});
    }
  }

  private async rows(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    const signal = AbortSignal.timeout(defaultTimeoutMs);
    const limits = { limit: Number.POSITIVE_INFINITY, timeoutMs: defaultTimeoutMs, signal };
    return readAll(await openCursor(this.session('READ'), cypher, parameters, limits, this.translate));
  }

  private get searchEngine(): SearchEngine {
    return {
      fullText: async ({ name }, terms, words, most) => {
        const rows = await this.rows(
          'CALL db.index.fulltext.queryNodes($index, $query, {limit: $most}) YIELD node, score RETURN node.id, score',
          { index: name, query: fullTextQuery(terms, words), most },
        );
        return rows.map(([id, score]) => ({ id: String(id), score: Number(score) }));
      },
      rows: (cypher, parameters) => this.rows(cypher, parameters),
    };
  }
}
