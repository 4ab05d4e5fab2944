/** Which cities discussed a theme, in whose meetings, in which words. */
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { ThemeMeeting, ThemePlace, ThemePlaces } from '../api/index.js';
import { loadEvidence } from './evidence.js';
import { canLieIn, type Period } from './period.js';
import { loadPlace, loadPlacesWithin } from './places-within.js';
import { isTrue, type RowObject, rowsOf, textOf, textOrNull, textsOf } from './rows.js';
import { loadSummaries, type Named, namedOf, summaryOf } from './summaries.js';
import { themeSummary } from './themes.js';

/** What of an answer is asked for. */
export interface ThemePlacesChoice extends Period {
  /** Only this city or county, with what lies in it. */
  readonly place?: string | undefined;
  /** How many meetings are told with their words, the newest of each place first; all without it. */
  readonly meetings?: number | undefined;
}

const placeColumns = `OPTIONAL MATCH (c)-[:LOCATED_IN*1..3]->(p:Province)
  RETURN c.id AS id, labels(c) AS labels, c.name AS name, p.name AS province, d.direct AS direct,
         d.firstSeen AS firstSeen, d.lastSeen AS lastSeen`;

const citiesQuery = `MATCH (t:Theme {id: $theme})<-[d:DISCUSSED]-(c:City) ${placeColumns}`;
const onePlaceQuery = `MATCH (t:Theme {id: $theme})<-[d:DISCUSSED]-(c:Place {id: $place}) ${placeColumns}`;

/** Lists of one length each: a row a meeting takes several times as long to hand over. */
const lists = "collect(m.id) AS ids, collect(coalesce(m.date, '')) AS dates, collect(p.id) AS held";
const ofCitiesQuery = `MATCH (t:Theme {id: $theme})<-[:DISCUSSED]-(m:Meeting)-[:HELD_IN]->(p:Place)-[:LOCATED_IN*0..3]->(c:City)
  RETURN c.id AS place, ${lists}`;
const ofPlacesQuery = `UNWIND $places AS id
  MATCH (p:Place {id: id})<-[:HELD_IN]-(m:Meeting)-[:DISCUSSED]->(t:Theme {id: $theme})
  RETURN $place AS place, ${lists}`;

/** A meeting that counts for a place. */
interface Held {
  readonly id: string;
  readonly date: string | null;
  /** Whether it was held for the place itself. */
  readonly isHere: boolean;
}

/** The meetings of the period by the place they count for, each once, the newest first. */
const heldBy = (rows: readonly RowObject[], period: Period): Map<string, readonly Held[]> =>
  new Map(
    rows.map((row) => {
      const [place, dates, places] = [textOf(row.place), textsOf(row.dates), textsOf(row.held)];
      const held = new Map<string, Held>();
      textsOf(row.ids).forEach((id, at) => {
        const date = dates[at] || null;
        const isHere = places[at] === place || held.get(id)?.isHere === true;
        if (canLieIn(date, period)) held.set(id, { id, date, isHere });
      });
      return [place, [...held.values()].sort(byNewest)];
    }),
  );

const byNewest = (a: Held, b: Held): number =>
  byCodeUnits(b.date ?? '', a.date ?? '') || byCodeUnits(a.id, b.id);

/** The newest of each place, then the second of each, and so on until there are so many. */
const dealt = (held: readonly (readonly Held[])[], most: number): ReadonlySet<string> => {
  const told = new Set<string>();
  const longest = held.reduce((length, list) => Math.max(length, list.length), 0);
  for (let turn = 0; turn < longest && told.size < most; turn += 1)
    for (const list of held) {
      const next = list[turn];
      if (next && told.size < most) told.add(next.id);
    }
  return told;
};

const toldQuery = `UNWIND $ids AS id
  MATCH (m:Meeting {id: id})-[d:DISCUSSED]->(t:Theme {id: $theme})
  MATCH (m)-[:HELD_IN]->(p:Place)
  RETURN m.id AS id, labels(m) AS labels, m.name AS name, m.date AS date, m.kind AS kind,
         d.evidence AS evidence, p.id AS place, labels(p) AS placeLabels, p.name AS placeName`;

const placeOf = (row: RowObject): Named => ({
  id: textOf(row.place),
  labels: textsOf(row.placeLabels),
  name: textOf(row.placeName),
});

/** Meetings with their words, by id; one held for several places stands there once for each. */
const loadTold = async (
  store: GraphStore,
  theme: string,
  ids: ReadonlySet<string>,
): Promise<Map<string, ThemeMeeting[]>> => {
  const rows = await rowsOf(store, toldQuery, { theme, ids: [...ids] });
  const [evidence, summaries] = await Promise.all([
    loadEvidence(
      store,
      rows.map((row) => textsOf(row.evidence)),
    ),
    loadSummaries(store, [...rows.map(placeOf), ...rows.map(namedOf)]),
  ]);
  const told = new Map<string, ThemeMeeting[]>();
  rows.forEach((row, at) => {
    const id = textOf(row.id);
    const meeting = {
      meeting: summaryOf(summaries, id),
      date: textOrNull(row.date),
      kind: textOrNull(row.kind),
      place: summaryOf(summaries, textOf(row.place)),
      evidence: evidence[at] ?? [],
    };
    told.set(id, [...(told.get(id) ?? []), meeting]);
  });
  return told;
};

/** Of a meeting held for a place and for parts of it, the place's own. */
const toldFor = (place: string, versions: readonly ThemeMeeting[]): ThemeMeeting | undefined =>
  [...versions].sort((a, b) => byCodeUnits(rank(a, place), rank(b, place)))[0];

const rank = ({ place }: ThemeMeeting, own: string): string => (place.id === own ? '' : place.id);

type Sighting = Pick<ThemePlace, 'direct' | 'firstSeen' | 'lastSeen'>;

/** What was derived of all meetings when the reports were read. */
const derivedOf = (row: RowObject): Sighting => ({
  direct: isTrue(row.direct),
  firstSeen: textOrNull(row.firstSeen),
  lastSeen: textOrNull(row.lastSeen),
});

/** The same of the meetings of a period: first and last of what tells a year. */
const countedOf = (held: readonly Held[]): Sighting => {
  const dates = held.flatMap(({ date }) => (date && /^\d{4}/.test(date) ? [date] : [])).sort(byCodeUnits);
  return {
    direct: held.some(({ isHere }) => isHere),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
  };
};

const byMeetings = (a: ThemePlace, b: ThemePlace): number =>
  b.count - a.count || byCodeUnits(a.place.id, b.place.id);

/** The meetings of the theme in one place or in all cities, by the place that they count for. */
const loadHeld = async (
  store: GraphStore,
  theme: string,
  { place, ...period }: ThemePlacesChoice,
): Promise<Map<string, readonly Held[]>> => {
  if (place === undefined) return heldBy(await rowsOf(store, ofCitiesQuery, { theme }), period);
  const places = await loadPlacesWithin(store, place);
  return heldBy(await rowsOf(store, ofPlacesQuery, { theme, place, places }), period);
};

/**
 * The mission's question: which cities discussed a theme, in whose meetings, in which words.
 *
 * @throws ApiError `not-found`: no such theme, or no such place.
 */
export const loadThemePlaces = async (
  store: GraphStore,
  id: string,
  choice: ThemePlacesChoice = {},
): Promise<ThemePlaces> => {
  const theme = themeSummary(id);
  const { place } = choice;
  if (place !== undefined) await loadPlace(store, place);
  const [rows, held] = await Promise.all([
    place === undefined
      ? rowsOf(store, citiesQuery, { theme: theme.id })
      : rowsOf(store, onePlaceQuery, { theme: theme.id, place }),
    loadHeld(store, theme.id, choice),
  ]);
  const isOpen = choice.from === undefined && choice.to === undefined;
  const found = rows
    .map((row) => ({ row, id: textOf(row.id), held: held.get(textOf(row.id)) ?? [] }))
    .filter((one) => isOpen || one.held.length > 0);
  const told = await loadTold(
    store,
    theme.id,
    dealt(
      found.map((one) => one.held),
      choice.meetings ?? Number.POSITIVE_INFINITY,
    ),
  );
  const summaries = await loadSummaries(store, rows.map(namedOf));
  const places = found
    .map(
      (one): ThemePlace => ({
        place: summaryOf(summaries, one.id),
        province: textOrNull(one.row.province),
        ...(isOpen ? derivedOf(one.row) : countedOf(one.held)),
        count: one.held.length,
        meetings: one.held.flatMap(({ id }) => toldFor(one.id, told.get(id) ?? []) ?? []),
      }),
    )
    .sort(byMeetings);
  const meetings = new Set(found.flatMap((one) => one.held.map(({ id }) => id))).size;
  return { theme: { ...theme, cities: places.length, meetings }, places };
};
