/**
 * Keeps a store equal to the graph of the reports in it.
 *
 * Which reports those are is told by the store's own Document nodes, and which reading of each by their `record`;
 * what is in it now is read from it, so that a load that broke off, or an older set of rules, is set right by the
 * next one. Every load is one write: a store is never between two graphs.
 */
import { type GraphStore, StoreError } from '@zhengtu/graph-store';
import { IngestError } from '../errors.js';
import type { ReportRecord } from '../record.js';
import type { RecordHead, RecordStore } from '../records/record-store.js';
import { buildGraph } from '../resolve/build-graph.js';
import type { Graph } from '../resolve/graph.js';
import type { Judgements } from '../resolve/judgements.js';
import { loadedAs } from '../resolve/readings.js';
import { diffGraphs, isEmpty } from './diff-graphs.js';
import { readGraph } from './read-graph.js';

/** Words for a store's failure: what is kept, and the way out. */
export const storeFailure = (cause: unknown): unknown =>
  cause instanceof StoreError
    ? new IngestError(
        'store',
        `The graph store failed: ${cause.message} What was loaded before is kept; run the same command again to go on.`,
        { cause },
      )
    : cause;

/** Ids of the reports in a store, with the hash of the record that was loaded. @throws IngestError 'store'. */
export async function loadedDocuments(store: Pick<GraphStore, 'read'>): Promise<Map<string, string>> {
  const loaded = new Map<string, string>();
  const query = 'MATCH (d:Document) RETURN d.id AS id, d.record AS record';
  try {
    for await (const [id, record] of store.read(query, {}, { timeoutMs: 600_000, limit: 1_000_000_000 }))
      loaded.set(String(id), String(record));
  } catch (error) {
    throw storeFailure(error);
  }
  return loaded;
}

export class Loader {
  readonly #store: GraphStore;
  readonly #records: RecordStore;
  readonly #judgements: Judgements;
  readonly #loaded: Map<string, string>;
  readonly #retired: ReadonlySet<string>;
  readonly #inGraph = new Map<string, ReportRecord>();
  /** Of reports that are versions of another: which. Known after the first change. */
  readonly #versions = new Map<string, string>();
  /** What the store holds; read at the first change. */
  #graph: Graph | undefined;

  private constructor(
    store: GraphStore,
    records: RecordStore,
    judgements: Judgements,
    loaded: Map<string, string>,
    retired: readonly string[],
  ) {
    this.#store = store;
    this.#records = records;
    this.#judgements = judgements;
    this.#loaded = loaded;
    this.#retired = new Set(retired);
  }

  /**
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
    return new Loader(store, records, judgements, loaded, retired);
  }

  /** How many reports the store holds. */
  get size(): number {
    return this.#loaded.size;
  }

  /** Reports in the store whose removal was begun: the next load ends it. */
  get unfinishedRemovals(): number {
    return [...this.#retired].filter((id) => this.#loaded.has(id)).length;
  }

  /** Whether the store holds just this reading of the report, resolved by these rules. */
  holds({ document, content }: Pick<RecordHead, 'document' | 'content'>): boolean {
    return this.#loaded.get(document) === loadedAs(content);
  }

  /**
   * Makes the store the graph of its reports and of these, in one write.
   * @returns whether anything changed.
   * @throws IngestError 'store', when nothing of it was loaded; 'record-missing', 'bad-record', 'data-folder'.
   */
  load(documents: readonly string[]): Promise<boolean> {
    return this.#become(new Set([...this.#loaded.keys(), ...documents]), documents);
  }

  /** Makes the store the graph of its other reports, in one write. */
  unload(document: string): Promise<boolean> {
    const others = [...this.#loaded.keys()].filter((id) => id !== document);
    return this.#become(new Set(others), []);
  }

  /** Of these reports, all loaded here: how many are versions of one that was there before, or of another of them. */
  versionsAmong(documents: ReadonlySet<string>): number {
    const groups = new Map<string, Set<string>>();
    for (const [version, report] of this.#versions)
      groups.set(report, (groups.get(report) ?? new Set([report])).add(version));
    const counts = [...groups.values()].map((group) => {
      const fresh = [...group].filter((id) => documents.has(id)).length;
      return fresh === group.size ? fresh - 1 : fresh;
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async #become(documents: ReadonlySet<string>, fresh: readonly string[]): Promise<boolean> {
    const retired = new Set(await this.#records.listRetired());
    for (const id of [...this.#inGraph.keys()])
      if (!documents.has(id) || retired.has(id)) this.#inGraph.delete(id);
    for (const id of documents)
      if (!retired.has(id) && (!this.#inGraph.has(id) || fresh.includes(id)))
        this.#inGraph.set(id, await this.#records.get(id));

    try {
      const before = this.#graph ?? (await readGraph(this.#store));
      const after = buildGraph(this.#inGraph.values(), this.#judgements);
      const changes = diffGraphs(before, after);
      if (!isEmpty(changes)) await this.#store.write(changes);
      this.#graph = after;
      this.#remember(after);
      for (const id of retired) await this.#records.forget(id);
      return !isEmpty(changes);
    } catch (error) {
      throw storeFailure(error);
    }
  }

  #remember({ nodes, relationships }: Graph): void {
    this.#loaded.clear();
    this.#versions.clear();
    for (const { type, from, to } of relationships.values())
      if (type === 'VERSION_OF') this.#versions.set(from, to);
    for (const { label, properties } of nodes.values())
      if (label === 'Document') this.#loaded.set(properties.id, String(properties.record));
  }
}
