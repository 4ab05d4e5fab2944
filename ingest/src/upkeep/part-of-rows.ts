/** Which body is part of which, kept up: a body's change concerns itself and those whose names extend its own. */
import type { RelationshipRow } from '@zhengtu/graph-store';
import { type NamedBody, partOfWhole, type WholeBody, wholeNames } from '../resolve/part-of.js';
import type { Changes } from './changes.js';
import { type Table, type Tables, word } from './tables.js';

export class PartOfRows {
  readonly #named: Table<readonly WholeBody[]>;
  /** Bodies that would be part of one with a name. */
  readonly #extending: Table<readonly NamedBody[]>;
  readonly #rows: Table<RelationshipRow>;

  constructor(tables: Tables) {
    this.#named = tables.table('named');
    this.#extending = tables.table('extending');
    this.#rows = tables.table('part of');
  }

  /** Bodies as they were and as they are: those in both lists, word for word, concern nobody. */
  settle(before: readonly NamedBody[], after: readonly NamedBody[], changes: Changes): void {
    const [was, is] = [before, after].map((bodies) => new Set(bodies.map((body) => JSON.stringify(body))));
    const gone = before.filter((body) => !is?.has(JSON.stringify(body)));
    const come = after.filter((body) => !was?.has(JSON.stringify(body)));
    this.#list(gone, come);
    const stays = new Set(after.map(({ id }) => id));
    for (const { id } of gone) if (!stays.has(id)) this.#set(id, undefined, changes);
    const concerned = new Map(come.map((body) => [body.id, body]));
    for (const body of [...gone, ...come])
      for (const name of namesOf(body))
        for (const part of this.#extending.get(body.scope, word(name)) ?? []) concerned.set(part.id, part);
    const find = (scope: string, name: string) => this.#named.get(scope, word(name)) ?? [];
    for (const body of concerned.values()) this.#set(body.id, partOfWhole(body, find), changes);
  }

  /** Takes bodies out of the lists of their names and enters others; a list that stays the same is not written. */
  #list(gone: readonly NamedBody[], come: readonly NamedBody[]): void {
    const named = new Lists(this.#named);
    const extending = new Lists(this.#extending);
    const enter = (body: NamedBody, isThere: boolean): void => {
      const { id, scope, name, kind } = body;
      for (const each of namesOf(body)) named.set(scope, each, id, isThere ? { id, name, kind } : undefined);
      for (const each of new Set(namesOf(body).flatMap(wholeNames)))
        extending.set(scope, each, id, isThere ? body : undefined);
    };
    for (const body of gone) enter(body, false);
    for (const body of come) enter(body, true);
    named.write();
    extending.write();
  }

  #set(part: string, row: RelationshipRow | undefined, changes: Changes): void {
    const known = this.#rows.get(word(part));
    if (known?.id === row?.id) return;
    if (known) changes.remove(known);
    if (row) {
      changes.write(row);
      this.#rows.put([word(part)], row);
    } else this.#rows.remove(word(part));
  }
}

/** Lists under a scope and a name, while they are changed. */
class Lists<T extends { readonly id: string }> {
  readonly #table: Table<readonly T[]>;
  readonly #open = new Map<string, { readonly words: [string, string]; was: string; now: readonly T[] }>();

  constructor(table: Table<readonly T[]>) {
    this.#table = table;
  }

  /** Puts an item in the place of one with its id, or takes that one out. */
  set(scope: string, name: string, id: string, item: T | undefined): void {
    const words: [string, string] = [scope, word(name)];
    const key = words.join('\n');
    const list = this.#open.get(key) ?? this.#look(words);
    list.now = [...list.now.filter((other) => other.id !== id), ...(item ? [item] : [])];
    this.#open.set(key, list);
  }

  #look(words: [string, string]) {
    const now = this.#table.get(...words) ?? [];
    return { words, was: JSON.stringify(now), now };
  }

  write(): void {
    for (const { words, was, now } of this.#open.values()) {
      if (JSON.stringify(now) === was) continue;
      if (now.length > 0) this.#table.put(words, now);
      else this.#table.remove(...words);
    }
  }
}

const namesOf = ({ name, otherNames }: NamedBody): string[] => [...new Set([name, ...otherNames])];
