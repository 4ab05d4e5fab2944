import { byCodeUnits, findTheme } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { DatedCount, PlaceProfile, ThemeProfile } from '../api/index.js';
import { ApiError } from '../errors.js';
import { loadCompanions, loadCompany } from './company.js';
import { loadHolders } from './holders.js';
import { themeColumnOf } from './matrix.js';
import { canLieIn, type Period } from './period.js';
import { loadPlace, loadPlacesWithin } from './places-within.js';
import { type RowObject, rowsOf, textOf, textOrNull } from './rows.js';
import { loadSummaries, summaryOf } from './summaries.js';

const meetingsOfTheme = `MATCH (t:Theme {id: $theme})<-[:DISCUSSED]-(m:Meeting)
  RETURN m.id AS id, m.date AS date ORDER BY id`;

const meetingsOfPlaces = `UNWIND $places AS place MATCH (p:Place {id: place})<-[:HELD_IN]-(m:Meeting)
  RETURN DISTINCT m.id AS id, m.date AS date ORDER BY id`;

const themesOfMeetings = `UNWIND $meetings AS id MATCH (m:Meeting {id: id})-[d:DISCUSSED]->(t:Theme)
  RETURN t.id AS theme, m.id AS meeting, d.firstSeen AS seen`;

const datesOf = (rows: readonly RowObject[]): DatedCount[] => {
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const date = textOrNull(row.date);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return [...counts]
    .map(([date, meetings]) => ({ date, meetings }))
    .sort((a, b) => byCodeUnits(a.date ?? '', b.date ?? ''));
};

const idsWithin = (rows: readonly RowObject[], period: Period): string[] =>
  rows.filter((row) => canLieIn(textOrNull(row.date), period)).map((row) => textOf(row.id));

/** A theme in a period: when, in whose meetings, with which projects and policies. @throws ApiError `not-found` */
export const loadThemeProfile = async (
  store: GraphStore,
  id: string,
  period: Period,
): Promise<ThemeProfile> => {
  if (!findTheme(id.replace(/^theme:/, '')))
    throw new ApiError('not-found', `There is no theme “${id}” in the vocabulary.`);
  const theme = `theme:${id.replace(/^theme:/, '')}`;
  const rows = await rowsOf(store, meetingsOfTheme, { theme });
  const meetings = idsWithin(rows, period);
  return { meetings: meetings.length, dates: datesOf(rows), ...(await loadCompany(store, meetings)) };
};

const loadThemesOf = async (
  store: GraphStore,
  meetings: readonly string[],
): Promise<PlaceProfile['themes']> => {
  const groups = new Map<string, { readonly meetings: Set<string>; readonly seen: string[] }>();
  for (const row of await rowsOf(store, themesOfMeetings, { meetings })) {
    const group = groups.get(textOf(row.theme)) ?? { meetings: new Set(), seen: [] };
    group.meetings.add(textOf(row.meeting));
    const seen = textOrNull(row.seen);
    if (seen) group.seen.push(seen);
    groups.set(textOf(row.theme), group);
  }
  return [...groups]
    .flatMap(([id, group]) => {
      const seen = group.seen.sort();
      const [firstSeen = null, lastSeen = null] = [seen[0], seen.at(-1)];
      return themeColumnOf(id).map((theme) => ({
        theme,
        meetings: group.meetings.size,
        firstSeen,
        lastSeen,
      }));
    })
    .sort((a, b) => b.meetings - a.meetings || byCodeUnits(a.theme.id, b.theme.id));
};

/** A place and all within it in a period: meetings, themes, people and who sat with whom. @throws ApiError */
export const loadPlaceProfile = async (
  store: GraphStore,
  id: string,
  period: Period,
): Promise<PlaceProfile> => {
  const named = await loadPlace(store, id);
  const places = await loadPlacesWithin(store, id);
  const rows = await rowsOf(store, meetingsOfPlaces, { places });
  const meetings = idsWithin(rows, period);
  const [summaries, provinces, themes, companions, company] = await Promise.all([
    loadSummaries(store, [named]),
    loadHolders(store, [named], 'Province'),
    loadThemesOf(store, meetings),
    loadCompanions(store, meetings),
    loadCompany(store, meetings),
  ]);
  return {
    place: summaryOf(summaries, id),
    province: provinces.get(id) ?? null,
    meetings: meetings.length,
    dates: datesOf(rows),
    themes,
    companions,
    ...company,
  };
};
