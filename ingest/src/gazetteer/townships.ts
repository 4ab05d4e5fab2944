import { readPlaceRows } from './data-file.js';
import type { Division } from './division.js';
import { shortNames } from './short-names.js';

/** Townships by county, read from their own file at the first call and parsed county by county. */
export class Townships {
  #lines: Map<string, string> | null = null;
  readonly #parsed = new Map<string, readonly Division[]>();

  /** Streets, towns and townships of a county, in the order of their codes. */
  of(county: string): readonly Division[] {
    const known = this.#parsed.get(county);
    if (known !== undefined) return known;
    this.#lines ??= new Map(readPlaceRows('townships.tsv').map(([code = '', listed = '']) => [code, listed]));
    const line = this.#lines.get(county) ?? '';
    const townships = line === '' ? [] : line.split(' ').map((item) => toTownship(county, item));
    this.#parsed.set(county, townships);
    return townships;
  }

  get(code: string): Division | undefined {
    return this.of(code.slice(0, 6)).find((township) => township.code === code);
  }
}

function toTownship(county: string, item: string): Division {
  const name = item.slice(3);
  return {
    code: county + item.slice(0, 3),
    name,
    level: 'township',
    parent: county,
    aliases: shortNames(name, 'township').suffixed,
    from: null,
    to: null,
    successors: [],
    centre: null,
  };
}
