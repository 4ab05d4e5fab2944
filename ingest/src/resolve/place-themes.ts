/**
 * Which places discussed which themes: derived from the meetings held there. A county also has what its townships,
 * villages and zones discussed, and a prefecture-level city or municipality what its counties did (`direct: false`
 * where only they did). It stops there: a province would have everything.
 */

import type { PlaceLabel } from '@zhengtu/graph-schema';
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { NodeRow, RelationshipRef, RelationshipRow } from '@zhengtu/graph-store';
import { type PartialDate, seenBetween } from './dates.js';
import { toldRow } from './facts.js';
import { groupBy } from './group-by.js';

/** Meetings' part in what a place discussed. */
export interface DiscussedPart {
  readonly date: PartialDate | null;
  /** Whether they were held in the place itself. */
  readonly isHere: boolean;
  /** How many meetings. */
  readonly count: number;
}

/** One meeting's part, for one place and one theme. */
export interface Discussion {
  readonly place: string;
  readonly theme: string;
  readonly date: PartialDate | null;
  readonly isHere: boolean;
}

/** What is asked of a place: its label, and what holds it. */
export interface PlaceLine {
  readonly labelOf: (place: string) => PlaceLabel | undefined;
  readonly holderOf: (place: string) => string | undefined;
}

/**
 * @param places All places of the graph, whose labels tell where to stop.
 * @param rows LOCATED_IN, HELD_IN and the meetings' DISCUSSED.
 */
export function placeThemes(places: readonly NodeRow[], rows: readonly RelationshipRow[]): RelationshipRow[] {
  const labels = new Map(places.map(({ properties, placeLabel }) => [properties.id, placeLabel]));
  const ofType = (type: string) => rows.filter((row) => row.type === type);
  const holders = new Map(
    ofType('LOCATED_IN').flatMap(({ fromLabel, from, to }) => (fromLabel === 'Place' ? [[from, to]] : [])),
  );
  const line: PlaceLine = { labelOf: (id) => labels.get(id), holderOf: (id) => holders.get(id) };
  const themes = groupBy(ofType('DISCUSSED'), ({ from }) => from);
  const held = groupBy(ofType('HELD_IN'), ({ from }) => from);
  const discussions = [...held].flatMap(([meeting, rowsOfIt]) =>
    discussionsOf(
      rowsOfIt.map(({ to }) => to),
      (themes.get(meeting) ?? []).map(({ to, properties: { firstSeen } }) => [
        to,
        typeof firstSeen === 'string' ? firstSeen : null,
      ]),
      line,
    ),
  );
  return [...groupBy(discussions, ({ place, theme }) => `${place}\n${theme}`).values()]
    .flatMap((same) => {
      const [first] = same;
      const parts = same.map(({ date, isHere }) => ({ date, isHere, count: 1 }));
      return (first && placeTheme(first.place, first.theme, parts)) ?? [];
    })
    .sort((a, b) => byCodeUnits(a.from, b.from));
}

/**
 * What one meeting adds: each place that it counts for, with each of its themes, once.
 * @param heldIn Ids of places. @param discussed Ids of themes, each with the day.
 */
export function discussionsOf(
  heldIn: readonly string[],
  discussed: readonly (readonly [theme: string, date: PartialDate | null])[],
  line: PlaceLine,
): Discussion[] {
  const here = new Set(heldIn);
  const places = new Set([...here].flatMap((place) => upToCity(place, line)));
  return discussed.flatMap(([theme, date]) =>
    [...places].map((place) => ({ place, theme, date, isHere: here.has(place) })),
  );
}

function upToCity(place: string, line: PlaceLine): string[] {
  const holder = line.holderOf(place);
  const isCity = line.labelOf(place) === 'City';
  return holder && !isCity && line.labelOf(holder) !== 'Province'
    ? [place, ...upToCity(holder, line)]
    : [place];
}

const endsOf = (place: string, theme: string) =>
  ['DISCUSSED', { id: place, label: 'Place' }, { id: theme, label: 'Theme' }] as const;

/** The relationship that all meetings' parts for one place and theme come to. */
export const placeTheme = (
  place: string,
  theme: string,
  parts: readonly DiscussedPart[],
): RelationshipRow | undefined =>
  parts.length === 0
    ? undefined
    : toldRow(...endsOf(place, theme), {
        direct: parts.some(({ isHere }) => isHere),
        meetings: parts.reduce((sum, { count }) => sum + count, 0),
        ...seenBetween(parts.map(({ date }) => date)),
      });

/** The same relationship, by its ends. */
export function placeThemeRef(place: string, theme: string): RelationshipRef {
  const { properties: _, ...ref } = toldRow(...endsOf(place, theme));
  return ref;
}
