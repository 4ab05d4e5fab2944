import type { DatedCount } from '@zhengtu/server/api';

export interface YearCount {
  readonly year: number;
  readonly meetings: number;
}

/** Meetings by year, from the first year told to the last without gaps; and how many tell no year. */
export const countYears = (
  dates: readonly DatedCount[],
): { readonly years: readonly YearCount[]; readonly yearless: number } => {
  const counts = new Map<number, number>();
  let yearless = 0;
  for (const { date, meetings } of dates) {
    const [found] = /^\d{4}/.exec(date ?? '') ?? [];
    if (found) counts.set(Number(found), (counts.get(Number(found)) ?? 0) + meetings);
    else yearless += meetings;
  }
  const told = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return { years: [], yearless };
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { years: years.map((year) => ({ year, meetings: counts.get(year) ?? 0 })), yearless };
};
