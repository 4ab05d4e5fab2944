import { readWords } from './data-file.js';

/** A tree of words by character code; `isTitle` is set where a word ends. */
interface Node {
  readonly next: Map<number, Node>;
  isTitle: boolean | null;
}

/** Titles, which stand before names (and after them), and cues, the verbs and particles that follow names. */
export class CueWords {
  readonly #root: Node = { next: new Map(), isTitle: null };

  constructor(titles: readonly string[], cues: readonly string[]) {
    for (const word of cues) this.#add(word, false);
    for (const word of titles) this.#add(word, true);
  }

  static read(): CueWords {
    return new CueWords(readWords('titles.txt'), readWords('cues.txt'));
  }

  #add(word: string, isTitle: boolean): void {
    let node = this.#root;
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      const next = node.next.get(code) ?? { next: new Map(), isTitle: null };
      node.next.set(code, next);
      node = next;
    }
    node.isTitle = isTitle;
  }

  /**
   * Marks where titles end and where any of the words begins.
   * @param codes folded codes of the sentence
   */
  mark(codes: Uint16Array): { titleEnds: Uint8Array; wordStarts: Uint8Array } {
    const titleEnds = new Uint8Array(codes.length + 1);
    const wordStarts = new Uint8Array(codes.length + 1);
    for (let start = 0; start < codes.length; start += 1) {
      let node = this.#root.next.get(codes[start] ?? 0);
      for (let end = start + 1; node !== undefined; end += 1) {
        if (node.isTitle !== null) wordStarts[start] = 1;
        if (node.isTitle === true) titleEnds[end] = 1;
        node = end < codes.length ? node.next.get(codes[end] ?? 0) : undefined;
      }
    }
    return { titleEnds, wordStarts };
  }
}
