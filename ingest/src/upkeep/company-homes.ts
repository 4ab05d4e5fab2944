/** Where names are known, kept up, so that reports that tell no home are at home with their company. */
import { byCodeUnits } from '@zhengtu/graph-schema';
import { isLost, knownHomes, sharedHome } from '../resolve/companies.js';
import type { PersonClaim } from '../resolve/person-claims.js';
import { type Table, type Tables, word } from './tables.js';

/** What a unit adds: `<name>\n<home>` for each claim that makes a name known there, and who is lost in which report. */
export interface Company {
  readonly known: readonly string[];
  readonly lost: Readonly<Record<string, readonly string[]>>;
}

export const noCompany: Company = { known: [], lost: {} };

type Counts = Readonly<Record<string, number>>;

export class CompanyHomes {
  /** Of each name, how often it is known at each home. */
  readonly #homes: Table<Counts>;
  /** Units with reports in which a name is lost. */
  readonly #lostIn: Table<true>;
  /** Names that were counted in this step, and where they were known before. */
  readonly #open = new Map<string, { readonly before: string; readonly counts: Record<string, number> }>();

  constructor(tables: Tables) {
    this.#homes = tables.table('known homes');
    this.#lostIn = tables.table('lost in');
  }

  /** To be called before a step. */
  release(): void {
    this.#open.clear();
  }

  set(unit: string, before: Company, people: readonly PersonClaim[]): Company {
    const known = people.flatMap((claim) => knownHomes(claim).map((home) => `${claim.item.name}\n${home}`));
    const lost: Record<string, string[]> = {};
    for (const claim of people)
      if (isLost(claim)) lost[claim.document] = [...(lost[claim.document] ?? []), claim.item.name];
    for (const key of before.known) this.#count(key, -1);
    for (const key of known) this.#count(key, 1);
    for (const name of Object.values(before.lost).flat()) this.#lostIn.remove(word(name), unit);
    for (const name of Object.values(lost).flat()) this.#lostIn.put([word(name), unit], true);
    return { known, lost };
  }

  #count(key: string, change: number): void {
    const [name = '', home = ''] = key.split('\n');
    const { counts } = this.#open.get(name) ?? this.#look(name);
    const count = (counts[home] ?? 0) + change;
    if (count > 0) counts[home] = count;
    else delete counts[home];
  }

  #look(name: string) {
    const counts = { ...this.#homes.get(word(name)) };
    const open = { before: homesIn(counts).join(), counts };
    this.#open.set(name, open);
    return open;
  }

  #homesOf(name: string): string[] {
    return homesIn(this.#open.get(name)?.counts ?? this.#homes.get(word(name)) ?? {});
  }

  /** @returns units whose lost reports may be at home elsewhere than before. */
  settle(): string[] {
    const moved = [...this.#open].filter(([, { before, counts }]) => homesIn(counts).join() !== before);
    for (const [name, { counts }] of this.#open) {
      if (Object.keys(counts).length > 0) this.#homes.put([word(name)], counts);
      else this.#homes.remove(word(name));
    }
    this.#open.clear();
    return [...new Set(moved.flatMap(([name]) => [...this.#lostIn.keysUnder(word(name))]))];
  }

  /** The home of each report that tells none itself, where its company has one. */
  homesFor({ lost }: Company): Map<string, string | undefined> {
    return new Map(
      Object.entries(lost).map(([document, names]) => [
        document,
        sharedHome([...new Set(names)].map((name) => this.#homesOf(name))),
      ]),
    );
  }
}

const homesIn = (counts: Counts): string[] => Object.keys(counts).sort(byCodeUnits);
