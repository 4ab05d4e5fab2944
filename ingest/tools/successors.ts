import type { Change } from './current-divisions.js';
import type { DivisionRow } from './division-row.js';

/** How far the recorded year of a change may lie from the year the dated lists show. */
const YEARS_APART = 2;

/**
 * Says which divisions took over from each that ended: as recorded; else the same code under its new name;
 * else the one division of the province that began that year with the same stem (孟津县 → 孟津区).
 */
export function addSuccessors(rows: readonly DivisionRow[], changes: readonly Change[]): void {
  const codes = new Set(rows.map((row) => row.code));
  for (const row of rows) {
    if (row.to === null) continue;
    const recorded = recordedSuccessors(row, row.to, changes).filter((code) => codes.has(code));
    const candidates = [recorded, sameCode(row, row.to, rows), sameStem(row, row.to, rows)];
    row.successors = [...new Set(candidates.find((found) => found.length > 0) ?? [])].sort();
  }
}

function recordedSuccessors(row: DivisionRow, end: number, changes: readonly Change[]): string[] {
  return changes
    .filter((change) => change.oldCode === row.code && Math.abs(change.year - end) <= YEARS_APART)
    .flatMap((change) => (change.newCode === null || change.newCode === row.code ? [] : [change.newCode]));
}

function sameCode(row: DivisionRow, end: number, rows: readonly DivisionRow[]): string[] {
  return rows.some((other) => other.code === row.code && (other.from ?? 0) >= end) ? [row.code] : [];
}

function sameStem(row: DivisionRow, end: number, rows: readonly DivisionRow[]): string[] {
  const begun = rows.filter(
    (other) =>
      other.from === end &&
      other.level === row.level &&
      other.code.slice(0, 2) === row.code.slice(0, 2) &&
      other.name.slice(0, -1) === row.name.slice(0, -1),
  );
  return begun.length === 1 ? begun.map((other) => other.code) : [];
}
