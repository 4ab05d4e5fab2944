/** Where names are known, kept up, so that reports that tell no home are at home with their company. */
import { isLost, knownHomes, sharedHome } from '../resolve/companies.js';
import type { PersonClaim } from '../resolve/person-claims.js';
import { type Table, type Tables, word } from './tables.js';

/** What a unit adds: `<name>\n<home>` for each claim that makes a name known there, and who is lost in which report. */
export interface Company {
  readonly known: readonly string[];
  readonly lost: Readonly<Record<string, readonly string[]>>;
}

export const noCompany: Company = { known: [], lost: {} };

export class CompanyHomes {
  readonly #homes: Table<number>;
  /** Units with reports in which a name is lost. */
  readonly #lostIn: Table<true>;
  readonly #before = new Map<string, string>();

  constructor(tables: Tables) {
    this.#homes = tables.table('known homes');
    this.#lostIn = tables.table('lost in');
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
    if (!this.#before.has(name)) this.#before.set(name, this.#homesOf(name).join());
    const count = (this.#homes.get(word(name), home) ?? 0) + change;
    if (count > 0) this.#homes.put([word(name), home], count);
    else this.#homes.remove(word(name), home);
  }

  #homesOf(name: string): string[] {
    return [...this.#homes.keysUnder(word(name))];
  }

  /** @returns units whose lost reports may be at home elsewhere than before. */
  settle(): string[] {
    const moved = [...this.#before].filter(([name, homes]) => this.#homesOf(name).join() !== homes);
    this.#before.clear();
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
