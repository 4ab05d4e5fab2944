/** Which places discussed which themes, kept up meeting by meeting. */
import type { RelationshipRef, RelationshipRow } from '@zhengtu/graph-store';
import type { Divisions } from '../resolve/divisions.js';
import { type Discussion, discussionsOf, type PlaceLine, placeTheme } from '../resolve/place-themes.js';
import { holderOf } from '../resolve/places.js';
import type { Changes } from './changes.js';
import type { PlaceRows } from './place-rows.js';
import { hashOf, type Table, type Tables, word } from './tables.js';

type Part = Omit<Discussion, 'place' | 'theme' | 'meeting'>;

export class PlaceThemeRows {
  readonly #line: PlaceLine;
  /** Where each meeting was held, and what it discussed. */
  readonly #about: Table<RelationshipRow>;
  readonly #meetingsIn: Table<string>;
  /** The pairs that a meeting counts for. */
  readonly #pairsOf: Table<readonly Discussion[]>;
  readonly #parts: Table<Part>;
  readonly #rows: Table<{ ref: RelationshipRef; row: string }>;
  readonly #touched = new Set<string>();

  constructor(tables: Tables, divisions: Divisions, places: PlaceRows) {
    this.#line = {
      labelOf: (place) => places.labelOf(place),
      holderOf: (place) => holderOf(place, divisions),
    };
    this.#about = tables.table('about meetings');
    this.#meetingsIn = tables.table('meetings in');
    this.#pairsOf = tables.table('pairs of');
    this.#parts = tables.table('parts');
    this.#rows = tables.table('place themes');
  }

  /** Rows of meetings that changed, and those that are no more; and places whose label did. */
  settle(
    changed: readonly RelationshipRow[],
    removed: readonly RelationshipRef[],
    relabelled: readonly string[],
    changes: Changes,
  ): void {
    for (const row of changed.filter(concerns)) this.#keep(row);
    for (const ref of removed.filter(concerns)) this.#forget(ref);
    for (const place of relabelled)
      for (const [, meeting] of [...this.#meetingsIn.under(word(place))]) this.#touched.add(meeting);
    const pairs = new Map([...this.#touched].flatMap((meeting) => this.#deriveAnew(meeting)));
    for (const [pair, discussion] of pairs) this.#set(pair, discussion, changes);
    this.#touched.clear();
  }

  #keep(row: RelationshipRow): void {
    this.#about.put([word(row.from), row.type, word(row.to)], row);
    if (row.type === 'HELD_IN') this.#meetingsIn.put([word(row.to), word(row.from)], row.from);
    this.#touched.add(row.from);
  }

  #forget({ type, from, to }: RelationshipRef): void {
    this.#about.remove(word(from), type, word(to));
    if (type === 'HELD_IN') this.#meetingsIn.remove(word(to), word(from));
    this.#touched.add(from);
  }

  /** @returns the pairs that the meeting counted for or counts for now. */
  #deriveAnew(meeting: string): [pair: string, discussion: Discussion][] {
    const rows = (type: string) => [...this.#about.under(word(meeting), type)].map(([, row]) => row);
    const now = discussionsOf(rows('HELD_IN'), rows('DISCUSSED'), this.#line);
    const before = this.#pairsOf.get(word(meeting)) ?? [];
    for (const old of before) this.#parts.remove(pairOf(old), word(meeting));
    for (const discussion of now) {
      const { date, isHere } = discussion;
      this.#parts.put([pairOf(discussion), word(meeting)], { date, isHere });
    }
    if (now.length > 0) this.#pairsOf.put([word(meeting)], now);
    else this.#pairsOf.remove(word(meeting));
    return [...before, ...now].map((discussion) => [pairOf(discussion), discussion]);
  }

  #set(pair: string, { place, theme }: Discussion, changes: Changes): void {
    const parts = [...this.#parts.under(pair)].map(([meeting, part]) => ({ place, theme, meeting, ...part }));
    const known = this.#rows.get(pair);
    const row = placeTheme(parts);
    if (!row) {
      if (known) changes.remove(known.ref);
      this.#rows.remove(pair);
      return;
    }
    const { properties, ...ref } = row;
    const hash = hashOf(properties);
    if (known?.row === hash) return;
    changes.write(row);
    this.#rows.put([pair], { ref, row: hash });
  }
}

const concerns = ({ type, fromLabel }: RelationshipRef): boolean =>
  type === 'HELD_IN' || (type === 'DISCUSSED' && fromLabel === 'Meeting');

const pairOf = ({ place, theme }: Discussion): string => word(`${place}\n${theme}`);
