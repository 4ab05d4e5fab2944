import { readPlaceRows } from './data-file.js';

/** Tells whether a short place name in a text is only the middle of other words: 河南 in 黄河南岸. */
export class WordBoundary {
  /** By first character of a place name: what may stand before it, each between spaces. */
  readonly #beginnings: ReadonlyMap<string, string>;

  constructor() {
    this.#beginnings = new Map(
      readPlaceRows('word-endings.tsv').map(([first = '', listed = '']) => [first, ` ${listed} `]),
    );
  }

  /** Whether a word that began before `start` ends with the character at `start`. */
  isCrossed(text: string, start: number): boolean {
    const beginnings = this.#beginnings.get(text.charAt(start));
    if (beginnings === undefined || start === 0) return false;
    const before = [text.charAt(start - 1), text.slice(Math.max(0, start - 2), start)];
    return before.some((beginning) => beginnings.includes(` ${beginning} `));
  }
}
