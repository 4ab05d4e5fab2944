import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { checkChanges } from '../change-set.js';
import { StoreError } from '../errors.js';
import { ensureReadOnly } from '../guard-errors.js';
import { readAll } from '../read-all.js';
import { type Cursor, defaultTimeoutMs, type ReadLimits, rowStream } from '../row-stream.js';
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
import { within } from '../within.js';
import { missingEnds, type WriteStatement, writeStatements } from '../write-statements.js';
import {
  checkVersion,
  createDriver,
  findReason,
  loadProcessors,
  type Neo4jOptions,
  prepareDatabase,
} from './connect.js';
import { asStoreError } from './driver-errors.js';
import { fullTextQuery } from './full-text-query.js';
import { LongQueries } from './long-queries.js';
import { encodeRow } from './parameters.js';
import { openCursor } from './reads.js';
import { loadSchema } from './schema.js';
import { pastStrayMessages } from './stray-messages.js';

/** The last transaction of a process that was killed may end while the graph is cleared: then it is cleared again. */
const mostClears = 5;
/** A write that waits for another one's locks, or for a line that has fallen silent, does not wait for ever. */
const usualWriteTimeoutMs = 300_000;
/** The database is to end a write itself, and to have said so by then. */
const writeGraceMs = 5_000;
/** A line that has fallen silent hears no goodbye. */
const closeWithinMs = 5_000;

/** How long a version of the graph is believed, in ms. */
const versionMs = 500;

/** What the database told when it was opened. */
interface Server {
  readonly version: string;
  readonly processors: number;
}

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
  private readonly server: Server;
  private readonly writeTimeoutMs: number;
  private readonly longQueries: LongQueries;
  private known: { readonly at: number; readonly version: Promise<string> } | undefined;
  private closed = false;

  private constructor(driver: Driver, address: string, options: Neo4jOptions, server: Server) {
    this.driver = driver;
    this.address = address;
    this.database = options.database;
    this.writeTimeoutMs = options.writeTimeoutMs ?? usualWriteTimeoutMs;
    this.server = server;
    this.longQueries = new LongQueries(Math.max(1, Math.floor(server.processors / 2)));
  }

  /** @throws StoreError `bad-address`, `unavailable`, `unauthorized`, `unsupported-version`. */
  static async open(address: string, options: Neo4jOptions): Promise<Neo4jStore> {
    const driver = createDriver(address, options);
    try {
      const version = await checkVersion(driver);
      await prepareDatabase(driver, options.database);
      const processors = await loadProcessors(driver, options.database);
      return new Neo4jStore(driver, address, options, { version, processors });
    } catch (error) {
      await driver.close();
      throw asStoreError(await findReason(error, address, options), address);
    }
  }

  read(cypher: string, parameters: Parameters = {}, options: ReadOptions = {}): RowStream {
    return rowStream(this.engine, options, async (limits) => {
      limits.signal.throwIfAborted();
      ensureReadOnly(cypher);
      const start = (within: ReadLimits) => this.openCursor(cypher, parameters, within);
      return options.guest ? this.longQueries.open(start, limits) : start(limits);
    });
  }

  async write(changes: ChangeSet): Promise<void> {
    const statements = writeStatements(checkChanges(changes));
    if (statements.length === 0) return;
    const timeout = neo4j.int(this.writeTimeoutMs);
    let isOver = false;
    const written = this.inSession('WRITE', (session) =>
      session.executeWrite(
        async (transaction) => {
          for (const statement of statements) {
            if (isOver) throw this.silence(); // the driver tries again, and nobody waits any more
            await runStatement(transaction, statement);
          }
        },
        { timeout },
      ),
    );
    try {
      await within(written, this.writeTimeoutMs + writeGraceMs, this.silence());
    } finally {
      isOver = true;
      this.forgetVersion();
    }
  }

  search(text: string, options?: SearchOptions): Promise<readonly SearchHit[]> {
    return searchWith(this.searchEngine, text, options);
  }

  schema(): Promise<StoreSchema> {
    return this.inSession('READ', (session) => session.executeRead(loadSchema));
  }

  async health(): Promise<StoreHealth> {
    try {
      await pastStrayMessages(() =>
        this.driver.getServerInfo(this.database ? { database: this.database } : {}),
      );
      const [[nodes] = []] = await this.rows('MATCH (n) RETURN count(n)');
      const [[relationships] = []] = await this.rows('MATCH ()-[r]->() RETURN count(r)');
      const detail = `Neo4j ${this.server.version}`;
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

  /**
   * The bookmark that a read ends with names the last transaction that it saw, whoever made it. What others write to
   * the database is noticed within half a second, what this store writes at once.
   */
  async version(): Promise<string> {
    const now = performance.now();
    if (!this.known || now - this.known.at > versionMs) this.known = { at: now, version: this.loadVersion() };
    return this.known.version;
  }

  /** In transactions of its own size, for one with everything may not fit the database's memory. */
  async clear(): Promise<void> {
    try {
      for (let attempts = 0; attempts < mostClears; attempts += 1) {
        await this.inSession('WRITE', (session) =>
          session.run('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'),
        );
        const [[left] = []] = await this.rows('MATCH (n) RETURN count(n)');
        if (left === 0) return;
      }
      throw new StoreError(
        'unavailable',
        `Neo4j at ${this.address} was cleared ${mostClears} times and is not empty: somebody else writes into it. Try again when they are done.`,
      );
    } finally {
      this.forgetVersion();
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await within(this.driver.close(), closeWithinMs, undefined);
  }

  private silence(): StoreError {
    const seconds = Math.round(this.writeTimeoutMs / 1_000);
    const message = `Neo4j at ${this.address} has not said within ${seconds} s whether it wrote. Is it running, and the line to it? Writing the same again is safe.`;
    return new StoreError('unavailable', message);
  }

  private readonly translate = (error: unknown): unknown => asStoreError(error, this.address);

  private session(mode: 'READ' | 'WRITE'): Session {
    if (this.closed) throw new StoreError('closed', 'The store is closed.');
    const defaultAccessMode = mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE;
    return this.driver.session({ defaultAccessMode, ...(this.database && { database: this.database }) });
  }

  private inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return pastStrayMessages(async () => {
      const session = this.session(mode);
      try {
        return await work(session);
      } catch (error) {
        throw this.translate(error);
      } finally {
        await session.close().catch(() => {});
      }
    });
  }

  private openCursor(cypher: string, parameters: Parameters, limits: ReadLimits): Promise<Cursor> {
    return pastStrayMessages(() =>
      openCursor(this.session('READ'), cypher, parameters, limits, this.translate),
    );
  }

  private loadVersion(): Promise<string> {
    return this.inSession('READ', async (session) => {
      await session.executeRead((transaction) => transaction.run('RETURN 1'), {
        timeout: neo4j.int(defaultTimeoutMs),
      });
      return session.lastBookmarks().join(' ');
    });
  }

  private forgetVersion(): void {
    this.known = undefined;
  }

  private async rows(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    const signal = AbortSignal.timeout(defaultTimeoutMs);
    const limits = { limit: Number.POSITIVE_INFINITY, timeoutMs: defaultTimeoutMs, signal };
    return readAll(await this.openCursor(cypher, parameters, limits));
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
