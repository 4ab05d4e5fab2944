/**
 * Keeps a store equal to the graph of the reports in it.
 *
 * Which reports those are is told by the store's own Document nodes, and which reading of each by their `record`: where
 * they are not those that were kept up, or an older set of rules loaded them, the next load sets everything right.
 * Every load is one write: a store is never between two graphs.
 */
import type { GraphStore } from '@zhengtu/graph-store';
import { IngestError } from '../errors.js';
import type { ReportRecord } from '../record.js';
import type { RecordHead, RecordStore } from '../records/record-store.js';
import type { Judgements } from '../resolve/judgements.js';
import { contentHash, loadedAs } from '../resolve/readings.js';
import { KeptGraph } from './kept-graph.js';
import { loadedDocuments, storeFailure } from './loaded-documents.js';

export class Loader {
  readonly #kept: KeptGraph;
  readonly #records: RecordStore;
  readonly #judgements: Judgements;
  readonly #loaded: Map<string, string>;
  #turn: Promise<unknown> = Promise.resolve();
  /** Reports in the store whose removal was begun: the next load ends it. */
  readonly unfinishedRemovals: number;
  /** Reports of a load that was broken off before, and ended now. */
  readonly endedLoads: readonly string[];

  private constructor(
    kept: KeptGraph,
    records: RecordStore,
    judgements: Judgements,
    loaded: Map<string, string>,
    unfinishedRemovals: number,
    endedLoads: readonly string[],
  ) {
    this.#kept = kept;
    this.#records = records;
    this.#judgements = judgements;
    this.#loaded = loaded;
    this.unfinishedRemovals = unfinishedRemovals;
    this.endedLoads = endedLoads;
  }

  /**
   * To be closed; see {@link withLoader}.
   * @throws IngestError 'foreign-documents' when the store holds reports that the data folder knows nothing of;
   *   'store'; 'data-folder'.
   */
  static async open(store: GraphStore, records: RecordStore, judgements: Judgements): Promise<Loader> {
    const loaded = await loadedDocuments(store);
    const retired = await records.listRetired();
    const known = new Set([...(await records.list()), ...retired]);
    const foreign = [...loaded.keys()].filter((id) => !known.has(id));
    if (foreign.length > 0)
      throw new IngestError(
        'foreign-documents',
        `The store holds ${foreign.length} report(s) whose records this data folder lacks (${foreign[0]}…). Use the data folder they were read into (--data), or make the store anew from this folder's records with \`zhengtu rebuild\`.`,
      );
    const unfinished = retired.filter((id) => loaded.has(id)).length;
    const kept = new KeptGraph(store, records.data);
    try {
      const ended = await kept.settle(loaded);
      return new Loader(kept, records, judgements, loaded, unfinished, ended);
    } catch (error) {
      await kept.close();
      throw storeFailure(error);
    }
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#kept.close();
  }

  /** How many reports the store holds. */
  get size(): number {
    return this.#loaded.size;
  }

  /** Whether the store holds just this reading of the report, resolved by these rules. */
  holds({ document, content }: Pick<RecordHead, 'document' | 'content'>): boolean {
    return this.#loaded.get(document) === loadedAs(content);
  }

  /**
   * Makes the store the graph of its reports and of these, in one write. Another load may be asked for meanwhile.
   * @returns whether anything changed.
   * @throws IngestError 'store', when nothing of it was loaded; 'record-missing', 'bad-record', 'data-folder'.
   */
  load(documents: readonly string[]): Promise<boolean> {
    return this.#change(documents, []);
  }

  /** Makes the store the graph of its other reports, in one write. */
  unload(document: string): Promise<boolean> {
    return this.#change([], [document]);
  }

  /** Of these reports, all loaded here: how many are versions of one that was there before, or of another of them. */
  versionsAmong(documents: ReadonlySet<string>): number {
    const groups = new Map<string, readonly string[]>();
    for (const document of documents) {
      const versions = this.#kept.versionsOf(document);
      if (versions[0] !== undefined) groups.set(versions[0], versions);
    }
    const counts = [...groups.values()].map((versions) => {
      const fresh = versions.filter((id) => documents.has(id)).length;
      return fresh === versions.length ? fresh - 1 : fresh;
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** One after the other; the next is worked out while this one is written. */
  async #change(documents: readonly string[], unloaded: readonly string[]): Promise<boolean> {
    const turn = this.#turn.then(() => this.#workOut(documents, unloaded));
    this.#turn = turn.catch(() => {});
    try {
      const { isChanged, written, retired } = await turn;
      await written;
      for (const id of retired) await this.#records.forget(id);
      return isChanged;
    } catch (error) {
      throw storeFailure(error);
    }
  }

  async #workOut(documents: readonly string[], unloaded: readonly string[]) {
    const retired = await this.#records.listRetired();
    const removed = [...retired, ...unloaded].filter((id) => this.#loaded.has(id));
    const put: ReportRecord[] = [];
    for (const id of new Set(documents)) if (!retired.includes(id)) put.push(await this.#records.get(id));
    const without = new Set([...removed, ...documents]);
    const others = [...this.#loaded.keys()].filter((id) => !without.has(id));
    const outcome = await this.#kept.change(put, removed, this.#judgements, () => this.#read(others));
    for (const id of removed) this.#loaded.delete(id);
    for (const record of put) this.#loaded.set(record.document.id, loadedAs(contentHash(record)));
    return { ...outcome, retired };
  }

  async *#read(documents: readonly string[]): AsyncGenerator<ReportRecord> {
    for (const id of documents) yield await this.#records.get(id);
  }
}
