/**
 * The bytes behind a damaged stretch.
 *
 *   text    ?    ；    瘧    ?yīng)   用         (a mirror split 規模化應用 at the bytes of ；)
 *   bytes   ··   A3BB  AF91  ··       D3C3       ·· is lost
 *   read    模 = ··A3,  化 = BBAF,  應 = 91··,  which must be read yīng
 *
 * The bytes of ？ split as well: 會議。縣委 = ··A1 A3BF 68·· is shown as 會議??h委.
 */
import { syllablePattern } from '../clean/annotations.js';
import { gbkBytes } from './gbk.js';

export interface Cell {
  /** `undefined` when the byte is lost. */
  readonly byte: number | undefined;
  /** Where the character that shows this byte stands in the text. */
  readonly at: number;
  /** A character of the text begins with this byte. */
  readonly startsCharacter: boolean;
  /** The character that ends with this byte is read so. */
  readonly reading?: string;
}

export interface Cells {
  readonly cells: readonly Cell[];
  /** Offset in the text after each cell's character (and its annotation): where a stretch ending there ends. */
  readonly ends: readonly number[];
}

// A damaged run realigns within a clause; beyond this nothing is gained but time.
const longestRun = 48;
// With more lost bytes nothing can be told.
const mostLost = 3;

const swallowed = new RegExp(`^\\?(${syllablePattern})[)）]`, 'u');
const annotated = new RegExp(`^[(（](${syllablePattern})[)）]`, 'u');

// A lost lead byte, the bytes of ？, and a trail byte that is a letter by itself.
const splitAtQuestion = /^\?\?[A-Za-z](?=\p{Script=Han})/u;

/** Whether a `?` at `at` shows lost bytes rather than a question. */
export const isAnchor = (text: string, at: number): boolean =>
  swallowed.test(text.slice(at, at + 10)) ||
  /^\?[,，;；]/u.test(text.slice(at, at + 2)) ||
  splitAtQuestion.test(text.slice(at, at + 5));

interface Piece {
  readonly bytes: readonly (number | undefined)[];
  readonly length: number;
  readonly reading?: string;
}

const separatorBytes = (separator: string): readonly number[] => {
  if (separator === '?') return [0xa3, 0xbf];
  return separator === ',' || separator === '，' ? [0xa3, 0xac] : [0xa3, 0xbb];
};

const lostPiece = (rest: string): Piece | undefined => {
  const annotation = swallowed.exec(rest);
  if (annotation) return { bytes: [undefined], length: annotation[0].length, reading: annotation[1] ?? '' };
  if (/^\?[,，;；]/u.test(rest) || splitAtQuestion.test(rest)) return { bytes: [undefined], length: 1 };
  // A byte that begins no character, annotated after: ?(xiàn).
  const after = annotated.exec(rest.slice(1));
  if (after) return { bytes: [undefined], length: 1 + after[0].length, reading: after[1] ?? '' };
  return undefined;
};

const shownPiece = (rest: string, afterLost: boolean): Piece | undefined => {
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (afterLost && /[,，;；?]/u.test(character)) return { bytes: separatorBytes(character), length: 1 };
  const bytes = gbkBytes(character);
  if (!bytes) return undefined;
  const annotation = annotated.exec(rest.slice(character.length, character.length + 10));
  return annotation
    ? { bytes, length: character.length + annotation[0].length, reading: annotation[1] ?? '' }
    : { bytes, length: character.length };
};

/** Bytes from the anchor to the right, until the line, the run or what can be told ends. */
export const readCells = (text: string, anchor: number): Cells => {
  const cells: Cell[] = [];
  const ends: number[] = [];
  let at = anchor;
  let afterLost = false;
  while (cells.length < longestRun && at < text.length && !/[\r\n]/.test(text[at] ?? '')) {
    const lost = cells.filter((cell) => cell.byte === undefined).length;
    if (lost > mostLost) break;
    const rest = text.slice(at, at + 14);
    const isSplit = splitAtQuestion.test(text.slice(at - 1, at + 4)) && afterLost;
    const piece = rest.startsWith('?') && !isSplit ? lostPiece(rest) : shownPiece(rest, afterLost);
    if (!piece) break;
    for (const [i, byte] of piece.bytes.entries()) {
      const last = i === piece.bytes.length - 1;
      cells.push({
        byte,
        at,
        startsCharacter: i === 0,
        ...(last && piece.reading !== undefined ? { reading: piece.reading } : {}),
      });
      ends.push(at + piece.length);
    }
    afterLost = rest.startsWith('?');
    at += piece.length;
  }
  return { cells, ends };
};
