import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DivisionRow } from './division-row.js';

type Centre = readonly [longitude: number, latitude: number];

/** Seats of provinces and prefectures that china-region leaves out: geographic facts, to two decimals as the rest. */
const SEATS_NOT_LISTED: Readonly<Record<string, Centre>> = {
  371700: [115.48, 35.23],
  460300: [112.34, 16.83],
  522300: [104.9, 25.09],
  530800: [100.97, 22.78],
  653000: [76.17, 39.71],
  710000: [121.56, 25.04],
  810000: [114.17, 22.28],
  820000: [113.55, 22.2],
};

/** A city's district farther than this from the city's centre (degrees) was mistaken for a namesake by the source. */
const FARTHEST_DISTRICT = 0.6;

/**
 * Gives divisions their centres (the seat of government, to two decimals) from china-region, which lists
 * names without codes, as of about 2010, and files some namesakes under the wrong city: the one nearest to
 * the city is taken. A division renamed since then has the centre of the one it succeeded; a province, that
 * of its seat.
 */
export function addCentres(rows: readonly DivisionRow[], sources: string): void {
  const listed = readListedCentres(sources);
  const provinces = new Map(
    rows.filter((row) => row.level === 'province').map((row) => [row.code.slice(0, 2), row.name]),
  );
  const found = (row: DivisionRow) => listed.get(`${provinces.get(row.code.slice(0, 2))} ${row.name}`) ?? [];
  const cities = new Map<string, Centre>();
  for (const row of rows) {
    if (row.level !== 'prefecture') continue;
    row.centre = SEATS_NOT_LISTED[row.code] ?? found(row)[0] ?? null;
    if (row.centre !== null) cities.set(row.code, row.centre);
  }
  for (const row of rows)
    if (row.level === 'county') row.centre = nearest(row, found(row), cities.get(row.parent ?? ''));
  inheritCentres(rows);
  for (const row of rows) {
    if (row.level !== 'province') continue;
    row.centre =
      found(row)[0] ?? cities.get(`${row.code.slice(0, 2)}0100`) ?? SEATS_NOT_LISTED[row.code] ?? null;
  }
}

function readListedCentres(sources: string): Map<string, Centre[]> {
  const file = join(sources, 'china_region', 'china_region', 'region.csv');
  const listed = new Map<string, Centre[]>();
  for (const line of readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .slice(1)) {
    const [province = '', , name = '', longitude, latitude] = line.split(',');
    const key = `${province} ${name}`;
    listed.set(key, [...(listed.get(key) ?? []), [Number(longitude), Number(latitude)]]);
  }
  return listed;
}

function nearest(row: DivisionRow, centres: readonly Centre[], city: Centre | undefined): Centre | null {
  if (city === undefined) return centres.length === 1 ? (centres[0] ?? null) : null;
  const distance = (centre: Centre) => Math.hypot(centre[0] - city[0], centre[1] - city[1]);
  const best = [...centres].sort((a, b) => distance(a) - distance(b))[0] ?? null;
  return best !== null && row.name.endsWith('区') && distance(best) > FARTHEST_DISTRICT ? null : best;
}

/** Codes are used again for other places, so a centre passes on only to what began when its place ended. */
function inheritCentres(rows: readonly DivisionRow[]): void {
  for (const row of [...rows].sort((a, b) => (a.to ?? 9999) - (b.to ?? 9999))) {
    const [successor, ...others] = row.successors;
    const end = row.to;
    if (row.centre === null || end === null || successor === undefined || others.length > 0) continue;
    const heir = rows.find((other) => other.code === successor && Math.abs((other.from ?? 0) - end) <= 2);
    if (heir !== undefined) heir.centre ??= row.centre;
  }
}
