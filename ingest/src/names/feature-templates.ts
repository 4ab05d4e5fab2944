import { templateSeed } from './feature-hash.js';

/** Columns of a sentence that a template may read. */
const CHARACTER = 0;
const SURNAME = 1;
const FIRST = 2;
const SECOND = 3;
const ONLY = 4;
export const COLUMN_COUNT = 5;

/** A template's number, and what it looks at: column and offset from the character. */
type Template = readonly [number: number, ...cells: readonly (readonly [column: number, offset: number])[]];

const characters = (number: number, ...offsets: readonly number[]): Template => [
  number,
  ...offsets.map((offset) => [CHARACTER, offset] as const),
];

/** Characters around; then how well the characters around would do as surname and given name. */
const TEMPLATES: readonly Template[] = [
  characters(1, 0),
  characters(2, -1),
  characters(3, 1),
  characters(4, -2),
  characters(5, 2),
  characters(6, -1, 0),
  characters(7, 0, 1),
  characters(8, -2, -1),
  characters(9, 1, 2),
  characters(10, -1, 1),
  characters(11, -3, -2, -1),
  characters(12, -2, -1, 0),
  characters(13, -1, 0, 1),
  characters(14, 0, 1, 2),
  characters(15, 1, 2, 3),
  characters(16, -3, -2),
  characters(17, 2, 3),
  characters(18, -4, -3, -2),
  characters(19, -2, -1, 0, 1),
  characters(20, -1, 0, 1, 2),
  characters(26, 0, 1, 2, 3),
  [30, [SURNAME, 0], [FIRST, 1], [SECOND, 2]],
  [31, [SURNAME, 0], [ONLY, 1], [CHARACTER, 2]],
  [32, [SURNAME, -1], [FIRST, 0], [SECOND, 1]],
  [33, [SURNAME, -1], [ONLY, 0], [CHARACTER, 1]],
  [34, [SURNAME, -2], [FIRST, -1], [SECOND, 0]],
  [35, [SURNAME, 0], [FIRST, 0], [SECOND, 0], [ONLY, 0]],
  [36, [SURNAME, -2], [FIRST, -1], [SECOND, 0], [CHARACTER, 1]],
  [37, [SURNAME, 0], [FIRST, 1], [SECOND, 2], [CHARACTER, -1]],
];

/** Characters beyond each end of a sentence that a template may look at. */
export const MARGIN = 5;

/**
 * The templates over a sentence whose columns are interleaved, COLUMN_COUNT cells a character, as one run of
 * integers that a tight loop reads: seed, number of cells, cells relative to the character's first; and so on.
 */
export const COMPILED_TEMPLATES = Int32Array.from(
  TEMPLATES.flatMap(([number, ...cells]) => [
    templateSeed(number),
    cells.length,
    ...cells.map(([column, offset]) => offset * COLUMN_COUNT + column),
  ]),
);
