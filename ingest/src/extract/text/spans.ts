/** Anything that stands at a place in the text. */
export interface Located {
  readonly start: number;
  readonly end: number;
}

export const holds = (outer: Located, inner: Located): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Stretches of the text that some reading has taken, so that others leave them alone. */
export class Cover {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  add(spans: Iterable<Located>): this {
    for (const { start, end } of spans) this.#taken.fill(1, start, end);
    return this;
  }

  has(offset: number): boolean {
    return this.#taken[offset] === 1;
  }

  touches({ start, end }: Located): boolean {
    for (let i = start; i < end; i++) if (this.#taken[i] === 1) return true;
    return false;
  }
}

/** Spans in order, without repeats. */
export function distinctSpans(spans: Iterable<Located>): [number, number][] {
  const seen = new Map<string, [number, number]>();
  for (const { start, end } of spans) seen.set(`${start}-${end}`, [start, end]);
  return [...seen.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Every place where a string stands in the text. */
export function occurrences(text: string, word: string): Located[] {
  const found: Located[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    found.push({ start: at, end: at + word.length });
  return found;
}

/** A mark or blank, as it parts words. */
export const MARK = /[、，。；：！？“”（）()\n 　…]/;
