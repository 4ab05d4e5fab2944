import type { GraphStore, Parameters } from '@zhengtu/graph-store';
import type { DatedCount, Timeline, TimelineMeeting } from '../api/index.js';
import { themeColumnOf } from './matrix.js';
import { canLieIn, type Period } from './period.js';
import { loadPlacesWithin } from './places-within.js';
import { numberOf, type RowObject, rowsOf, textOf, textOrNull } from './rows.js';
import { loadSummaries, type Named, namedOf, summaryOf } from './summaries.js';

/** Which meetings are asked about: all, or those of a theme, of a place and all within it, or of both. */
export interface MeetingScope {
  readonly theme?: string | undefined;
  readonly place?: string | undefined;
}

interface Pattern {
  readonly match: string;
  readonly parameters: Parameters;
}

/** A `MATCH` that binds `m`, from its narrow end. */
const patternOf = async (store: GraphStore, { theme, place }: MeetingScope): Promise<Pattern> => {
  const discussed = theme === undefined ? '' : '-[:DISCUSSED]->(t:Theme {id: $theme})';
  if (place === undefined)
    return { match: `MATCH (m:Meeting)${discussed}`, parameters: theme === undefined ? {} : { theme } };
  const places = await loadPlacesWithin(store, place);
  return {
    match: `UNWIND $places AS place MATCH (p:Place {id: place})<-[:HELD_IN]-(m:Meeting)${discussed}`,
    parameters: { places, ...(theme === undefined ? {} : { theme }) },
  };
};

const countDates = async (store: GraphStore, { match, parameters }: Pattern): Promise<DatedCount[]> =>
  (
    await rowsOf(
      store,
      `${match} RETURN coalesce(m.date, '') AS date, count(DISTINCT m.id) AS meetings ORDER BY date`,
      parameters,
    )
  ).map((row) => ({ date: textOf(row.date) || null, meetings: numberOf(row.meetings) }));

const placesQuery = `UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HELD_IN]->(p:Place)
  RETURN m.id AS meeting, p.id AS id, labels(p) AS labels, p.name AS name ORDER BY meeting, id`;

const themesQuery = `UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:DISCUSSED]->(t:Theme)
  WHERE t.boilerplate = false
  RETURN m.id AS meeting, t.id AS theme ORDER BY meeting, theme`;

const tell = async (store: GraphStore, meetings: readonly RowObject[]): Promise<TimelineMeeting[]> => {
  const ids = meetings.map((row) => textOf(row.id));
  const [placeRows, themeRows] = await Promise.all([
    rowsOf(store, placesQuery, { ids }),
    rowsOf(store, themesQuery, { ids }),
  ]);
  const named: Named[] = [...meetings, ...placeRows].map(namedOf);
  const summaries = await loadSummaries(store, named);
  return meetings.map((row) => {
    const isHere = (other: RowObject): boolean => other.meeting === row.id;
    return {
      meeting: summaryOf(summaries, textOf(row.id)),
      date: textOrNull(row.date),
      kind: textOrNull(row.kind),
      places: placeRows.filter(isHere).map((place) => summaryOf(summaries, textOf(place.id))),
      themes: themeRows.filter(isHere).flatMap((theme) => themeColumnOf(textOf(theme.theme))),
    };
  });
};

/**
 * The dates that a page's meetings have, newest first, and how many meetings of those come before it: the store need
 * not put all meetings in order for the few of a page.
 */
const pageOf = (
  dates: readonly DatedCount[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): { readonly dates: readonly string[]; readonly before: number } => {
  const found: string[] = [];
  let passed = 0;
  let before = 0;
  for (const { date, meetings } of [...dates].reverse()) {
    if (passed >= offset + limit) break;
    if (passed + meetings <= offset) before += meetings;
    else found.push(date ?? '');
    passed += meetings;
  }
  return { dates: found, before };
};

/** Meetings by date, and those of a period one by one, newest first; without a year after the rest. */
export const loadTimeline = async (
  store: GraphStore,
  scope: MeetingScope,
  period: Period,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Timeline> => {
  const pattern = await patternOf(store, scope);
  const dates = await countDates(store, pattern);
  const wanted = dates.filter(({ date }) => canLieIn(date, period));
  const total = wanted.reduce((sum, { meetings }) => sum + meetings, 0);
  const page = pageOf(wanted, { limit, offset });
  const rows = await rowsOf(
    store,
    `${pattern.match} WITH DISTINCT m AS m WHERE coalesce(m.date, '') IN $dates
     RETURN m.id AS id, labels(m) AS labels, m.name AS name, m.date AS date, m.kind AS kind
     ORDER BY coalesce(date, '') DESC, id SKIP $offset LIMIT $limit`,
    { ...pattern.parameters, dates: page.dates, limit, offset: offset - page.before },
  );
  const end = offset + rows.length;
  const meetings = await tell(store, rows);
  return { dates, meetings, total, next: end < total && rows.length > 0 ? String(end) : null };
};
