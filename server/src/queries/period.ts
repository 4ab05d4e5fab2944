import { byCodeUnits } from '@zhengtu/graph-schema';
/** A span of dates such as `2024` to `2025-06-30`; either end may be open, and days are counted in. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether what tells no year lies in it as well. */
  readonly yearless?: boolean | undefined;
}

/**
 * Whether a date can lie in a period. Dates are compared by the parts that both tell: `2024-11` can lie in a period
 * that starts on `2024-11-20`. A date without its year (`--04-27`) or none at all lies in the open period, and in
 * others only where the period says so.
 */
export const canLieIn = (date: string | null, { from, to, yearless = false }: Period): boolean => {
  if (from === undefined && to === undefined) return true;
  if (date === null || !/^\d{4}/.test(date)) return yearless;
  const compared = (end: string): number => {
    const told = Math.min(date.length, end.length);
    return byCodeUnits(date.slice(0, told), end.slice(0, told));
  };
  return (from === undefined || compared(from) >= 0) && (to === undefined || compared(to) <= 0);
};
