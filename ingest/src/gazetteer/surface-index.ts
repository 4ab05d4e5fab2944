import { byRelevance, type Division } from './division.js';

/** What a text may say of a place, and which divisions that could be. */
export class Surface {
  readonly text: string;
  /** The surface is an ordinary word too (合作, 和平, 城区). */
  isWord: boolean;
  readonly #divisions: Division[] = [];
  #isOrdered = true;

  constructor(text: string, isWord: boolean) {
    this.text = text;
    this.isWord = isWord;
  }

  add(division: Division): void {
    this.#divisions.push(division);
    this.#isOrdered = this.#divisions.length === 1;
  }

  /** In force before ended, higher levels first; put in order when first asked for, as most never are. */
  get divisions(): readonly Division[] {
    if (!this.#isOrdered) this.#divisions.sort(byRelevance);
    this.#isOrdered = true;
    return this.#divisions;
  }
}

/** Surfaces by their first two characters, so that a text is read with one look-up a character. */
export class SurfaceIndex {
  readonly #surfaces = new Map<string, Surface>();
  readonly #byStart = new Map<string, Surface[]>();

  /** Adds a surface of a division. A surface that is a word for one division is one for all. */
  add(text: string, division: Division, isWord: boolean): void {
    const known = this.#surfaces.get(text);
    const surface = known ?? new Surface(text, isWord);
    surface.add(division);
    surface.isWord ||= isWord;
    if (known !== undefined) return;
    this.#surfaces.set(text, surface);
    const start = text.slice(0, 2);
    const others = this.#byStart.get(start);
    if (others === undefined) this.#byStart.set(start, [surface]);
    else others.push(surface);
  }

  /** Divisions with exactly this surface. */
  get(text: string): readonly Division[] {
    return this.#surfaces.get(text)?.divisions ?? [];
  }

  /** Adds to `found` the surfaces that stand in the text at an offset, in no order. */
  collectAt(text: string, start: number, found: Surface[]): void {
    for (const surface of this.#byStart.get(text.slice(start, start + 2)) ?? []) {
      if (text.startsWith(surface.text, start)) found.push(surface);
    }
  }
}
