/**
 * The graph of a store as it is kept up beside the records, in `<data>/upkeep/<engine>`.
 *
 * What changes is written down there before it is written to the store, and crossed out after: whatever breaks off in
 * between, the next one writes it again, which changes nothing where it was written. Where the store is not the one
 * that was kept up (another one, an older one, one made by other rules) everything is worked out anew from the records.
 */
import { join } from 'node:path';
import type { ChangeSet, GraphStore } from '@zhengtu/graph-store';
import type { ReportRecord } from '../record.js';
import type { Judgements } from '../resolve/judgements.js';
import { isEmpty } from '../upkeep/changes.js';
import { GraphUpkeep, type Told } from '../upkeep/graph-upkeep.js';
import { Tables } from '../upkeep/tables.js';
import { applyChanges, type ChangingGraph } from './apply-changes.js';
import { diffGraphs } from './diff-graphs.js';
import { readGraph } from './read-graph.js';

/** Reports that are worked out at once where all are. */
const reportsAtOnce = 500;

export class KeptGraph {
  readonly #store: GraphStore;
  #tables: Tables;
  #upkeep: GraphUpkeep;
  #fits = false;
  /** The write that is under way. */
  #written: Promise<void> = Promise.resolve();

  constructor(store: GraphStore, data: string) {
    this.#store = store;
    this.#tables = Tables.open(join(data, 'upkeep', store.engine));
    this.#upkeep = new GraphUpkeep(this.#tables);
  }

  /**
   * Finds out whether it fits the store, and ends a write that was broken off.
   * @param loaded The reports in the store; set right where a write was ended.
   * @returns the reports that are in the store by the write that was ended.
   */
  async settle(loaded: Map<string, string>): Promise<string[]> {
    const pending = this.#upkeep.pending();
    const kept = this.#upkeep.documents();
    const open = new Set(pending.flatMap(({ changes }) => documentsIn(changes)));
    this.#fits = this.#upkeep.isWhole && isAlike(loaded, kept, open);
    if (!this.#fits) return [];
    for (const told of pending) await this.#write(told);
    for (const id of open) loaded.delete(id);
    return [...open].filter((id) => {
      const record = kept.get(id);
      if (record !== undefined) loaded.set(id, record);
      return record !== undefined;
    });
  }

  /**
   * Works out how the store becomes the graph of its reports without `removed`, and of `put`, under these judgements,
   * while what was worked out before is written; then begins to write it.
   * @param others Reads the store's other reports, where everything is to be worked out anew.
   * @returns whether anything changes, and when it is written.
   */
  async change(
    put: readonly ReportRecord[],
    removed: readonly string[],
    judgements: Judgements,
    others: () => AsyncIterable<ReportRecord>,
  ): Promise<{ readonly isChanged: boolean; readonly written: Promise<void> }> {
    if (!this.#fits) return this.#changeAnew(put, judgements, others());
    const told = this.#upkeep.step({ put, removed, judgements });
    await this.#written;
    const isChanged = !isEmpty(told.changes);
    if (isChanged) this.#begin(this.#write(told));
    return { isChanged, written: this.#written };
  }

  async #write({ number, changes }: Told): Promise<void> {
    await this.#store.write(changes);
    this.#upkeep.settled(number);
  }

  /** A write that failed is told to whoever waits for it. */
  #begin(write: Promise<void>): void {
    write.catch(() => {});
    this.#written = write;
  }

  async #changeAnew(
    put: readonly ReportRecord[],
    judgements: Judgements,
    others: AsyncIterable<ReportRecord>,
  ): Promise<{ readonly isChanged: boolean; readonly written: Promise<void> }> {
    const changes = await this.#workOutAnew(put, judgements, others);
    const isChanged = !isEmpty(changes);
    if (isChanged) await this.#store.write(changes);
    this.#upkeep.isSettledAnew();
    this.#fits = true;
    return { isChanged, written: Promise.resolve() };
  }

  async #workOutAnew(
    put: readonly ReportRecord[],
    judgements: Judgements,
    others: AsyncIterable<ReportRecord>,
  ): Promise<ChangeSet> {
    const before = await readGraph(this.#store);
    const after: ChangingGraph = { nodes: new Map(), relationships: new Map() };
    this.#tables = await this.#tables.emptied();
    this.#upkeep = new GraphUpkeep(this.#tables);
    this.#upkeep.startAnew();
    const take = (records: readonly ReportRecord[]) =>
      applyChanges(after, this.#upkeep.step({ put: records, removed: [], judgements }).changes);
    const waiting: ReportRecord[] = [...put];
    for await (const record of others) {
      waiting.push(record);
      if (waiting.length >= reportsAtOnce) take(waiting.splice(0));
    }
    take(waiting);
    return diffGraphs(before, after);
  }

  /** The versions of the report that a document is one of, the report first. */
  versionsOf(document: string): readonly string[] {
    return this.#upkeep.versionsOf(document);
  }

  async close(): Promise<void> {
    await this.#written.catch(() => {});
    await this.#tables.close();
  }
}

const documentsIn = ({ nodes, removedNodes }: ChangeSet): string[] => [
  ...nodes.flatMap(({ label, properties }) => (label === 'Document' ? [properties.id] : [])),
  ...removedNodes.flatMap(({ label, id }) => (label === 'Document' ? [id] : [])),
];

/** Whether two lists of reports are one, but for some of which that is open. */
function isAlike(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  open: ReadonlySet<string>,
): boolean {
  const sure = (documents: ReadonlyMap<string, string>) => [...documents].filter(([id]) => !open.has(id));
  const [left, right] = [sure(a), sure(b)];
  return left.length === right.length && left.every(([id, record]) => b.get(id) === record);
}
