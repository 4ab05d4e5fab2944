import { findTheme, themes as vocabulary } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { ThemeSummary } from '../api/index.js';
import { ApiError } from '../errors.js';
import { numberOf, rowsOf, textOf } from './rows.js';

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

/** A theme of the vocabulary, with or without its prefix, before anything is counted. @throws ApiError `not-found` */
export const themeSummary = (id: string): ThemeSummary => {
  const theme = summaryWith(localId(id), 0, 0);
  if (!theme) throw new ApiError('not-found', `There is no theme “${id}” in the vocabulary.`);
  return theme;
};
