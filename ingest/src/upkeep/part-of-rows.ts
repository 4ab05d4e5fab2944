/** Which body is part of which, kept up: a body's change concerns itself and those whose names extend its own. */
import type { RelationshipRow } from '@zhengtu/graph-store';
import { type NamedBody, partOfWhole, wholeNames } from '../resolve/part-of.js';
import type { Changes } from './changes.js';
import { type Table, type Tables, word } from './tables.js';

export class PartOfRows {
  readonly #named: Table<readonly NamedBody[]>;
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
    for (const body of gone) this.#list(body, (bodies) => bodies.filter(({ id }) => id !== body.id));
    for (const body of come)
      this.#list(body, (bodies) => [...bodies.filter(({ id }) => id !== body.id), body]);
    const stays = new Set(after.map(({ id }) => id));
    for (const { id } of gone) if (!stays.has(id)) this.#set(id, undefined, changes);
    const concerned = new Map(come.map((body) => [body.id, body]));
    for (const body of [...gone, ...come])
      for (const name of namesOf(body))
        for (const part of this.#extending.get(body.scope, word(name)) ?? []) concerned.set(part.id, part);
    const find = (scope: string, name: string) => this.#named.get(scope, word(name)) ?? [];
    for (const body of concerned.values()) this.#set(body.id, partOfWhole(body, find), changes);
  }

  #list(body: NamedBody, change: (bodies: readonly NamedBody[]) => readonly NamedBody[]): void {
    const enter = (table: Table<readonly NamedBody[]>, name: string) => {
      const bodies = change(table.get(body.scope, word(name)) ?? []);
      if (bodies.length > 0) table.put([body.scope, word(name)], bodies);
      else table.remove(body.scope, word(name));
    };
    for (const name of namesOf(body)) enter(this.#named, name);
    for (const name of new Set(namesOf(body).flatMap(wholeNames))) enter(this.#extending, name);
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

const namesOf = ({ name, otherNames }: NamedBody): string[] => [...new Set([name, ...otherNames])];
