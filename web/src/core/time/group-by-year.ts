/** The year that a date tells; what tells none is `yearless`, what is no date at all `undated`. */
const yearOf = (date: string | null): string =>
  date === null ? 'undated' : (/^\d{4}/.exec(date)?.[0] ?? 'yearless');

/** Meetings under their years, in the order in which they come. */
export const groupByYear = <T extends { readonly date: string | null }>(
  meetings: readonly T[],
): { readonly year: string; readonly meetings: readonly T[] }[] => {
  const groups = new Map<string, T[]>();
  for (const meeting of meetings) {
    const year = yearOf(meeting.date);
    groups.set(year, [...(groups.get(year) ?? []), meeting]);
  }
  return [...groups].map(([year, inYear]) => ({ year, meetings: inYear }));
};
