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
  /** Name of the prefecture or municipality above a county. */
  readonly city: string | undefined;
  /** Whether other places bear the name: a report then says which one it is about. */
  readonly ambiguous: boolean;
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
  const today = rows.filter(([, , , , , to]) => !to);
  const nameOf = new Map(today.map(([code = '', name = '']) => [code, name]));
  const bearers = new Map<string, number>();
  for (const [, name = ''] of today) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return today.flatMap(([code = '', name = '', level, parent = '']): Jurisdiction[] => {
    const unit = unitOf(name);
    if (!unit || !isPlain(name) || (level !== 'prefecture' && level !== 'county')) return [];
    const above = level === 'county' ? nameOf.get(parent) : undefined;
    const city = above?.endsWith('市') ? above : undefined;
    const ambiguous = (bearers.get(name) ?? 0) > 1;
    return [{ code, name, level, unit, province: code.slice(0, 2), city, ambiguous }];
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

/** The first cities of all provinces in turn, and of each the first county that it has. */
export const citiesWithACounty = (places: readonly Jurisdiction[], cities: number): readonly Jurisdiction[] =>
  acrossProvinces(places.filter(({ level }) => level === 'prefecture'))
    .slice(0, cities)
    .flatMap((city) => {
      const county = places.find((place) => place.city === city.name);
      return county ? [city, county] : [city];
    });
