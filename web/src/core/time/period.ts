/** The period that views keep to, as the address has it. Ends are days, months or years, counted in. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether what tells no year counts as well. */
  readonly yearless: boolean;
}

export const openPeriod: Period = { from: null, to: null, yearless: false };

/** An end of a period as it stands in a link, or null where it is none. */
export const parsePeriodEnd = (text: string | null): string | null =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text ?? '') ? text : null;

export const isOpen = ({ from, to }: Pick<Period, 'from' | 'to'>): boolean => from === null && to === null;

/** Positive, zero or negative by the parts that both tell. */
const compared = (date: string, end: string): number => {
  const told = Math.min(date.length, end.length);
  const [a, b] = [date.slice(0, told), end.slice(0, told)];
  return a < b ? -1 : Number(a > b);
};

/**
 * Whether a date (`2024-11-02`, `2024`, `--11-02`, null) can lie in a period; as the server has it: by the parts
 * that both tell, and without a year only where that is asked for.
 */
export const canLieIn = (date: string | null, period: Period): boolean => {
  if (isOpen(period)) return true;
  if (date === null || !/^\d{4}/.test(date)) return period.yearless;
  const { from, to } = period;
  return (from === null || compared(date, from) >= 0) && (to === null || compared(date, to) <= 0);
};
