/** Which places discussed which themes, kept up meeting by meeting. */
import { isDeepStrictEqual } from 'node:util';
import type { RelationshipRef, RelationshipRow } from '@zhengtu/graph-store';
import type { PartialDate } from '../resolve/dates.js';
import type { Divisions } from '../resolve/divisions.js';
import {
  type DiscussedPart,
  type Discussion,
  discussionsOf,
  type PlaceLine,
  placeTheme,
  placeThemeRef,
} from '../resolve/place-themes.js';
import { holderOf } from '../resolve/places.js';
import type { Changes } from './changes.js';
import type { PlaceRows } from './place-rows.js';
import { hashOf, type Table, type Tables, word } from './tables.js';

/** Where a meeting was held, what it discussed (with the day), and the pairs that it counts for. */
interface About {
  readonly places: readonly string[];
  readonly themes: Readonly<Record<string, PartialDate | null>>;
  readonly pairs: readonly Discussion[];
}

/** A pair of a place and a theme: the row's hash, and how many meetings of each day were held there or below. */
interface Pair {
  readonly row: string;
  readonly parts: Readonly<Record<string, number>>;
}

const nothingAbout: About = { places: [], themes: {}, pairs: [] };

export class PlaceThemeRows {
  readonly #line: PlaceLine;
  readonly #about: Table<About>;
  readonly #meetingsIn: Table<string>;
  readonly #pairs: Table<Pair>;
  /** Meetings that changed in this step. */
  readonly #touched = new Map<string, About>();
  readonly #open = new Map<string, { readonly of: Discussion; row: string; parts: Record<string, number> }>();

  constructor(tables: Tables, divisions: Divisions, places: PlaceRows) {
    this.#line = {
      labelOf: (place) => places.labelOf(place),
      holderOf: (place) => holderOf(place, divisions),
    };
    this.#about = tables.table('about meetings');
    this.#meetingsIn = tables.table('meetings in');
    this.#pairs = tables.table('place themes');
  }

  /** To be called before a step. */
  release(): void {
    this.#touched.clear();
    this.#open.clear();
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
      for (const [, meeting] of [...this.#meetingsIn.under(word(place))]) this.#aboutOf(meeting);
    for (const [meeting, about] of this.#touched) this.#deriveAnew(meeting, about);
    for (const [pair, open] of this.#open) this.#set(pair, open, changes);
    this.release();
  }

  #aboutOf(meeting: string): About {
    const about = this.#touched.get(meeting) ?? this.#about.get(word(meeting)) ?? nothingAbout;
    this.#touched.set(meeting, about);
    return about;
  }

  #keep({ type, from, to, properties: { firstSeen } }: RelationshipRow): void {
    const about = this.#aboutOf(from);
    if (type === 'HELD_IN') {
      this.#meetingsIn.put([word(to), word(from)], from);
      this.#touched.set(from, { ...about, places: [...new Set([...about.places, to])] });
    } else {
      const date = typeof firstSeen === 'string' ? firstSeen : null;
      this.#touched.set(from, { ...about, themes: { ...about.themes, [to]: date } });
    }
  }

  #forget({ type, from, to }: RelationshipRef): void {
    const about = this.#aboutOf(from);
    if (type === 'HELD_IN') {
      this.#meetingsIn.remove(word(to), word(from));
      this.#touched.set(from, { ...about, places: about.places.filter((place) => place !== to) });
    } else {
      const { [to]: _, ...themes } = about.themes;
      this.#touched.set(from, { ...about, themes });
    }
  }

  #deriveAnew(meeting: string, { places, themes, pairs }: About): void {
    const now = discussionsOf(places, Object.entries(themes), this.#line);
    if (!isDeepStrictEqual(pairs, now)) {
      for (const discussion of pairs) this.#count(discussion, -1);
      for (const discussion of now) this.#count(discussion, 1);
    }
    if (places.length + Object.keys(themes).length === 0) this.#about.remove(word(meeting));
    else this.#about.put([word(meeting)], { places, themes, pairs: now });
  }

  #count(discussion: Discussion, change: number): void {
    const pair = pairOf(discussion);
    const open = this.#open.get(pair) ?? { of: discussion, ...opened(this.#pairs.get(pair)) };
    this.#open.set(pair, open);
    const part = partOf(discussion);
    const count = (open.parts[part] ?? 0) + change;
    if (count > 0) open.parts[part] = count;
    else delete open.parts[part];
  }

  #set(
    pair: string,
    { of: { place, theme }, row: known, parts }: { of: Discussion; row: string; parts: Pair['parts'] },
    changes: Changes,
  ): void {
    const row = placeTheme(place, theme, Object.entries(parts).map(partKept));
    if (!row) {
      if (known !== '') changes.remove(placeThemeRef(place, theme));
      this.#pairs.remove(pair);
      return;
    }
    const hash = hashOf(row.properties);
    this.#pairs.put([pair], { row: hash, parts });
    if (known !== hash) changes.write(row);
  }
}

const opened = (pair: Pair | undefined) => ({ row: pair?.row ?? '', parts: { ...pair?.parts } });

/** The day of a meeting, marked where it was held in the place itself. */
const partOf = ({ date, isHere }: Discussion): string => `${isHere ? '+' : '-'}${date ?? ''}`;

const partKept = ([part, count]: [string, number]): DiscussedPart => ({
  isHere: part.startsWith('+'),
  date: part.slice(1) || null,
  count,
});

const concerns = ({ type, fromLabel }: RelationshipRef): boolean =>
  type === 'HELD_IN' || (type === 'DISCUSSED' && fromLabel === 'Meeting');

const pairOf = ({ place, theme }: Discussion): string => word(`${place}\n${theme}`);
