/**
 * Which reports are versions of which, kept up as reports come and go. A report is compared with those that share a
 * band of its fingerprint (`resolve/versions`), and only groups that one of them stands in are put together anew.
 */

import { byCodeUnits } from '@zhengtu/graph-schema';
import type { ReportRecord } from '../record.js';
import type { Judgements } from '../resolve/judgements.js';
import { bandsOf, largestBlock, placeInBand, reachInBlock } from '../resolve/versions/candidates.js';
import { type Fingerprint, fingerprintOf } from '../resolve/versions/fingerprint.js';
import {
  candidateOf,
  groupVersions,
  type Likeness,
  likenessOf,
  type VersionCandidate,
} from '../resolve/versions/versions.js';
import { judgedTogether } from './judged-together.js';
import type { Table, Tables } from './tables.js';

/** Where a report stands in each of its bands: `<place> <document>`. */
interface Standing {
  readonly bands: readonly string[];
  readonly entry: string;
}

type ComparedText = Pick<Fingerprint, 'length' | 'whole' | 'lead'>;

/** Texts that are kept unpacked at a time, some 3 KB each. */
const mostUnpacked = 2_000;

const documentIn = (entry: string): string => entry.slice(entry.indexOf(' ') + 1);

export class VersionGroups {
  readonly #prints: Table<string>;
  readonly #unpacked = new Map<string, ComparedText>();
  readonly #candidates: Table<VersionCandidate & Standing>;
  readonly #bands: Table<true>;
  /** How alike a report's text is to others', where they are one but for small edits. */
  readonly #alike: Table<number>;
  /** Of each report, the group that it stands in, the report itself first. */
  readonly #groups: Table<readonly string[]>;
  readonly #gained = new Map<string, [string, string]>();
  readonly #lost = new Map<string, [string, string]>();
  readonly #touched = new Set<string>();

  constructor(tables: Tables) {
    this.#prints = tables.table('prints');
    this.#candidates = tables.table('candidates');
    this.#bands = tables.table('bands');
    this.#alike = tables.table('alike');
    this.#groups = tables.table('groups');
  }

  /** To be called before a step. */
  release(): void {
    this.#gained.clear();
    this.#lost.clear();
    this.#touched.clear();
    this.#unpacked.clear();
  }

  /** The versions of the report that a document is one of, the report first. */
  groupOf(document: string): readonly string[] | undefined {
    return this.#groups.get(document);
  }

  put(record: ReportRecord): void {
    const { id } = record.document;
    this.remove(id);
    const print = fingerprintOf(record);
    this.#prints.put([id], packed(print));
    const entry = `${placeInBand(print)} ${id}`;
    const bands = bandsOf(print);
    this.#candidates.put([id], { ...candidateOf(record, print), bands, entry });
    for (const band of bands) this.#insert(band, entry);
    this.#touched.add(id);
  }

  remove(document: string): void {
    const known = this.#candidates.get(document);
    if (!known) return;
    for (const band of known.bands) this.#takeOut(band, known.entry);
    for (const [other] of [...this.#alike.under(document)]) this.#unlink(document, other);
    this.#candidates.remove(document);
    this.#prints.remove(document);
    for (const other of this.#groups.get(document) ?? []) this.#touched.add(other);
    this.#groups.remove(document);
    this.#touched.add(document);
  }

  /**
   * Puts groups together anew after reports came and went, or judgements changed.
   * @param judged Reports that a judgement, which came or went, speaks of.
   * @returns the groups that are not as they were, and those of reports put.
   */
  settle(judgements: Judgements, judged: Iterable<string>): (readonly string[])[] {
    for (const document of judged) this.#touched.add(document);
    for (const [a, b] of this.#gained.values()) this.#link(a, b);
    for (const [a, b] of this.#lost.values())
      if (this.#alike.get(a, b) !== undefined && !this.#areNear(a, b)) this.#unlink(a, b);
    const together = judgedTogether(judgements, (id) => (id.startsWith('document:') ? [id] : []));
    const open = [...this.#touched].flatMap((document) => [
      document,
      ...(this.#groups.get(document) ?? []),
      ...(together.get(document) ?? []),
    ]);
    const done = new Set<string>();
    const groups: (readonly string[])[] = [];
    for (const first of open.sort(byCodeUnits)) {
      const component = this.#componentOf(first, together, done);
      groups.push(...this.#group(component, judgements));
    }
    this.release();
    return groups;
  }

  #group(component: readonly string[], judgements: Judgements): (readonly string[])[] {
    const candidates = component.flatMap((document) => this.#candidates.get(document) ?? []);
    const at = new Map(candidates.map(({ document }, i) => [document, i]));
    const alike = candidates.flatMap(({ document }, a) =>
      [...this.#alike.under(document)].flatMap(([other, likeness]): Likeness[] => {
        const b = at.get(other);
        return b !== undefined && a < b ? [{ a, b, likeness }] : [];
      }),
    );
    return groupVersions(candidates, alike, judgements).map((members) => {
      const group = members.map(({ document }) => document);
      for (const document of group) this.#groups.put([document], group);
      return group;
    });
  }

  /** All that likeness or judgements connect with one, in order; nothing for what was found before. */
  #componentOf(
    first: string,
    together: ReadonlyMap<string, ReadonlySet<string>>,
    done: Set<string>,
  ): string[] {
    const found: string[] = [];
    const open = [first];
    for (let document = open.pop(); document !== undefined; document = open.pop()) {
      if (done.has(document) || !this.#candidates.get(document)) continue;
      done.add(document);
      found.push(document);
      open.push(...this.#alike.keysUnder(document), ...(together.get(document) ?? []));
    }
    return found.sort(byCodeUnits);
  }

  /** Enters a report into a band, and notes which pairs come near each other by it and which no longer are. */
  #insert(band: string, entry: string): void {
    const block = this.#start(band);
    if (block.length < largestBlock) {
      for (const other of block) this.#note(this.#gained, entry, other);
    } else {
      const [before, behind] = [this.#beside(band, entry, true), this.#beside(band, entry, false)];
      for (const other of [...before, ...behind]) this.#note(this.#gained, entry, other);
      if (block.length === largestBlock) this.#noteFar(this.#lost, [...block, entry].sort(byCodeUnits));
      else this.#noteAcross(this.#lost, before, behind);
    }
    this.#bands.put([band, entry], true);
  }

  #takeOut(band: string, entry: string): void {
    const block = this.#start(band);
    if (block.length === largestBlock + 1) this.#noteFar(this.#gained, block);
    if (block.length > largestBlock + 1)
      this.#noteAcross(this.#gained, this.#beside(band, entry, true), this.#beside(band, entry, false));
    this.#bands.remove(band, entry);
  }

  /** As many entries of a band as tell whether it is large. */
  #start(band: string): string[] {
    return [...this.#bands.from([band], '', { limit: largestBlock + 2 })].map(([entry]) => entry);
  }

  /** The entries next to one, the nearest first. */
  #beside(band: string, entry: string, reverse: boolean): string[] {
    return [...this.#bands.from([band], entry, { limit: reachInBlock + 1, reverse })]
      .map(([other]) => other)
      .filter((other) => other !== entry)
      .slice(0, reachInBlock);
  }

  /** Pairs that one between them brings to the end of their reach, or beyond it. */
  #noteAcross(pairs: Map<string, [string, string]>, before: readonly string[], behind: readonly string[]) {
    for (const [i, a] of before.entries()) {
      const b = behind[reachInBlock - 1 - i];
      if (b !== undefined) this.#note(pairs, a, b);
    }
  }

  /** Pairs of a whole band, just large, that are further apart than the reach. */
  #noteFar(pairs: Map<string, [string, string]>, block: readonly string[]): void {
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1 + reachInBlock)) this.#note(pairs, a, b);
  }

  #note(pairs: Map<string, [string, string]>, left: string, right: string): void {
    const [a = '', b = ''] = [documentIn(left), documentIn(right)].sort(byCodeUnits);
    pairs.set(`${a} ${b}`, [a, b]);
  }

  #link(a: string, b: string): void {
    const [left, right] = [this.#printOf(a), this.#printOf(b)];
    const likeness = left && right && likenessOf(left, right);
    if (likeness === undefined || this.#alike.get(a, b) !== undefined || !this.#areNear(a, b)) return;
    this.#alike.put([a, b], likeness);
    this.#alike.put([b, a], likeness);
    this.#touched.add(a).add(b);
  }

  /** A report is compared with many: its text is unpacked once. */
  #printOf(document: string): ComparedText | undefined {
    const known = this.#unpacked.get(document);
    if (known) return known;
    const kept = this.#prints.get(document);
    if (kept === undefined) return undefined;
    const print = unpacked(kept);
    if (this.#unpacked.size >= mostUnpacked) this.#unpacked.clear();
    this.#unpacked.set(document, print);
    return print;
  }

  #unlink(a: string, b: string): void {
    this.#alike.remove(a, b);
    this.#alike.remove(b, a);
    this.#touched.add(a).add(b);
  }

  /** Whether two are worth comparing, by any band that they share. */
  #areNear(a: string, b: string): boolean {
    const [left, right] = [this.#candidates.get(a), this.#candidates.get(b)];
    if (!left || !right) return false;
    const shared = left.bands.filter((band) => right.bands.includes(band));
    return shared.some(
      (band) =>
        this.#start(band).length <= largestBlock ||
        this.#beside(band, left.entry, left.entry > right.entry).includes(right.entry),
    );
  }
}

/** Length, number of the whole text's runs, these, and the opening's: 32 bits each, in Base64. */
const packed = ({ length, whole, lead }: ComparedText): string =>
  Buffer.from(Uint32Array.of(length, whole.length, ...whole, ...lead).buffer).toString('base64');

function unpacked(text: string): ComparedText {
  const numbers = new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
  const [length = 0, runs = 0] = numbers;
  return { length, whole: numbers.subarray(2, 2 + runs), lead: numbers.subarray(2 + runs) };
}
