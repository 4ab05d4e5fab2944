/**
 * Relationships that reports say, kept up. Each keeps what every report says of it in order of time, so that one that
 * stands in very many of them (a state leader's post) is set right from its two ends.
 */
import type { RelationshipRef, RelationshipRow } from '@zhengtu/graph-store';
import { isFullDate } from '../resolve/dates.js';
import { documentsAtEachEnd } from '../resolve/evidence.js';
import { type Saying, supported, supportedByEnds } from '../resolve/facts.js';
import type { Changes } from './changes.js';
import {
  type Fact,
  factKept,
  type KeptFact,
  type KeptSaying,
  keptFact,
  keptSaying,
  placeInTime,
  sayingKept,
} from './kept-fact.js';
import { hashOf, type Table, type Tables } from './tables.js';

/** What a unit says: hashes of the facts' ids, by the place of its saying in their order. */
export type SaidFacts = Readonly<Record<string, readonly string[]>>;

/** Types whose wording is part of their id, so that any report tells it. */
const unworded: ReadonlySet<string> = new Set(['HOLDS_POST', 'LOCATED_IN']);

/** Reports from which on a fact's sayings are kept one by one, and it is told by its ends. */
const manyReports = 48;

export class FactRows {
  readonly #facts: Table<KeptFact>;
  /** Of facts in many reports, what each says. */
  readonly #sayings: Table<KeptSaying>;
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
    const kept = new Map<string, Set<string>>();
    const now = facts.map(({ ref, saying }) => {
      const [fact, at] = [hashOf(ref.id), placeInTime(saying)];
      const same = kept.get(at);
      if (same) same.add(fact);
      else kept.set(at, new Set([fact]));
      return { ref, saying, fact, at };
    });
    for (const [at, hashes] of Object.entries(before))
      for (const fact of hashes) if (!kept.get(at)?.has(fact)) this.#say(fact, at, undefined);
    for (const { fact, at, ref, saying } of now) this.#say(fact, at, saying, ref);
    return Object.fromEntries([...kept].map(([at, hashes]) => [at, [...hashes]]));
  }

  #say(key: string, at: string, saying: Saying | undefined, ref?: RelationshipRef): void {
    const fact = this.#open.get(key) ?? this.#find(key) ?? (ref && emptyFact(ref));
    if (!fact) return;
    this.#open.set(key, fact);
    const known = fact.few ? fact.few[at] : this.#sayingAt(key, at);
    fact.count += Number(saying !== undefined) - Number(known !== undefined);
    fact.sure += Number(isSure(saying)) - Number(isSure(known));
    if (fact.few && saying) fact.few[at] = saying;
    else if (fact.few) delete fact.few[at];
    else if (saying) this.#sayings.put([key, at], keptSaying(saying));
    else this.#sayings.remove(key, at);
    if (fact.few && fact.count > this.#many) this.#keepOneByOne(key, fact, fact.few);
  }

  #find(key: string): Fact | undefined {
    const kept = this.#facts.get(key);
    return kept && factKept(kept);
  }

  #sayingAt(key: string, at: string): Saying | undefined {
    const kept = this.#sayings.get(key, at);
    return kept && sayingKept(kept);
  }

  #keepOneByOne(key: string, fact: Fact, few: Readonly<Record<string, Saying>>): void {
    for (const [at, saying] of Object.entries(few)) this.#sayings.put([key, at], keptSaying(saying));
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
      this.#facts.put([key], keptFact(fact));
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
    return supported([...this.#sayings.under(key)].map(([, kept]) => sayingKept(kept)));
  }

  /** The sayings at one end, with the first fully dated one; nothing where there is none. */
  #end(key: string, reverse: boolean): Saying[] | undefined {
    const found: Saying[] = [];
    for (const [, kept] of this.#sayings.from([key], reverse ? '\uffff' : '', { reverse })) {
      const saying = sayingKept(kept);
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
