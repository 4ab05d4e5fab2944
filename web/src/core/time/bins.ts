/**
 * Meetings in equal steps of time, as a timeline draws them.
 *
 *     dates   2021-04-27 ×2   2021-06 ×1   2022 ×3   --11-02 ×1   null ×1
 *     months  [2021-04: 2] [2021-05: 0] [2021-06: 1] … [2022-12: 0]
 *     loose   2022 ×3 lies somewhere on [2022-01 … 2022-12]
 *     apart   --11-02, null: two meetings of no stated year
 */
import type { DatedCount } from '@zhengtu/server/api';

export const units = ['year', 'month', 'day'] as const;
export type Unit = (typeof units)[number];

export interface Bin {
  /** `2021`, `2021-04` or `2021-04-27`, by the unit. */
  readonly key: string;
  readonly meetings: number;
}

/** A date told less exactly than the steps: it lies somewhere from one step to another, both counted in. */
export interface LooseCount {
  readonly date: string;
  readonly first: number;
  readonly last: number;
  readonly meetings: number;
}

export interface Timescale {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
  readonly loose: readonly LooseCount[];
  /** Meetings of no stated year, and among them those of no date at all. */
  readonly yearless: number;
  readonly undated: number;
}

const lengths: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 };
/** Most steps that can be told apart and pointed at on a laptop's width. */
const mostSteps = 240;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (count: number): string => String(count).padStart(2, '0');

/** First and last day that a date can mean. */
const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;
const lastDay = (date: string): string => {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date : `${date}-12`;
  return `${month}-${two(daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;
};

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** How many steps lie between the first and the last day. */
const stepsBetween = (first: string, last: string, unit: Unit): number => {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  if (unit === 'year') return years + 1;
  if (unit === 'month') return years * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
  return dayNumber(last) - dayNumber(first) + 1;
};

const keyAfter = (first: string, steps: number, unit: Unit): string => {
  if (unit === 'day') return dayOf(dayNumber(first) + steps);
  const year = Number(first.slice(0, 4));
  if (unit === 'year') return String(year + steps).padStart(4, '0');
  const months = year * 12 + Number(first.slice(5, 7)) - 1 + steps;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((months % 12) + 1)}`;
};

/** The finest unit whose steps are few enough; years, however many. */
const unitFor = (first: string, last: string): Unit =>
  (['day', 'month'] as const).find((unit) => stepsBetween(first, last, unit) <= mostSteps) ?? 'year';

/** Dates as steps without gaps; months go to the end of their year, so that years are seen as wholes. */
export const timescaleOf = (dates: readonly DatedCount[]): Timescale => {
  const told = dates.flatMap(({ date, meetings }) =>
    date && /^\d{4}/.test(date) ? [{ date, meetings }] : [],
  );
  const apart = dates.filter(({ date }) => !date || !/^\d{4}/.test(date));
  const add = (counts: readonly DatedCount[]): number =>
    counts.reduce((sum, { meetings }) => sum + meetings, 0);
  const yearless = add(apart);
  const undated = add(apart.filter(({ date }) => !date));
  const first = told.map(({ date }) => firstDay(date)).sort()[0];
  const last = told
    .map(({ date }) => lastDay(date))
    .sort()
    .at(-1);
  if (first === undefined || last === undefined)
    return { unit: 'year', bins: [], loose: [], yearless, undated };
  const unit = unitFor(first, last);
  const start = unit === 'month' ? `${first.slice(0, 4)}-01-01` : first;
  const end = unit === 'month' ? `${last.slice(0, 4)}-12-31` : last;
  const size = lengths[unit];
  const counts = new Map<string, number>();
  const loose: LooseCount[] = [];
  for (const { date, meetings } of told) {
    const key = date.slice(0, size);
    if (date.length >= size) counts.set(key, (counts.get(key) ?? 0) + meetings);
    else {
      const at = (day: string): number => stepsBetween(start, day, unit) - 1;
      loose.push({ date, meetings, first: at(firstDay(date)), last: at(lastDay(date)) });
    }
  }
  const bins = Array.from({ length: stepsBetween(start, end, unit) }, (_, at) => {
    const key = keyAfter(start, at, unit);
    return { key, meetings: counts.get(key) ?? 0 };
  });
  return { unit, bins, loose, yearless, undated };
};
