/** A span of dates such as `2024` to `2025-06-30`; either end may be open, and days are counted in. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Whether a date can lie in a period. Dates are compared by the parts that both tell: `2024-11` can lie in a period
 * that starts on `2024-11-20`. A date without its year (`--04-27`) or none at all lies in no period but the open one.
 */
export const canLieIn = (date: string | null, { from, to }: Period): boolean => {
  if (from === undefined && to === undefined) return true;
  if (date === null || !/^\d{4}/.test(date)) return false;
  const compared = (end: string): number => {
    const told = Math.min(date.length, end.length);
    return date.slice(0, told).localeCompare(end.slice(0, told));
  };
  return (from === undefined || compared(from) >= 0) && (to === undefined || compared(to) <= 0);
};
