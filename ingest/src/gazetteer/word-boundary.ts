import { readPlaceRows } from './data-file.js';

/** Binary logarithm of the dictionary's total count: what each word of a split costs. */
const TOTAL = 26;
/** Weight of a character that the dictionary does not list. */
const UNLISTED = -1;
const LONGEST_WORD = 4;
/** Binary logarithm of the count from which a word is common. */
const COMMON = 5;
/** Characters on each side of a name that are split with it. */
const CONTEXT = 3;
const HAN = /\p{Script=Han}/u;

/**
 * Tells whether a short place name in a text is only the end of one word and the start of another
 * (河南 in 黄河南岸, 和政 in 和政策), by the likeliest split of the characters around it into words.
 */
export class WordBoundary {
  /** By first character: the characters that follow and the binary logarithm of the word's count, in base 36. */
  #lines: ReadonlyMap<string, string> | null = null;
  readonly #weights = new Map<string, ReadonlyMap<string, number>>();

  /**
   * Whether the likeliest split keeps [start, end) as a word.
   * @param least weight of the name as a place, for those that the dictionary does not know
   * @param from where the text may be looked at from: the end of the place name before
   */
  keeps(text: string, start: number, end: number, least: number, from: number): boolean {
    const left = runStart(text, start, Math.max(from, start - CONTEXT));
    const right = runEnd(text, end, Math.min(text.length, end + CONTEXT));
    const name = text.slice(start, end);
    const weight = Math.max(this.#weightOf(name) ?? least, least) - TOTAL;
    const kept = this.#bestSplit(text.slice(left, start)) + weight + this.#bestSplit(text.slice(end, right));
    return kept >= this.#bestSplit(text.slice(left, right), name);
  }

  /** Whether the text can be cut into words of two characters and more that the dictionary lists as common, and others that are given. */
  areWords(text: string, others: ReadonlySet<string>): boolean {
    const ends = [true];
    for (let end = 1; end <= text.length; end += 1) {
      ends[end] = false;
      for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
        const word = text.slice(start, end);
        if (ends[start] !== true) continue;
        if (others.has(word) || (word.length > 1 && (this.#weightOf(word) ?? 0) >= COMMON)) ends[end] = true;
      }
    }
    return ends[text.length] === true;
  }

  #bestSplit(text: string, without?: string): number {
    const best = [0];
    for (let end = 1; end <= text.length; end += 1) {
      let score = -Infinity;
      for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
        const word = text.slice(start, end);
        const weight =
          word === without ? undefined : (this.#weightOf(word) ?? (word.length === 1 ? UNLISTED : undefined));
        if (weight !== undefined) score = Math.max(score, (best[start] ?? 0) + weight - TOTAL);
      }
      best.push(score);
    }
    return best[text.length] ?? 0;
  }

  #weightOf(word: string): number | undefined {
    const first = word.charAt(0);
    let weights = this.#weights.get(first);
    if (weights === undefined) {
      this.#lines ??= new Map(
        readPlaceRows('word-frequencies.tsv').map(([character = '', words = '']) => [character, words]),
      );
      weights = parseWeights(this.#lines.get(first) ?? '');
      this.#weights.set(first, weights);
    }
    return weights.get(word.slice(1));
  }
}

function parseWeights(line: string): Map<string, number> {
  const items = line === '' ? [] : line.split(' ');
  return new Map(items.map((item) => [item.slice(0, -1), Number.parseInt(item.slice(-1), 36)]));
}

function runStart(text: string, start: number, least: number): number {
  let left = start;
  while (left > least && HAN.test(text.charAt(left - 1))) left -= 1;
  return left;
}

function runEnd(text: string, end: number, most: number): number {
  let right = end;
  while (right < most && HAN.test(text.charAt(right))) right += 1;
  return right;
}
