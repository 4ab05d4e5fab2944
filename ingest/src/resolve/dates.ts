/**
 * Partial dates: `2024-11-02`, `2024-11`, `2024`, or without a year `--11-02`.
 *
 * They are never completed. What is known best speaks: full dates before `2024-11` and `2024`, and those before a
 * day without a year, which says nothing of before and after.
 */
import { byCodeUnits } from '@zhengtu/graph-schema';

export type PartialDate = string;

export const isFullDate = (date: PartialDate): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);
const hasYear = (date: PartialDate): boolean => /^\d{4}/.test(date);
const precision = (date: PartialDate): number => (isFullDate(date) ? 2 : hasYear(date) ? 1 : 0);

/** The better known of two dates of one event (a meeting's day, then its report's). */
export function betterKnown(date: PartialDate | null, other: PartialDate | null): PartialDate | null {
  if (date === null || other === null) return date ?? other;
  return precision(other) > precision(date) ? other : date;
}

/** Orders dates by how well they are known: the best first, no date last. */
export const comparePrecision = (a: PartialDate | null, b: PartialDate | null): number =>
  (b === null ? -1 : precision(b)) - (a === null ? -1 : precision(a));

/** Orders dates in time; those without a year come after, and no date last. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  const rank = (date: PartialDate | null) => (date === null ? 2 : hasYear(date) ? 0 : 1);
  return rank(a) - rank(b) || byCodeUnits(a ?? '', b ?? '');
}

/**
 * The earliest and latest of several sightings, among the dates of the best precision there is: one full date
 * outweighs any number of months, and a day without a year counts only where nothing else is known.
 */
export function seenBetween(dates: Iterable<PartialDate | null>): { firstSeen?: string; lastSeen?: string } {
  const known = [...dates].filter((date) => date !== null);
  const best = Math.max(...known.map(precision));
  const comparable = known.filter((date) => precision(date) === best).sort(byCodeUnits);
  const [firstSeen, lastSeen] = [comparable[0], comparable.at(-1)];
  return firstSeen === undefined || lastSeen === undefined ? {} : { firstSeen, lastSeen };
}
