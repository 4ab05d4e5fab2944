import { byCodeUnits, findTheme } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Matrix, MatrixCell, MatrixLevel, MatrixTheme } from '../api/index.js';
import { byAndBy } from './by-and-by.js';
import { loadHolders } from './holders.js';
import { canLieIn, type Period } from './period.js';
import { isTrue, numberOf, rowsOf, textOf, textOrNull } from './rows.js';
import { loadSummaries, type Named, namedOf, summaryOf } from './summaries.js';

/** What is derived when reports are read: a city has what it and its districts discussed. */
const derivedQuery = `MATCH (c:City)-[d:DISCUSSED]->(t:Theme)
  RETURN c.id AS place, t.id AS theme, d.meetings AS meetings, d.direct AS direct,
         d.firstSeen AS firstSeen, d.lastSeen AS lastSeen`;

const meetingsQuery = `MATCH (t:Theme)<-[d:DISCUSSED]-(m:Meeting)-[:HELD_IN]->(p:Place)
  RETURN m.id AS meeting, t.id AS theme, d.firstSeen AS seen, p.id AS id, labels(p) AS labels, p.name AS name`;

const placesQuery = `UNWIND $ids AS id MATCH (p:Place {id: id})
  RETURN p.id AS id, labels(p) AS labels, p.name AS name`;

const loadDerivedCells = async (store: GraphStore): Promise<MatrixCell[]> =>
  (await rowsOf(store, derivedQuery)).map((row) => ({
    place: textOf(row.place),
    theme: textOf(row.theme),
    meetings: numberOf(row.meetings),
    direct: isTrue(row.direct),
    firstSeen: textOrNull(row.firstSeen),
    lastSeen: textOrNull(row.lastSeen),
  }));

/** One meeting that counts for a cell: a place of the asked level and a theme. */
interface Discussion {
  readonly place: string;
  readonly theme: string;
  readonly meeting: string;
  readonly seen: string | null;
  /** Whether it was held for the place itself. */
  readonly isHere: boolean;
}

const loadDiscussions = async (
  store: GraphStore,
  level: MatrixLevel,
  period: Period,
): Promise<Discussion[]> => {
  const rows = await rowsOf(store, meetingsQuery);
  const places = [...new Map(rows.map((row) => [textOf(row.id), namedOf(row)])).values()];
  const holders = await loadHolders(store, places, level === 'city' ? 'City' : 'County');
  const discussions: Discussion[] = [];
  for await (const part of byAndBy(rows))
    for (const row of part) {
      const held = textOf(row.id);
      const place = holders.get(held);
      const seen = textOrNull(row.seen);
      if (place && canLieIn(seen, period))
        discussions.push({
          place,
          theme: textOf(row.theme),
          meeting: textOf(row.meeting),
          seen,
          isHere: place === held,
        });
    }
  return discussions;
};

/** Cells counted from the meetings themselves: a meeting held for two places of a city counts once for it. */
const countDiscussions = async (discussions: readonly Discussion[]): Promise<MatrixCell[]> => {
  const groups = new Map<string, [Discussion, ...Discussion[]]>();
  for await (const part of byAndBy(discussions))
    for (const discussion of part) {
      const key = `${discussion.place}\n${discussion.theme}`;
      const group = groups.get(key);
      if (group) group.push(discussion);
      else groups.set(key, [discussion]);
    }
  const cells: MatrixCell[] = [];
  for await (const part of byAndBy([...groups.values()])) cells.push(...part.map(cellOf));
  return cells;
};

const cellOf = (group: readonly [Discussion, ...Discussion[]]): MatrixCell => {
  const seen = group.flatMap((discussion) => discussion.seen ?? []).sort();
  return {
    place: group[0].place,
    theme: group[0].theme,
    meetings: new Set(group.map(({ meeting }) => meeting)).size,
    direct: group.some(({ isHere }) => isHere),
    firstSeen: seen[0] ?? null,
    lastSeen: seen.at(-1) ?? null,
  };
};

/** Names of the cities that places lie in, for what lies in a municipality: that stands for a province. */
const loadCityNames = async (store: GraphStore, named: readonly Named[]): Promise<Map<string, string>> => {
  const cities = await loadHolders(store, named, 'City');
  const rows = await rowsOf(store, placesQuery, { ids: distinct([...cities.values()]) });
  const names = new Map(rows.map((row) => [textOf(row.id), textOf(row.name)]));
  return new Map([...cities].flatMap(([id, city]) => (city === id ? [] : [[id, names.get(city) ?? '']])));
};

const loadRows = async (store: GraphStore, ids: readonly string[]): Promise<Matrix['rows']> => {
  const named: Named[] = (await rowsOf(store, placesQuery, { ids })).map(namedOf);
  const [summaries, provinces] = await Promise.all([
    loadSummaries(store, named),
    loadHolders(store, named, 'Province'),
  ]);
  const municipalities = await loadCityNames(
    store,
    named.filter(({ id }) => !provinces.has(id)),
  );
  return ids.map((id) => ({
    place: summaryOf(summaries, id),
    province: provinces.get(id) ?? municipalities.get(id) ?? null,
  }));
};

/** A theme as a column, or as a tag; none where the vocabulary does not know it. */
export const themeColumnOf = (id: string): MatrixTheme[] => {
  const theme = findTheme(id.replace(/^theme:/, ''));
  return theme ? [{ id, zh: theme.zh, en: theme.en, boilerplate: theme.boilerplate }] : [];
};

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

const byPlaceAndTheme = (a: MatrixCell, b: MatrixCell): number =>
  byCodeUnits(a.place, b.place) || byCodeUnits(a.theme, b.theme);

/** Which places of a level discussed which themes, how often; with a period only what can lie in it. */
export const loadMatrix = async (store: GraphStore, level: MatrixLevel, period: Period): Promise<Matrix> => {
  const isDerived = level === 'city' && period.from === undefined && period.to === undefined;
  const cells = isDerived
    ? await loadDerivedCells(store)
    : await countDiscussions(await loadDiscussions(store, level, period));
  return {
    rows: await loadRows(store, distinct(cells.map(({ place }) => place))),
    columns: distinct(cells.map(({ theme }) => theme)).flatMap(themeColumnOf),
    cells: cells.sort(byPlaceAndTheme),
  };
};
