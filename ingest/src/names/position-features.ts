import { mix, templateSeed } from './feature-hash.js';
import { cellOf, type Sentence } from './sentence.js';

/** A boundary farther to the left than this is not seen: surname and two more characters. */
const FARTHEST_LEFT = 4;
const FARTHEST_RIGHT = 6;
const UNSEEN_SURNAME = 9;
const NO_CHARACTER = 1;

const PLACE = templateSeed(40);
const SURNAME_AT_LEFT = templateSeed(41);
const GIVEN_NAME_HERE = templateSeed(42);
const CHARACTER_BEFORE = templateSeed(43);
const CHARACTER_AFTER = templateSeed(44);
const BOTH_ENDS = templateSeed(45);
const SURNAME_HERE = templateSeed(46);
const CHARACTER_HERE = templateSeed(47);

/**
 * Features of where a character stands between what ends on its left (a mark, a title, the sentence's start)
 * and what begins on its right (a mark, a title, a verb, the sentence's end).
 *
 * ```
 * 市 长 李 明 主 持
 *     ^left  ^right: 李 is 0 from the left boundary and 2 from the right
 * ```
 * @param add takes the hash of each feature
 */
export function addPositionFeatures(sentence: Sentence, index: number, add: (hash: number) => void): void {
  const { cells, length, delimiters, titleEnds } = sentence;
  const left = distanceLeft(sentence, index);
  const right = distanceRight(sentence, index);
  const start = index - left;
  const end = index + right;
  const afterTitle = start >= 0 && titleEnds[start] ? 1 : 0;
  const beforeMark = end >= length || delimiters[end] ? 1 : 0;
  const place = left * 64 + right * 4 + afterTitle * 2 + beforeMark;
  const isLeftSeen = left < FARTHEST_LEFT;
  const surname = isLeftSeen ? (cells[cellOf(start) + 1] ?? 0) : UNSEEN_SURNAME;
  const before = isLeftSeen ? (start > 0 ? (cells[cellOf(start - 1)] ?? 0) : NO_CHARACTER) : 0;
  const after = right < FARTHEST_RIGHT ? (end < length ? (cells[cellOf(end)] ?? 0) : NO_CHARACTER) : 0;
  const here = cellOf(index);
  const character = cells[here] ?? 0;
  const first = cells[here + 2] ?? 0;
  const second = cells[here + 3] ?? 0;

  add(mix(PLACE, place));
  add(mix(mix(SURNAME_AT_LEFT, place), surname));
  add(mix(mix(mix(mix(GIVEN_NAME_HERE, place), surname), first), second));
  add(mix(mix(mix(CHARACTER_BEFORE, place), surname), before));
  add(mix(mix(mix(CHARACTER_AFTER, place), surname), after));
  add(mix(mix(mix(mix(mix(BOTH_ENDS, left), surname), before), right), after));
  const hereSurname = cells[here + 1] ?? 0;
  const nextFirst = cells[cellOf(index + 1) + 2] ?? 0;
  const previous = cells[cellOf(index - 1)] ?? 0;
  add(mix(mix(mix(mix(SURNAME_HERE, right), hereSurname), nextFirst), previous));
  add(mix(mix(CHARACTER_HERE, right), character));
}

function distanceLeft({ delimiters, titleEnds }: Sentence, index: number): number {
  for (let left = 0; left < FARTHEST_LEFT && left <= index; left += 1) {
    const start = index - left;
    if (start === 0 || delimiters[start - 1] || titleEnds[start]) return left;
  }
  return Math.min(FARTHEST_LEFT, index + 1);
}

function distanceRight({ length, delimiters, wordStarts }: Sentence, index: number): number {
  let right = 1;
  while (right < FARTHEST_RIGHT && index + right < length) {
    if (delimiters[index + right] || wordStarts[index + right]) return right;
    right += 1;
  }
  return right;
}
