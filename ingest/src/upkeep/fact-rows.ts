/**
 * Relationships that reports say, kept up. Each keeps what every report says of it in order of time, so that one that
 * stands in very many of them (a state leader's post) is set right from its two ends.
 */
import type { RelationshipRef, RelationshipRow } from '@zhengtu/graph-store';
import { isFullDate } from '../resolve/dates.js';
import { documentsAtEachEnd } from '../resolve/evidence.js';
import { type Saying, supported, supportedByEnds } from '../resolve/facts.js';
import type { Changes } from './changes.js';
import { hashOf, type Table, type Tables } from './tables.js';

interface Fact {
  readonly ref: RelationshipRef;
  /** Reports that say so, and those of them that do not doubt it. */
  count: number;
  sure: number;
  /** Hash of the row's properties. */
  row: string;
  /** What each report says, by its place in time; nothing where they are too many to stand here. */
  few: Record<string, Saying> | undefined;
}

/** What a unit says: `<hash of the fact's id>\n<place in its order>`. */
export type SaidFacts = readonly string[];

/** Types whose wording is part of their id, so that any report tells it. */
const unworded: ReadonlySet<string> = new Set(['HOLDS_POST', 'LOCATED_IN']);

/** Reports from which on a fact's sayings are kept one by one, and it is told by its ends. */
const manyReports = 48;

export class FactRows {
  readonly #facts: Table<Fact>;
  /** Of facts in many reports, what each says. */
  readonly #sayings: Table<Saying>;
  readonly #many: number;
  readonly #open = new Map<string, Fact>();

  /** @param many Reports from which on a fact is told by its ends: the outcome is the same for any. */
  constructor(tables: Tables, many = manyReports) {
    this.#facts = tables.table('facts');
    this.#sayings = tables.table('sayings');
    this.#many = many;
  }

  /** To be called before a step. */
  release(): void {
    this.#open.clear();
  }

  set(
    before: SaidFacts,
    facts: readonly { readonly ref: RelationshipRef; readonly saying: Saying }[],
  ): SaidFacts {
    const now = facts.map(({ ref, saying }) => ({ ref, saying, fact: hashOf(ref.id), at: placeOf(saying) }));
    const kept = new Set(now.map(({ fact, at }) => `${fact}\n${at}`));
    for (const key of before) {
      const cut = key.lastIndexOf('\n');
      if (!kept.has(key)) this.#say(key.slice(0, cut), key.slice(cut + 1), undefined);
    }
    for (const { fact, at, ref, saying } of now) this.#say(fact, at, saying, ref);
    return [...kept];
  }

  #say(key: string, at: string, saying: Saying | undefined, ref?: RelationshipRef): void {
    const fact = this.#open.get(key) ?? this.#facts.get(key) ?? (ref && emptyFact(ref));
    if (!fact) return;
    this.#open.set(key, fact);
    const known = fact.few ? fact.few[at] : this.#sayings.get(key, at);
    fact.count += Number(saying !== undefined) - Number(known !== undefined);
    fact.sure += Number(isSure(saying)) - Number(isSure(known));
    if (fact.few && saying) fact.few[at] = saying;
    else if (fact.few) delete fact.few[at];
    else if (saying) this.#sayings.put([key, at], saying);
    else this.#sayings.remove(key, at);
    if (fact.few && fact.count > this.#many) this.#keepOneByOne(key, fact, fact.few);
  }

  #keepOneByOne(key: string, fact: Fact, few: Readonly<Record<string, Saying>>): void {
    for (const [at, saying] of Object.entries(few)) this.#sayings.put([key, at], saying);
    fact.few = undefined;
  }

  /** @returns the rows that changed, and those that are no more. */
  settle(changes: Changes): {
    readonly changed: readonly RelationshipRow[];
    readonly removed: readonly RelationshipRef[];
  } {
    const [changed, removed]: [RelationshipRow[], RelationshipRef[]] = [[], []];
    for (const [key, fact] of this.#open) {
      const { ref } = fact;
      if (fact.count === 0) {
        this.#facts.remove(key);
        if (fact.row === '') continue;
        changes.remove(ref);
        removed.push(ref);
        continue;
      }
      const properties = this.#propertiesOf(key, fact);
      const row = hashOf(properties);
      if (row !== fact.row) {
        changes.write({ ...ref, properties });
        changed.push({ ...ref, properties });
      }
      fact.row = row;
      this.#facts.put([key], fact);
    }
    this.#open.clear();
    return { changed, removed };
  }

  #propertiesOf(key: string, { ref, count, sure, few }: Fact): RelationshipRow['properties'] {
    if (few) return supported(Object.values(few));
    if (sure > 0 && unworded.has(ref.type)) {
      const [first, last] = [this.#end(key, false), this.#end(key, true)];
      if (first && last) return supportedByEnds(first, last, count);
    }
    return supported([...this.#sayings.under(key)].map(([, saying]) => saying));
  }

  /** The sayings at one end, with the first fully dated one; nothing where there is none. */
  #end(key: string, reverse: boolean): Saying[] | undefined {
    const found: Saying[] = [];
    for (const [, saying] of this.#sayings.from([key], reverse ? '\uffff' : '', { reverse })) {
      if (found.length < documentsAtEachEnd || isDated(saying)) found.push(saying);
      if (found.length >= documentsAtEachEnd && found.some(isDated)) return found;
    }
    return undefined;
  }
}

const emptyFact = (ref: RelationshipRef): Fact => ({ ref, count: 0, sure: 0, row: '', few: {} });

const isSure = (saying: Saying | undefined): boolean =>
  saying !== undefined && saying.sighting.status === undefined;

const isDated = ({ sighting: { date } }: Saying): boolean => date !== null && isFullDate(date);

/** Text in whose order sayings stand in time: as `bySightingDate`. */
const placeOf = ({ sighting: { date, document, report } }: Saying): string =>
  `${date === null ? '2' : /^\d{4}/.test(date) ? `0${date}` : `1${date}`} ${document} ${report}`;
