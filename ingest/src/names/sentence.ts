import { type CharacterHints, foldCharacter } from './character-hints.js';
import type { CueWords } from './cue-words.js';
import { COLUMN_COUNT, MARGIN } from './feature-templates.js';

/** What stands in for characters beyond the sentence. */
const BEYOND = 2;
/** Marks that no name crosses, in folded form. */
const DELIMITERS = new Uint8Array(0x10000);
for (const mark of '、,。;:() !?“”《》\n·/|[]【】') DELIMITERS[mark.charCodeAt(0)] = 1;

/** A sentence as the features see it. */
export interface Sentence {
  readonly length: number;
  /** COLUMN_COUNT cells a character (code, four hints), with MARGIN characters beyond each end. */
  readonly cells: Uint16Array;
  readonly delimiters: Uint8Array;
  readonly titleEnds: Uint8Array;
  readonly wordStarts: Uint8Array;
}

export function readSentence(text: string, hints: CharacterHints, cues: CueWords): Sentence {
  const length = text.length;
  const cells = new Uint16Array((length + 2 * MARGIN) * COLUMN_COUNT);
  const codes = new Uint16Array(length);
  const delimiters = new Uint8Array(length);
  for (let index = -MARGIN; index < length + MARGIN; index += 1) {
    const isInside = index >= 0 && index < length;
    const code = isInside ? foldCharacter(text.charCodeAt(index)) : BEYOND;
    if (isInside) codes[index] = code;
    if (isInside) delimiters[index] = DELIMITERS[code] ?? 0;
    const cell = (index + MARGIN) * COLUMN_COUNT;
    cells[cell] = code;
    cells[cell + 1] = hints.surname[code] ?? 0;
    cells[cell + 2] = hints.first[code] ?? 0;
    cells[cell + 3] = hints.second[code] ?? 0;
    cells[cell + 4] = hints.only[code] ?? 0;
  }
  return { length, cells, delimiters, ...cues.mark(codes) };
}

/** The first cell of a character. */
export function cellOf(index: number): number {
  return (index + MARGIN) * COLUMN_COUNT;
}
