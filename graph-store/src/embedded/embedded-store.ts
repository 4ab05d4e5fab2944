import { randomUUID } from 'node:crypto';
import { checkChanges } from '../change-set.js';
import { StoreError } from '../errors.js';
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
import type { StoreSchema } from '../values.js';
import { writeStatements } from '../write-statements.js';
import { askAgain } from './ask-again.js';
import { BlankProcess } from './blank-process.js';
import { Checkpoints } from './checkpoints.js';
import { type DataFolder, openDataFolder } from './data-folder.js';
import { guardRead } from './guarded-read.js';
import { GuestProcesses } from './guest-processes.js';
import { OwnQuestions } from './own-questions.js';
import { answerProcedure } from './procedures.js';
import { openTrusted, type Runner } from './reads.js';
import { keyProbes } from './schema-probes.js';
import { Snapshots } from './snapshots.js';
import { Supervisor } from './supervisor.js';

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** The engine is ended when it holds so much more memory than the graph takes, in MB; default 2048. */
  readonly memoryLimitMb?: number;
  /** A second process always has the graph open, and answers while the first is started again; default `false`. */
  readonly standby?: boolean;
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** The store in a file of the data folder; nothing to install. */
export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  private readonly folder: DataFolder;
  private readonly supervisor: Supervisor;
  private readonly checkpoints: Checkpoints;
  private readonly guests: GuestProcesses;
  private readonly own: OwnQuestions;
  private readonly blank = new BlankProcess();
  private lastWrite: Promise<unknown> = Promise.resolve();
  /** Another one each time that the store is opened: its writes are counted from then. */
  private readonly opening = randomUUID();
  private readonly writes = { begun: 0, ended: 0 };

  private constructor(
    folder: DataFolder,
    { dataDir, memoryLimitMb = 2048, standby = false }: EmbeddedOptions,
  ) {
    const memoryLimit = memoryLimitMb * 2 ** 20;
    this.folder = folder;
    this.supervisor = new Supervisor(folder, this.blank, { memoryLimit });
    this.checkpoints = new Checkpoints(this.supervisor, (work) => this.inTurn(work));
    const snapshots = new Snapshots({
      folder: dataDir,
      graph: folder.graph,
      writes: () => this.writes.ended,
      betweenWrites: (work) => this.inTurn(() => this.supervisor.undisturbed(work)),
      save: async (path) => {
        await this.supervisor.request('save', { path });
      },
    });
    this.guests = new GuestProcesses(snapshots, this.blank, { memoryLimit, standsBy: standby });
    this.own = new OwnQuestions(this.supervisor, this.guests);
  }

  /** @throws StoreError `storage` or `locked`. */
  static async open(options: EmbeddedOptions): Promise<EmbeddedStore> {
    const folder = openDataFolder(options.dataDir);
    const store = new EmbeddedStore(folder, options);
    try {
      await store.supervisor.process();
      store.guests.renewSoon();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  read(cypher: string, parameters: Parameters = {}, options: ReadOptions = {}): RowStream {
    return rowStream(this.engine, options, (limits) =>
      this.openRead(options.guest ? this.guests : this.own, cypher, parameters, limits),
    );
  }

  async write(changes: ChangeSet): Promise<void> {
    const statements = writeStatements(checkChanges(changes));
    if (statements.length === 0) return;
    await this.changing(() => this.supervisor.write(statements));
    await this.checkpoints.afterWrite(statements.reduce((sum, { rows }) => sum + rows.length, 0));
  }

  search(text: string, options?: SearchOptions): Promise<readonly SearchHit[]> {
    return searchWith(this.searchEngine, text, options);
  }

  async schema(): Promise<StoreSchema> {
    const { labels, relationshipTypes } = await askAgain(this.own, 'counts', null);
    const keys = new Set<string>();
    for (const { key, cypher } of keyProbes())
      if (!keys.has(key) && (await this.rows(cypher, ['found'])).length > 0) keys.add(key);
    const present = (names: StoreSchema['labels']) => names.filter(({ count }) => count > 0).sort(byName);
    return {
      labels: present(labels),
      relationshipTypes: present(relationshipTypes),
      propertyKeys: [...keys].sort(),
    };
  }

  async health(): Promise<StoreHealth> {
    try {
      const { nodes, relationships } = await this.supervisor.request('counts', null);
      const { failure } = this.checkpoints;
      const version = `Grafeo ${this.supervisor.version}`;
      const detail = failure ? `${version}; the last checkpoint failed: ${failure}` : version;
      return { engine: this.engine, ok: true, detail, nodes, relationships };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { engine: this.engine, ok: false, detail: error.message, nodes: 0, relationships: 0 };
    }
  }

  async version(): Promise<string> {
    const { begun, ended } = this.writes;
    return `${this.opening}.${begun}.${ended}`;
  }

  clear(): Promise<void> {
    return this.changing(() => this.supervisor.restartWith(() => this.folder.removeGraph()));
  }

  async close(): Promise<void> {
    this.checkpoints.stop();
    await this.lastWrite.catch(() => {});
    try {
      await this.guests.close();
      await this.blank.close();
      await this.supervisor.close();
    } finally {
      this.folder.release();
    }
  }

  /** One writer at a time. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.lastWrite.then(work, work);
    this.lastWrite = turn.catch(() => {});
    return turn;
  }

  /** What is read while it changes may be of before or after: the version is another one during it, and after. */
  private async changing(work: () => Promise<void>): Promise<void> {
    this.writes.begun += 1;
    try {
      await this.inTurn(work);
    } finally {
      this.writes.ended += 1;
      this.guests.renewSoon();
    }
  }

  private async openRead(
    runner: Runner,
    cypher: string,
    parameters: Parameters,
    limits: ReadLimits,
  ): Promise<Cursor> {
    const { query, columns, procedure } = guardRead(cypher, parameters, limits.limit);
    if (procedure) return answerProcedure(procedure, await this.schema(), this.supervisor.version);
    return openTrusted(runner, { query, columns, parameters }, limits);
  }

  private async rows(query: string, columns: readonly string[], parameters: Parameters = {}) {
    const signal = AbortSignal.timeout(defaultTimeoutMs);
    const limits = { limit: Number.POSITIVE_INFINITY, timeoutMs: defaultTimeoutMs, signal };
    return readAll(await openTrusted(this.own, { query, columns, parameters }, limits));
  }

  private get searchEngine(): SearchEngine {
    return {
      fullText: async ({ label, properties: [property = ''] }, terms, _words, most) =>
        askAgain(this.own, 'search', { label, property, text: terms.join(' '), most }),
      rows: (cypher, parameters) => this.rows(cypher, aliases(cypher), parameters),
    };
  }
}

/** The columns of one of our own queries, each of which has an alias. */
const aliases = (cypher: string): string[] =>
  [...cypher.slice(cypher.lastIndexOf('RETURN ')).matchAll(/ AS (\w+)/g)].map(([, name]) => name ?? '');
