import { byCodeUnits, findTheme, themes as vocabulary } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Evidence, ThemeMeeting, ThemePlaces, ThemeSummary } from '../api/index.js';
import { ApiError } from '../errors.js';
import { loadEvidence } from './evidence.js';
import { loadHolders } from './holders.js';
import { isTrue, numberOf, type RowObject, rowsOf, textOf, textOrNull, textsOf } from './rows.js';
import { loadSummaries, type Named, namedOf, summaryOf } from './summaries.js';

const localId = (id: string): string => id.replace(/^theme:/, '');

const summaryWith = (id: string, cities: number, meetings: number): ThemeSummary | undefined => {
  const theme = findTheme(id);
  if (!theme) return undefined;
  const top = theme.parent ? findTheme(theme.parent) : undefined;
  return {
    id: `theme:${theme.id}`,
    zh: theme.zh,
    en: theme.en,
    boilerplate: theme.boilerplate,
    broader: top ? { id: `theme:${top.id}`, zh: top.zh, en: top.en } : null,
    cities,
    meetings,
  };
};

const loadCounts = async (store: GraphStore): Promise<Map<string, { cities: number; meetings: number }>> => {
  const [cities, meetings] = await Promise.all([
    rowsOf(store, 'MATCH (c:City)-[:DISCUSSED]->(t:Theme) RETURN t.id AS id, count(DISTINCT c.id) AS count'),
    rowsOf(
      store,
      'MATCH (m:Meeting)-[:DISCUSSED]->(t:Theme) RETURN t.id AS id, count(DISTINCT m.id) AS count',
    ),
  ]);
  const counts = new Map<string, { cities: number; meetings: number }>();
  for (const row of meetings) counts.set(textOf(row.id), { cities: 0, meetings: numberOf(row.count) });
  for (const row of cities) {
    const id = textOf(row.id);
    counts.set(id, { meetings: counts.get(id)?.meetings ?? 0, cities: numberOf(row.count) });
  }
  return counts;
};

/** The whole vocabulary, with how many cities and meetings discussed each theme. */
export const loadThemes = async (store: GraphStore): Promise<ThemeSummary[]> => {
  const counts = await loadCounts(store);
  return vocabulary.flatMap((theme) => {
    const counted = counts.get(`theme:${theme.id}`);
    return summaryWith(theme.id, counted?.cities ?? 0, counted?.meetings ?? 0) ?? [];
  });
};

const citiesQuery = `MATCH (t:Theme {id: $theme})<-[d:DISCUSSED]-(c:City)
  OPTIONAL MATCH (c)-[:LOCATED_IN]->(p:Province)
  RETURN c.id AS id, labels(c) AS labels, c.name AS name, p.name AS province, d.direct AS direct,
         d.firstSeen AS firstSeen, d.lastSeen AS lastSeen`;

/** Meetings of the theme with the place each was held for; a place's city is found by walking up. */
const meetingsQuery = `MATCH (t:Theme {id: $theme})<-[d:DISCUSSED]-(m:Meeting)-[:HELD_IN]->(p:Place)
  RETURN m.id AS id, labels(m) AS labels, m.name AS name, m.date AS date, m.kind AS kind,
         d.evidence AS evidence, p.id AS place, labels(p) AS placeLabels, p.name AS placeName`;

const placeOf = (row: RowObject): Named => ({
  id: textOf(row.place),
  labels: textsOf(row.placeLabels),
  name: textOf(row.placeName),
});

const byNewest = (a: ThemeMeeting, b: ThemeMeeting): number =>
  byCodeUnits(b.date ?? '', a.date ?? '') || byCodeUnits(a.meeting.id, b.meeting.id);

/** Meetings by the city they count for. A meeting held for several places counts for the city of each. */
const loadMeetings = async (store: GraphStore, theme: string): Promise<Map<string, ThemeMeeting[]>> => {
  const rows = await rowsOf(store, meetingsQuery, { theme });
  const places = [...new Map(rows.map((row) => [textOf(row.place), placeOf(row)])).values()];
  const [cityOf, evidence, summaries] = await Promise.all([
    loadHolders(store, places, 'City'),
    loadEvidence(
      store,
      rows.map((row) => textsOf(row.evidence)),
    ),
    loadSummaries(store, [...places, ...rows.map(namedOf)]),
  ]);
  const meetings = new Map<string, ThemeMeeting[]>();
  rows.forEach((row, i) => {
    const city = cityOf.get(textOf(row.place));
    if (!city) return;
    const list = meetings.get(city) ?? [];
    list.push(meetingOf(row, summaries, evidence[i] ?? []));
    meetings.set(city, list);
  });
  for (const [city, list] of meetings) meetings.set(city, onceEach(list, city).sort(byNewest));
  return meetings;
};

/** A meeting that is held for a city and for parts of it counts for the city once, and is told of as the city's. */
const onceEach = (list: readonly ThemeMeeting[], city: string): ThemeMeeting[] => {
  const known = new Map<string, ThemeMeeting>();
  for (const meeting of list) {
    const other = known.get(meeting.meeting.id);
    if (!other || rank(meeting, city) < rank(other, city)) known.set(meeting.meeting.id, meeting);
  }
  return [...known.values()];
};

const rank = ({ place }: ThemeMeeting, city: string): string => (place.id === city ? '' : place.id);

const meetingOf = (
  row: RowObject,
  summaries: Awaited<ReturnType<typeof loadSummaries>>,
  evidence: Evidence[],
): ThemeMeeting => ({
  meeting: summaryOf(summaries, textOf(row.id)),
  date: textOrNull(row.date),
  kind: textOrNull(row.kind),
  place: summaryOf(summaries, textOf(row.place)),
  evidence,
});

/** The mission's question: which cities discussed a theme, in whose meetings, in which words. @throws ApiError */
export const loadThemePlaces = async (store: GraphStore, id: string): Promise<ThemePlaces> => {
  const theme = summaryWith(localId(id), 0, 0);
  if (!theme) throw new ApiError('not-found', `There is no theme “${id}” in the vocabulary.`);
  const [rows, meetings] = await Promise.all([
    rowsOf(store, citiesQuery, { theme: theme.id }),
    loadMeetings(store, theme.id),
  ]);
  const summaries = await loadSummaries(store, rows.map(namedOf));
  const places = rows
    .map((row) => ({
      place: summaryOf(summaries, textOf(row.id)),
      province: textOrNull(row.province),
      direct: isTrue(row.direct),
      firstSeen: textOrNull(row.firstSeen),
      lastSeen: textOrNull(row.lastSeen),
      meetings: meetings.get(textOf(row.id)) ?? [],
    }))
    .sort((a, b) => b.meetings.length - a.meetings.length || byCodeUnits(a.place.id, b.place.id));
  const count = new Set(places.flatMap((p) => p.meetings.map((m) => m.meeting.id))).size;
  return { theme: { ...theme, cities: places.length, meetings: count }, places };
};
