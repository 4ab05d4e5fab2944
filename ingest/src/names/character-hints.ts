import { readFileSync } from 'node:fs';
import { nameDataFile } from './data-file.js';

/** How often a character stands at a place of a name, by folded code, in buckets: 0 hardly ever, 5 mostly. */
export interface CharacterHints {
  readonly surname: Uint8Array;
  /** First of two characters of a given name. */
  readonly first: Uint8Array;
  /** Second of two. */
  readonly second: Uint8Array;
  /** The only character of a given name. */
  readonly only: Uint8Array;
}

/** Reads characters.txt: a character and its four buckets a line. */
export function readCharacterHints(): CharacterHints {
  const columns = [0, 1, 2, 3].map(() => new Uint8Array(0x10000));
  for (const line of readFileSync(nameDataFile('characters.txt'), 'utf8').split('\n')) {
    const [character, ...buckets] = line.split(' ');
    if (character?.length !== 1 || buckets.length !== columns.length) continue;
    for (const [index, column] of columns.entries())
      column[foldCharacter(character.charCodeAt(0))] = Number(buckets[index]);
  }
  const [surname, first, second, only] = columns;
  if (!surname || !first || !second || !only) throw new RangeError('characters.txt needs four columns.');
  return { surname, first, second, only };
}

/** The model knows one digit, one Latin letter, one blank; full-width forms count as plain ones. */
export function foldCharacter(code: number): number {
  const plain = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (plain >= 0x30 && plain <= 0x39) return 0x30;
  if ((plain >= 0x61 && plain <= 0x7a) || (plain >= 0x41 && plain <= 0x5a)) return 0x61;
  return plain === 0x3000 || plain === 0xa0 || plain === 0x09 ? 0x20 : plain;
}
