import { readPlaceRows } from './data-file.js';
import type { Division, DivisionLevel } from './division.js';
import { shortNames } from './short-names.js';

/** Bare stems of a division: those offered as aliases, and those that are ordinary words as well. */
export interface DivisionEntry {
  readonly division: Division;
  readonly wordStem: string | null;
}

const LEVELS: Readonly<Record<string, DivisionLevel>> = {
  province: 'province',
  prefecture: 'prefecture',
  county: 'county',
};

/** Reads provinces, prefectures and counties, with every name they have had since 1990. */
export function readDivisions(commonWords: ReadonlySet<string>): DivisionEntry[] {
  const shortForms = new Map(
    readPlaceRows('short-forms.tsv').map(([code = '', forms = '']) => [code, forms.split(' ')]),
  );
  return readPlaceRows('divisions.tsv').map((cells) => {
    const [
      code = '',
      name = '',
      levelWord = '',
      parent = '',
      from = '',
      to = '',
      successors = '',
      centre = '',
    ] = cells;
    const level = LEVELS[levelWord] ?? 'county';
    const { suffixed, stem } = shortNames(name, level);
    const bare = stem !== null && isOfferedBare(name, to) ? stem : null;
    const isWord = bare !== null && commonWords.has(bare);
    const aliases = [
      ...suffixed,
      ...(bare !== null && !isWord ? [bare] : []),
      ...(shortForms.get(code) ?? []),
    ];
    const division: Division = {
      code,
      name,
      level,
      parent: parent || null,
      aliases,
      from: from ? Number(from) : null,
      to: to ? Number(to) : null,
      successors: successors ? successors.split(',') : [],
      centre: parseCentre(centre),
    };
    return { division, wordStem: isWord ? bare : null };
  });
}

/** A city district that ended lives on by its full name only: its stem would be noise (江东, 新市). */
function isOfferedBare(name: string, to: string): boolean {
  return to === '' || !name.endsWith('区') || name.endsWith('地区');
}

function parseCentre(cell: string): Division['centre'] {
  const comma = cell.indexOf(',');
  return comma < 0 ? null : [Number(cell.slice(0, comma)), Number(cell.slice(comma + 1))];
}
