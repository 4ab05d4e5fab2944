/**
 * Which places discussed which themes: derived from the meetings held there. A county also has what its townships,
 * villages and zones discussed, and a prefecture-level city or municipality what its counties did (`direct: false`
 * where only they did). It stops there: a province would have everything.
 */
import type { NodeRow, RelationshipRow } from '@zhengtu/graph-store';
import { byCodeUnits } from './code-units.js';
import { type PartialDate, seenBetween } from './dates.js';
import { toldRow } from './facts.js';

interface Discussion {
  readonly place: string;
  readonly theme: string;
  readonly meetings: Map<string, { readonly date: PartialDate | null; readonly isHere: boolean }>;
}

/**
 * @param places All places of the graph, whose labels tell where to stop.
 * @param rows LOCATED_IN, HELD_IN and the meetings' DISCUSSED.
 */
export function placeThemes(places: readonly NodeRow[], rows: readonly RelationshipRow[]): RelationshipRow[] {
  const labels = new Map(places.map(({ properties, placeLabel }) => [properties.id, placeLabel]));
  const holders = new Map<string, string>();
  const themes = new Map<string, RelationshipRow[]>();
  for (const row of rows) {
    if (row.type === 'LOCATED_IN' && row.fromLabel === 'Place') holders.set(row.from, row.to);
    if (row.type === 'DISCUSSED') themes.set(row.from, [...(themes.get(row.from) ?? []), row]);
  }
  const upToCity = (place: string): string[] => {
    const holder = holders.get(place);
    const isCity = labels.get(place) === 'City';
    return holder && !isCity && labels.get(holder) !== 'Province' ? [place, ...upToCity(holder)] : [place];
  };

  const discussions = new Map<string, Discussion>();
  for (const held of rows.filter(({ type }) => type === 'HELD_IN'))
    for (const { to: theme, properties } of themes.get(held.from) ?? [])
      for (const place of upToCity(held.to)) {
        const discussion = discussions.get(`${place}\n${theme}`) ?? { place, theme, meetings: new Map() };
        discussions.set(`${place}\n${theme}`, discussion);
        const date = typeof properties.firstSeen === 'string' ? properties.firstSeen : null;
        const isHere = place === held.to || discussion.meetings.get(held.from)?.isHere === true;
        discussion.meetings.set(held.from, { date, isHere });
      }
  return [...discussions.values()].sort((a, b) => byCodeUnits(a.place, b.place)).map(rowOf);
}

function rowOf({ place, theme, meetings }: Discussion): RelationshipRow {
  const all = [...meetings.values()];
  return toldRow(
    'DISCUSSED',
    { id: place, label: 'Place' },
    { id: theme, label: 'Theme' },
    {
      direct: all.some(({ isHere }) => isHere),
      meetings: meetings.size,
      ...seenBetween(all.map(({ date }) => date)),
    },
  );
}
