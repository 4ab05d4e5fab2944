/** Words about the report that others follow on the same line. */
import { findMetaLine } from './meta-line.js';
import type { MetaPiece } from './meta-piece.js';
import { isHeadFurniture } from './page-furniture.js';

/** A word that was only passed over may belong to what follows. */
const endsKnown = (pieces: readonly MetaPiece[]): boolean => {
  const last = pieces.at(-1);
  return last !== undefined && !(last.kind === 'furniture' && last.isUnknown);
};

/** Ends of the words of `text`. */
export const wordEnds = (text: string): number[] =>
  [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => index + word.length);

/** Length of the whole words about the report with which `text` begins, the most of them; 0 if there are none. */
export const aboutLength = (text: string): number => {
  const end = wordEnds(text).findLast((at) => {
    const words = text.slice(0, at).trim();
    const pieces = findMetaLine(words);
    return pieces !== undefined && (endsKnown(pieces) || isHeadFurniture(/\S+$/u.exec(words)?.[0] ?? ''));
  });
  return end ?? 0;
};
