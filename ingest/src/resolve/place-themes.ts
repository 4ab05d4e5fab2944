/**
 * Which places discussed which themes: derived from the meetings held there. A county also has what its townships,
 * villages and zones discussed, and a prefecture-level city or municipality what its counties did (`direct: false`
 * where only they did). It stops there: a province would have everything.
 */

import type { PlaceLabel } from '@zhengtu/graph-schema';
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { NodeRow, RelationshipRow } from '@zhengtu/graph-store';
import { type PartialDate, seenBetween } from './dates.js';
import { toldRow } from './facts.js';
import { groupBy } from './group-by.js';

/** One meeting's part in what a place discussed. */
export interface Discussion {
  readonly place: string;
  readonly theme: string;
  readonly meeting: string;
  readonly date: PartialDate | null;
  /** Whether it was held in the place itself. */
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
    discussionsOf(rowsOfIt, themes.get(meeting) ?? [], line),
  );
  return [...groupBy(discussions, ({ place, theme }) => `${place}\n${theme}`).values()]
    .flatMap((same) => placeTheme(same) ?? [])
    .sort((a, b) => byCodeUnits(a.from, b.from));
}

/** What one meeting adds: each place that it counts for, with each of its themes, once. */
export function discussionsOf(
  heldIn: readonly RelationshipRow[],
  discussed: readonly RelationshipRow[],
  line: PlaceLine,
): Discussion[] {
  const here = new Set(heldIn.map(({ to }) => to));
  const places = new Set([...here].flatMap((place) => upToCity(place, line)));
  return discussed.flatMap(({ from: meeting, to: theme, properties: { firstSeen } }) =>
    [...places].map((place) => ({
      place,
      theme,
      meeting,
      date: typeof firstSeen === 'string' ? firstSeen : null,
      isHere: here.has(place),
    })),
  );
}

function upToCity(place: string, line: PlaceLine): string[] {
  const holder = line.holderOf(place);
  const isCity = line.labelOf(place) === 'City';
  return holder && !isCity && line.labelOf(holder) !== 'Province'
    ? [place, ...upToCity(holder, line)]
    : [place];
}

/** The relationship that all meetings' parts for one place and theme come to. */
export function placeTheme(same: readonly Discussion[]): RelationshipRow | undefined {
  const [first] = same;
  if (!first) return undefined;
  return toldRow(
    'DISCUSSED',
    { id: first.place, label: 'Place' },
    { id: first.theme, label: 'Theme' },
    {
      direct: same.some(({ isHere }) => isHere),
      meetings: same.length,
      ...seenBetween(same.map(({ date }) => date)),
    },
  );
}
