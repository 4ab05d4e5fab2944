import { readFileSync } from 'node:fs';

/** A place with a party committee and a government of its own, as the gazetteer has it. */
export interface Jurisdiction {
  readonly code: string;
  /** Official name. */
  readonly name: string;
  readonly level: 'prefecture' | 'county';
  /** What the place calls itself: 市 in 市委, 县 in 县长. */
  readonly unit: '市' | '县' | '区';
  readonly province: string;
  /** Code of the prefecture, for a county. */
  readonly parent: string | undefined;
}

const table = new URL('../../../ingest/data/places/divisions.tsv', import.meta.url);

const unitOf = (name: string): Jurisdiction['unit'] | undefined =>
  (['市', '县', '区'] as const).find((unit) => name.endsWith(unit));

/** Development zones, leagues and banners speak of themselves in other words; the corpus leaves them out. */
const isPlain = (name: string): boolean =>
  !/(?:矿区|地区|林区|特区|新区|开发区|自治县)$/.test(name) && name.length <= 5;

/** Prefecture-level cities and counties that exist today, in the order of their codes. */
export const readJurisdictions = (): readonly Jurisdiction[] => {
  const rows = readFileSync(table, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  return rows.flatMap(([code = '', name = '', level, parent, , to]): Jurisdiction[] => {
    const unit = unitOf(name);
    if (to || !unit || !isPlain(name) || (level !== 'prefecture' && level !== 'county')) return [];
    const above =
      level === 'county' && parent?.endsWith('00') && !parent.endsWith('0000') ? parent : undefined;
    return [{ code, name, level, unit, province: code.slice(0, 2), parent: above }];
  });
};

/** Every province in turn, so that the first thirty-odd places already stand in all of them. */
export const acrossProvinces = (places: readonly Jurisdiction[]): readonly Jurisdiction[] => {
  const byProvince = new Map<string, Jurisdiction[]>();
  for (const place of places) {
    const own = byProvince.get(place.province) ?? [];
    own.push(place);
    byProvince.set(place.province, own);
  }
  return [...byProvince.values()]
    .flatMap((own, at) => own.map((place, rank) => ({ place, rank, at })))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ place }) => place);
};
