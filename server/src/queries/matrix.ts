import { byCodeUnits, findTheme } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Matrix, MatrixCell, MatrixLevel, MatrixTheme } from '../api/index.js';
import { byAndBy } from './by-and-by.js';
import { loadHolders } from './holders.js';
import { canLieIn, type Period } from './period.js';
import { isTrue, numberOf, type RowObject, rowsOf, textOf, textOrNull, textsOf } from './rows.js';
import { loadSummaries, type Named, namedOf, summaryOf } from './summaries.js';

const labelOf: Readonly<Record<MatrixLevel, string>> = { city: 'City', county: 'County' };

/** What is derived when reports are read: a place has what it and the places in it discussed. */
const derivedQuery = (level: MatrixLevel): string => `MATCH (c:${labelOf[level]})-[d:DISCUSSED]->(t:Theme)
  RETURN c.id AS place, t.id AS theme, d.meetings AS meetings, d.direct AS direct,
         d.firstSeen AS firstSeen, d.lastSeen AS lastSeen`;

/** A row a cell, with lists of one length: a row a meeting takes several times as long to hand over. */
const meetingsQuery = (level: MatrixLevel): string =>
  `MATCH (t:Theme)<-[d:DISCUSSED]-(m:Meeting)-[:HELD_IN]->(p:Place)-[:LOCATED_IN*0..3]->(c:${labelOf[level]})
  RETURN c.id AS place, t.id AS theme, collect(m.id) AS meetings, collect(coalesce(d.firstSeen, '')) AS seen,
         collect(p.id) AS held`;

const placesQuery = `UNWIND $ids AS id MATCH (p:Place {id: id})
  RETURN p.id AS id, labels(p) AS labels, p.name AS name`;

const loadDerivedCells = async (store: GraphStore, level: MatrixLevel): Promise<MatrixCell[]> =>
  (await rowsOf(store, derivedQuery(level))).map((row) => ({
    place: textOf(row.place),
    theme: textOf(row.theme),
    meetings: numberOf(row.meetings),
    direct: isTrue(row.direct),
    firstSeen: textOrNull(row.firstSeen),
    lastSeen: textOrNull(row.lastSeen),
  }));

/** The cell of a period; a meeting held for two places of a city counts once for it. */
const cellWithin = (row: RowObject, period: Period): MatrixCell[] => {
  const [place, meetings, held] = [textOf(row.place), textsOf(row.meetings), textsOf(row.held)];
  const counted = textsOf(row.seen).flatMap((seen, at) =>
    canLieIn(seen || null, period) ? [{ seen, meeting: meetings[at], isHere: held[at] === place }] : [],
  );
  if (counted.length === 0) return [];
  const seen = counted.flatMap((one) => one.seen || []).sort(byCodeUnits);
  return [
    {
      place,
      theme: textOf(row.theme),
      meetings: new Set(counted.map(({ meeting }) => meeting)).size,
      direct: counted.some(({ isHere }) => isHere),
      firstSeen: seen[0] ?? null,
      lastSeen: seen.at(-1) ?? null,
    },
  ];
};

const loadCellsWithin = async (
  store: GraphStore,
  level: MatrixLevel,
  period: Period,
): Promise<MatrixCell[]> => {
  const cells: MatrixCell[] = [];
  for await (const part of byAndBy(await rowsOf(store, meetingsQuery(level))))
    cells.push(...part.flatMap((row) => cellWithin(row, period)));
  return cells;
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
  const isOpen = period.from === undefined && period.to === undefined;
  const cells = isOpen ? await loadDerivedCells(store, level) : await loadCellsWithin(store, level, period);
  return {
    rows: await loadRows(store, distinct(cells.map(({ place }) => place))),
    columns: distinct(cells.map(({ theme }) => theme)).flatMap(themeColumnOf),
    cells: cells.sort(byPlaceAndTheme),
  };
};
