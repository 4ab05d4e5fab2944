/**
 * Keeps up a graph: told which reports come, change or go, and what is judged, it tells what changes in the graph that
 * `buildGraph` would make of all reports, at the cost of what they say.
 *
 *     reports ─► versions ─► claims in groups ─► entities ─► facts ─► what is derived
 *
 * Each arrow carries only what changed. A report and its versions are one unit.
 */

import { byCodeUnits } from '@zhengtu/graph-schema';
import type { ChangeSet } from '@zhengtu/graph-store';
import { loadGazetteer } from '../gazetteer/index.js';
import type { ReportRecord } from '../record.js';
import type { Divisions } from '../resolve/divisions.js';
import { documentNode } from '../resolve/documents.js';
import { idsIn, inForce, type Judgement, type Judgements } from '../resolve/judgements.js';
import { contentHash, loadedAs, readingOf } from '../resolve/readings.js';
import { Changes, isEmpty } from './changes.js';
import type { Table, Tables } from './tables.js';
import { Units } from './units.js';
import { VersionGroups } from './version-groups.js';

/** Goes up when what is kept changes its form: it is then made anew. */
const form = 3;

export interface GraphStep {
  /** Reports that are new, or read anew. */
  readonly put: readonly ReportRecord[];
  /** Ids of documents that go. */
  readonly removed: readonly string[];
  /** All judgements there are from now on. */
  readonly judgements: Judgements;
}

interface State {
  readonly form: string;
  readonly judgements: readonly Judgement[];
  /** Number of the last step. */
  readonly last: number;
}

/** What a step changes in the graph, by its number. */
export interface Told {
  readonly number: number;
  readonly changes: ChangeSet;
}

const formNow = loadedAs(String(form));
const unfinished = 'unfinished';

const stepName = (number: number): string => String(number).padStart(12, '0');

export class GraphUpkeep {
  readonly #tables: Tables;
  readonly #state: Table<State>;
  readonly #pending: Table<ChangeSet>;
  /** Of each report, which reading of it is in the graph. */
  readonly #loaded: Table<string>;
  readonly #digests: Table<ReportRecord>;
  readonly #versions: VersionGroups;
  readonly #units: Units;
  #isBegun = false;

  /** @param manyReports Reports from which on a fact is told by its ends; for tests. */
  constructor(tables: Tables, divisions: Divisions = loadGazetteer(), manyReports?: number) {
    this.#tables = tables;
    this.#state = tables.table('state');
    this.#pending = tables.table('pending');
    this.#loaded = tables.table('loaded');
    this.#digests = tables.table('digests');
    this.#versions = new VersionGroups(tables);
    this.#units = new Units(tables, divisions, manyReports);
  }

  /** Whether this was kept by the present rules, and to the end. */
  get isWhole(): boolean {
    return this.#state.get('state')?.form === formNow;
  }

  /** For empty tables; until {@link isSettledAnew} what is kept counts for nothing if it is broken off. */
  startAnew(): void {
    this.#isBegun = true;
  }

  /** Which reports are in the graph, each with `loadedAs` of its record. */
  documents(): Map<string, string> {
    return new Map([...this.#loaded.under('document')]);
  }

  /** What was told and may not be in the store yet, in order. */
  pending(): Told[] {
    return [...this.#pending.under('step')].map(([number, changes]) => ({ number: Number(number), changes }));
  }

  /** To be called once what a step told is in the store. */
  settled(number: number): void {
    this.#tables.atOnce(() => this.#pending.remove('step', stepName(number)));
  }

  /** To be called once the store is what all steps since {@link startAnew} come to. */
  isSettledAnew(): void {
    const state = this.#state.get('state');
    if (state) this.#tables.atOnce(() => this.#state.put(['state'], { ...state, form: formNow }));
    this.#isBegun = false;
  }

  /** The versions of the report that a document is one of, the report first. */
  versionsOf(document: string): readonly string[] {
    return this.#versions.groupOf(document) ?? [document];
  }

  /**
   * Takes a step, whole or not at all.
   * @returns what changes in the graph; `pending` until {@link settled}.
   */
  step(step: GraphStep): Told {
    return this.#tables.atOnce(() => {
      const changes = this.#take(step);
      const { judgements } = step;
      const number = (this.#state.get('state')?.last ?? 0) + 1;
      this.#state.put(['state'], { form: this.#isBegun ? unfinished : formNow, judgements, last: number });
      if (!this.#isBegun && !isEmpty(changes)) this.#pending.put(['step', stepName(number)], changes);
      return { number, changes };
    });
  }

  #take({ put, removed, judgements }: GraphStep): ChangeSet {
    const changes = new Changes();
    this.#versions.release();
    const [before, held] = [inForce(this.#state.get('state')?.judgements ?? []), inForce(judgements)];
    const judged = idsOfChanged(before, held);
    const gone = removed.filter((document) => this.#loaded.get('document', document) !== undefined);
    for (const document of gone) this.#remove(document, changes);
    const fresh = new Map<string, ReportRecord>();
    for (const record of put) fresh.set(record.document.id, this.#put(record, changes));

    const groups = this.#versions.settle(
      held,
      judged.filter((id) => id.startsWith('document:')),
    );
    const meant = documentsMeant(judged).filter(
      (document) => this.#loaded.get('document', document) !== undefined,
    );
    const concerned = new Map(
      [...groups, ...meant.map((document) => this.versionsOf(document))].map((group) => [
        group[0] ?? '',
        group,
      ]),
    );
    this.#units.settle(
      {
        concerned,
        gone: new Set([...gone, ...[...concerned.values()].flat()]),
        readingOf: (document) => {
          const digest = fresh.get(document) ?? this.#digests.get(document);
          return digest && readingOf(digest);
        },
        judged,
        judgements: held,
        judgedDocuments: new Set(documentsMeant(held.flatMap(idsIn))),
      },
      changes,
    );
    return changes.asChangeSet();
  }

  /** @returns the record without its text. */
  #put(record: ReportRecord, changes: Changes): ReportRecord {
    const { id } = record.document;
    const loaded = loadedAs(contentHash(record));
    const digest = { ...record, document: { ...record.document, text: '' } };
    if (this.#loaded.get('document', id) === loaded) return digest;
    this.#loaded.put(['document', id], loaded);
    this.#digests.put([id], digest);
    this.#versions.put(record);
    changes.writeNode(documentNode(readingOf(record)));
    return digest;
  }

  #remove(document: string, changes: Changes): void {
    this.#loaded.remove('document', document);
    this.#digests.remove(document);
    this.#versions.remove(document);
    changes.removeNode(document, 'Document');
  }
}

/** Ids in judgements that were in force before or are now, and not both. */
function idsOfChanged(before: Judgements, now: Judgements): string[] {
  const [was, is] = [before, now].map((held) => new Set(held.map((judgement) => JSON.stringify(judgement))));
  const changed = [
    ...before.filter((judgement) => !is?.has(JSON.stringify(judgement))),
    ...now.filter((judgement) => !was?.has(JSON.stringify(judgement))),
  ];
  return [...new Set(changed.flatMap(idsIn))].sort(byCodeUnits);
}

/** Reports of which ids tell whom or what they mean: `person:210900:王磊@document:8bcc82c7832b0293`. */
const documentsMeant = (ids: readonly string[]): string[] =>
  ids.flatMap((id) => (/^person:.*@(document:[0-9a-f]{16})$/.exec(id) ?? []).slice(1));
