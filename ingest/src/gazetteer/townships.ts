import { readPlaceRows } from './data-file.js';
import type { Division } from './division.js';
import { shortNames } from './short-names.js';

/** Townships by county, read from their own file at the first call and parsed county by county. */
export class Townships {
  #lines: Map<string, string> | null = null;
  /** Codes by name, one behind the other. */
  #codes: Map<string, string> | null = null;
  readonly #parsed = new Map<string, readonly Division[]>();

  /** Streets, towns and townships of a county, in the order of their codes. */
  of(county: string): readonly Division[] {
    const known = this.#parsed.get(county);
    if (known !== undefined) return known;
    const line = this.#table().get(county) ?? '';
    const townships = line === '' ? [] : line.split(' ').map((item) => toTownship(county, item));
    this.#parsed.set(county, townships);
    return townships;
  }

  /** Streets, towns and townships of a name anywhere; or, without their level word (灵溪 for 灵溪镇), of a stem. */
  named(name: string): readonly Division[] {
    this.#codes ??= this.#codesByName();
    const codes = this.#codes.get(name)?.match(/\d{9}/g) ?? [];
    return codes.flatMap((code) => this.get(code) ?? []);
  }

  /** Made when first asked for (about 60 ms): only reports that name no county need it. */
  #codesByName(): Map<string, string> {
    const codes = new Map<string, string>();
    const add = (name: string, code: string) => codes.set(name, `${codes.get(name) ?? ''}${code}`);
    for (const [county, line] of this.#table()) {
      for (const item of line === '' ? [] : line.split(' ')) {
        const name = item.slice(3);
        const stem = name.replace(/(?:镇|乡|街道)$/, '');
        add(name, county + item.slice(0, 3));
        if (stem !== name && stem.length > 1) add(stem, county + item.slice(0, 3));
      }
    }
    return codes;
  }

  #table(): Map<string, string> {
    this.#lines ??= new Map(readPlaceRows('townships.tsv').map(([code = '', listed = '']) => [code, listed]));
    return this.#lines;
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
