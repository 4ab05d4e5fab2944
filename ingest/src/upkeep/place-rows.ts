/** Places, kept up: in how many reports each is named, in which ways, and how many it holds. */
import { type PlaceLabel, placeId } from '@zhengtu/graph-schema';
import { type Divisions, lineOf } from '../resolve/divisions.js';
import { toldRow } from '../resolve/facts.js';
import { holderOf, placeNode, type ToldPlace } from '../resolve/places.js';
import type { Reading } from '../resolve/readings.js';
import type { Changes } from './changes.js';
import { hashOf, type Table, type Tables, word } from './tables.js';

/** Places that a unit names, `<id>\n<hash of the way>`, each once. */
export type NamedPlaces = readonly string[];

export class PlaceRows {
  readonly #divisions: Divisions;
  readonly #told: Table<{ told: ToldPlace; count: number }>;
  /** How many named places each division holds or is. */
  readonly #held: Table<number>;
  readonly #rows: Table<{ row: string; label: PlaceLabel | undefined }>;
  readonly #touched = new Set<string>();

  constructor(tables: Tables, divisions: Divisions) {
    this.#divisions = divisions;
    this.#told = tables.table('places told');
    this.#held = tables.table('places held');
    this.#rows = tables.table('place rows');
  }

  labelOf(id: string): PlaceLabel | undefined {
    return this.#rows.get(word(id))?.label;
  }

  set(before: NamedPlaces, unit: readonly Reading[]): NamedPlaces {
    const now = new Map<string, ToldPlace>();
    for (const reading of unit)
      for (const { name, names, level, confidence, status } of reading.record.places) {
        const ref = reading.places.get(name);
        const told = ref && { place: { name, names, level, confidence, status }, ref };
        if (told) now.set(`${ref.id}\n${hashOf(told)}`, told);
      }
    for (const key of before) if (!now.has(key)) this.#count(key, undefined, -1);
    const known = new Set(before);
    for (const [key, told] of now) if (!known.has(key)) this.#count(key, told, 1);
    return [...now.keys()];
  }

  #count(key: string, given: ToldPlace | undefined, change: number): void {
    const [id = '', hash = ''] = key.split('\n');
    const known = this.#told.get(word(id), hash);
    const told = known?.told ?? given;
    if (!told) return;
    const count = (known?.count ?? 0) + change;
    if (count > 0) this.#told.put([word(id), hash], { told, count });
    else this.#told.remove(word(id), hash);
    if (known && count > 0) return;
    this.#touched.add(id);
    for (const division of lineOf(this.#divisions, told.ref.code)) {
      const holder = placeId(division);
      const held = (this.#held.get(holder) ?? 0) + change;
      if (held > 0) this.#held.put([holder], held);
      else this.#held.remove(holder);
      this.#touched.add(holder);
    }
  }

  /** @returns places whose label is not what it was. */
  settle(changes: Changes): string[] {
    const relabelled = [...this.#touched].filter((id) => this.#set(id, changes));
    this.#touched.clear();
    return relabelled;
  }

  #set(id: string, changes: Changes): boolean {
    const told = [...this.#told.under(word(id))].map(([, value]) => value.told);
    const known = this.#rows.get(word(id));
    const isThere = told.length > 0 || this.#held.get(id) !== undefined;
    const holder = holderOf(id, this.#divisions);
    const located = holder && toldRow('LOCATED_IN', { id, label: 'Place' }, { id: holder, label: 'Place' });
    if (!isThere) {
      if (!known) return false;
      changes.removeNode(id, 'Place');
      if (located) changes.remove(located);
      this.#rows.remove(word(id));
      return true;
    }
    const node = placeNode(id, told, this.#divisions);
    const row = hashOf(node);
    if (known?.row === row) return false;
    changes.writeNode(node);
    if (!known && located) changes.write(located);
    this.#rows.put([word(id)], { row, label: node.placeLabel });
    return known?.label !== node.placeLabel;
  }
}
