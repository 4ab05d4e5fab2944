import { byRelevance, type Division, type DivisionLevel, isValidIn } from './division.js';
import type { DivisionEntry } from './division-table.js';
import { matchPlaces, type PlaceMatch } from './place-match.js';
import { SurfaceIndex } from './surface-index.js';
import { Townships } from './townships.js';
import { WordBoundary } from './word-boundary.js';

export interface NamedOptions {
  /** Only divisions in (or being) the one with this code. Townships are looked for only where this is given. */
  within?: string;
  /** Only names borne in this year. */
  year?: number;
  level?: DivisionLevel;
}

export interface MatchOptions {
  /** Prefer the divisions of this year; names of other times are kept where nothing else fits. */
  year?: number;
  /** Codes of counties (or of what holds them) whose streets, towns and townships count as well. */
  townshipsWithin?: readonly string[];
}

/** China's administrative divisions, by code and by name, from 1990 to the tables' date. */
export interface Gazetteer {
  /** The division of a code under its latest name. */
  get(code: string): Division | undefined;
  /** What a division lies in: parent first, province last. */
  ancestors(code: string): Division[];
  /** The prefecture or municipality of a division, itself included; none for counties directly under a province. */
  prefectureOf(code: string): Division | undefined;
  /** Divisions in force one level below (a county's are its townships). */
  children(code: string): Division[];
  /** Whether a division is, or lies in, another. */
  isWithin(code: string, ancestor: string): boolean;
  /** Divisions with an official name or alias, in force before ended, higher levels first. */
  named(name: string, options?: NamedOptions): Division[];
  /** Streets, towns and townships of every county by their name or, without the level word, by their stem. */
  townsNamed(name: string): readonly Division[];
  /** Place names in a text of simplified Chinese: longest, left to right, not overlapping, one for each part. */
  match(text: string, options?: MatchOptions): PlaceMatch[];
}

/** Builds a gazetteer from table entries; `loadGazetteer` gives the one shared instance. */
export class TableGazetteer implements Gazetteer {
  readonly #latest = new Map<string, Division>();
  readonly #children = new Map<string, Division[]>();
  readonly #names = new SurfaceIndex();
  readonly #wordStems = new SurfaceIndex();
  readonly #townships = new Townships();
  readonly #townshipIndexes = new Map<string, SurfaceIndex>();
  readonly #boundary = new WordBoundary();

  constructor(entries: readonly DivisionEntry[], commonWords: ReadonlySet<string>) {
    for (const { division, wordStem } of entries) {
      const known = this.#latest.get(division.code);
      if (known === undefined || byRelevance(division, known) < 0) this.#latest.set(division.code, division);
      for (const name of [division.name, ...division.aliases]) {
        this.#names.add(name, division, commonWords.has(name));
      }
      if (wordStem !== null) this.#wordStems.add(wordStem, division, true);
    }
    for (const division of this.#latest.values()) {
      if (division.parent !== null && division.to === null) addTo(this.#children, division.parent, division);
    }
  }

  get(code: string): Division | undefined {
    return code.length === 9 ? this.#townships.get(code) : this.#latest.get(code);
  }

  ancestors(code: string): Division[] {
    const parent = this.get(this.get(code)?.parent ?? '');
    return parent === undefined ? [] : [parent, ...this.ancestors(parent.code)];
  }

  prefectureOf(code: string): Division | undefined {
    const line = [this.get(code), ...this.ancestors(code)];
    const prefecture = line.find((division) => division?.level === 'prefecture');
    return prefecture ?? line.find((division) => division?.level === 'province' && isMunicipality(division));
  }

  children(code: string): Division[] {
    return [...(this.#children.get(code) ?? []), ...this.#townships.of(code)];
  }

  isWithin(code: string, ancestor: string): boolean {
    return code === ancestor || this.ancestors(code).some((division) => division.code === ancestor);
  }

  named(name: string, options: NamedOptions = {}): Division[] {
    const { within, year, level } = options;
    const townships = within === undefined ? [] : this.#townshipIndex([within]).get(name);
    return [...this.#names.get(name), ...townships]
      .filter((division) => within === undefined || this.isWithin(division.code, within))
      .filter((division) => year === undefined || isValidIn(division, year))
      .filter((division) => level === undefined || division.level === level)
      .sort(byRelevance);
  }

  townsNamed(name: string): readonly Division[] {
    return this.#townships.named(name);
  }

  match(text: string, options: MatchOptions = {}): PlaceMatch[] {
    const { townshipsWithin = [], year } = options;
    const indexes = [this.#names, this.#wordStems];
    return matchPlaces(text, {
      indexes: townshipsWithin.length === 0 ? indexes : [...indexes, this.#townshipIndex(townshipsWithin)],
      boundary: this.#boundary,
      year,
      isWithin: (code, ancestor) => this.isWithin(code, ancestor),
    });
  }

  #countiesIn(code: string): string[] {
    const below = (this.#children.get(code) ?? []).flatMap((child) => this.#countiesIn(child.code));
    return [code, ...below];
  }

  /** Kept by what was asked for, the last ones: a run over many reports of one place builds it once. */
  #townshipIndex(within: readonly string[]): SurfaceIndex {
    const key = [...within].sort().join(' ');
    const known = this.#townshipIndexes.get(key);
    if (known !== undefined) return this.#keepIndex(key, known);
    const index = new SurfaceIndex();
    for (const county of within.flatMap((code) => this.#countiesIn(code))) {
      for (const township of this.#townships.of(county)) {
        for (const name of [township.name, ...township.aliases]) index.add(name, township, false);
      }
    }
    return this.#keepIndex(key, index);
  }

  /** As the one asked for last; the one not asked for longest goes where there are too many. */
  #keepIndex(key: string, index: SurfaceIndex): SurfaceIndex {
    this.#townshipIndexes.delete(key);
    this.#townshipIndexes.set(key, index);
    const [oldest] = this.#townshipIndexes.keys();
    if (this.#townshipIndexes.size > mostIndexes && oldest !== undefined)
      this.#townshipIndexes.delete(oldest);
    return index;
  }
}

function addTo(table: Map<string, Division[]>, key: string, division: Division): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [division]);
  else known.push(division);
}

/** Indexes of townships kept at a time: a tenth of a megabyte each. */
const mostIndexes = 64;

/** Only municipalities are provinces whose name ends in 市. */
function isMunicipality(province: Division): boolean {
  return province.name.endsWith('市');
}
