/** What resolving asks of the gazetteer, and what follows from a code's place in the hierarchy. */
import type { PlaceLabel } from '@zhengtu/graph-schema';
import type { Division, Gazetteer } from '../gazetteer/index.js';

export type Divisions = Pick<Gazetteer, 'get' | 'ancestors' | 'prefectureOf'>;

/** The division and all it lies in, narrowest first. */
export function lineOf(divisions: Divisions, code: string): Division[] {
  const division = divisions.get(code);
  return division ? [division, ...divisions.ancestors(code)] : [];
}

/** The label of a division's level. A municipality is a city: it answers "which cities …". */
export function labelOf(divisions: Divisions, division: Division): PlaceLabel {
  if (division.level === 'province')
    return divisions.prefectureOf(division.code)?.code === division.code ? 'City' : 'Province';
  return division.level === 'prefecture' ? 'City' : division.level === 'county' ? 'County' : 'Township';
}

/**
 * Where a division's officials are at home: its prefecture-level city or municipality, for one official sits in the
 * city's standing committee and heads a district. A county directly under its province, and a province, are homes
 * themselves.
 */
export const homeOf = (divisions: Divisions, code: string): string =>
  divisions.prefectureOf(code)?.code ?? code;
