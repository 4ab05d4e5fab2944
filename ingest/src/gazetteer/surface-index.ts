import { byRelevance, type Division } from './division.js';

/** What the text may say of a place, and which divisions that could be. */
export interface Surface {
  readonly text: string;
  readonly divisions: Division[];
  /** The surface is an ordinary word too (合作, 和平, 城区). */
  isWord: boolean;
}

/** Surfaces by their first two characters, so that a text is read with one look-up a character. */
export class SurfaceIndex {
  readonly #surfaces = new Map<string, Surface>();
  readonly #byStart = new Map<string, Surface[]>();

  /** Adds a surface of a division. A surface that is a word for one division is one for all. */
  add(text: string, division: Division, isWord: boolean): void {
    const known = this.#surfaces.get(text);
    if (known === undefined) {
      const surface = { text, divisions: [division], isWord };
      this.#surfaces.set(text, surface);
      const start = text.slice(0, 2);
      const others = this.#byStart.get(start);
      if (others === undefined) this.#byStart.set(start, [surface]);
      else others.push(surface);
      return;
    }
    if (!known.divisions.includes(division)) known.divisions.push(division);
    known.isWord ||= isWord;
  }

  /** Puts candidates and surfaces in order once all are added. */
  seal(): this {
    for (const surface of this.#surfaces.values()) {
      if (surface.divisions.length > 1) keepBestOfEachCode(surface.divisions.sort(byRelevance));
    }
    for (const surfaces of this.#byStart.values()) surfaces.sort((a, b) => b.text.length - a.text.length);
    return this;
  }

  get(text: string): Surface | undefined {
    return this.#surfaces.get(text);
  }

  /** Adds to `found` the surfaces that stand in the text at an offset, longest first. */
  collectAt(text: string, start: number, found: Surface[]): void {
    for (const surface of this.#byStart.get(text.slice(start, start + 2)) ?? []) {
      if (text.startsWith(surface.text, start)) found.push(surface);
    }
  }
}

/** `divisions` are in order of relevance; of two names of one code the first is kept. */
function keepBestOfEachCode(divisions: Division[]): void {
  const codes = new Set<string>();
  const best = divisions.filter((division) => !codes.has(division.code) && codes.add(division.code));
  divisions.splice(0, divisions.length, ...best);
}
