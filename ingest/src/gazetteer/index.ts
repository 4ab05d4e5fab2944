import { readPlaceLines, readPlaceRows } from './data-file.js';
import { readDivisions } from './division-table.js';
import { type Gazetteer, TableGazetteer } from './gazetteer.js';
import { WordBoundary } from './word-boundary.js';

export type { Division, DivisionLevel } from './division.js';
export type { Gazetteer, MatchOptions, NamedOptions } from './gazetteer.js';
export type { PlaceMatch } from './place-match.js';

let shared: Gazetteer | undefined;

/** The gazetteer of the tables in `data/places`, read at the first call (about 100 ms) and kept. */
export function loadGazetteer(): Gazetteer {
  if (shared === undefined) {
    const commonWords = new Set(readPlaceLines('common-words.txt'));
    shared = new TableGazetteer(readDivisions(commonWords), commonWords);
  }
  return shared;
}

/** One-character names of provinces (豫, 川, 皖) and the codes they stand for; too short for `match`. */
export const provinceAbbreviations: ReadonlyMap<string, string> = new Map(
  readPlaceRows('province-abbreviations.tsv').flatMap(([code = '', listed = '']) =>
    listed.split(' ').map((character) => [character, code] as const),
  ),
);

const words = new WordBoundary();

/** Whether a name is made of nothing but common words and those given (牧民定居), so that it names nothing by itself. */
export const areCommonWords = (text: string, given: ReadonlySet<string>): boolean =>
  words.areWords(text, given);
