/** Administrative levels as Zhengtu counts them; a municipality (北京市) is a province here. */
export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township';

/** A division under one of its names. One code may have had several names, each with its years. */
export interface Division {
  /** GB/T 2260 code, six digits; nine for a township (GB/T 10114). */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** Code of what it lies in; null for a province. */
  readonly parent: string | null;
  /** Shorter forms in use: without the suffix, without the ethnic groups. Forms that are ordinary words are left out. */
  readonly aliases: readonly string[];
  /** First year in force; null where it was so before 1980, or is not known (townships). */
  readonly from: number | null;
  /** Year of the change that ended it, in which both names are valid; null while in force. */
  readonly to: number | null;
  /** Codes of what took over; empty while in force or where unknown. */
  readonly successors: readonly string[];
  /** Seat of government in degrees, to two decimals. */
  readonly centre: readonly [longitude: number, latitude: number] | null;
}

const LEVELS: readonly DivisionLevel[] = ['province', 'prefecture', 'county', 'township'];

/** Whether a division bore its name at some time of the year. */
export function isValidIn(division: Division, year: number): boolean {
  return (division.from ?? 0) <= year && year <= (division.to ?? Infinity);
}

/** Orders candidates: in force before ended (the latest first), higher level first, then by code. */
export function byRelevance(a: Division, b: Division): number {
  const byEnd = (b.to ?? 9999) - (a.to ?? 9999);
  if (byEnd !== 0) return byEnd;
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  return byLevel !== 0 ? byLevel : Number(a.code) - Number(b.code);
}
