import type { PlaceLevel } from '@zhengtu/graph-schema';
import { type Division, loadGazetteer } from '../../gazetteer/index.js';

/** A place as the extractor works with it: a division of the gazetteer, or a zone or village that only the text names. */
export interface Place {
  /** Official name. */
  readonly name: string;
  /** Name used in front of an organ: without ethnic groups, with its level word (瀍河区, 大理州, 内蒙古自治区). */
  readonly short: string;
  /** Further names, longest contexts included (洛阳市瀍河回族区). */
  readonly names: readonly string[];
  /** GB/T 2260, six digits; null for what has none. */
  readonly code: string | null;
  /** Code of the nearest division with a six-digit code that holds it. */
  readonly within: string | null;
  readonly level: PlaceLevel;
  /** The town that a village lies in, where the text tells it. */
  readonly holder?: Place;
}

const LEVEL_ENDING = /(?:省|自治区|市|区|县|州|盟|旗|镇|乡|街道|苏木|地区)$/;
const CORPS = /^第?[一二三四五六七八九十]{1,2}师.+市$/;
const known = new Map<string, Place>();

/** The place of a gazetteer division. */
export function placeOf(division: Division): Place {
  const key = `${division.code} ${division.name}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const place = makePlace(division);
  known.set(key, place);
  return place;
}

function makePlace(division: Division): Place {
  const gazetteer = loadGazetteer();
  const parents = gazetteer.ancestors(division.code);
  const short = shortNameOf(division);
  const own = new Set([short, ...division.aliases, division.name]);
  const names = new Set(own);
  const [parent, grandparent] = parents;
  if (parent !== undefined && division.level !== 'province') {
    for (const form of [division.name, short]) names.add(parent.name + form);
    if (grandparent !== undefined) names.add(grandparent.name + parent.name + division.name);
  }
  names.delete(division.name);
  return {
    name: division.name,
    short,
    names: [...names],
    code: division.code.length === 6 ? division.code : null,
    within: division.parent,
    level: division.level,
  };
}

function shortNameOf(division: Division): string {
  if (division.name.endsWith('自治区')) return division.name;
  const suffixed = division.aliases.filter(
    (alias) =>
      LEVEL_ENDING.test(alias) &&
      alias.length >= 3 &&
      !CORPS.test(alias) &&
      // 鄂前旗 stands in headlines; 鄂托克前旗 is what its organs are called by.
      (division.name.includes('自治') || division.name.startsWith(alias.slice(0, -1))),
  );
  return suffixed[0] ?? division.name;
}

/** The last year in which a division bore its name; none while it does. A report that names it is not younger. */
export function lastYearOf(place: Place | null): number | undefined {
  if (place?.code == null) return undefined;
  const ends = loadGazetteer()
    .named(place.name)
    .filter(({ code }) => code === place.code)
    .map(({ to }) => to);
  return ends.length > 0 && ends.every((end) => end !== null) ? Math.max(...ends.map(Number)) : undefined;
}

/** 第八师石河子市: a city that is one with a division of the Xinjiang corps; null for any other place. */
export const corpsName = ({ names }: Place): string | null =>
  names.find((name) => name.startsWith('第') && CORPS.test(name)) ?? null;

/** Whether a place is, or lies in, another that has a code. */
export function liesIn(place: Place, outer: Place): boolean {
  if (place === outer || place.name === outer.name) return place.within === outer.within || place === outer;
  if (outer.code === null) return false;
  if (place.code !== null) return loadGazetteer().isWithin(place.code, outer.code);
  return place.within !== null && loadGazetteer().isWithin(place.within, outer.code);
}

/** What a place lies in, the nearest first, the province last. */
export function ancestorsOf(place: Place): Place[] {
  const gazetteer = loadGazetteer();
  if (place.holder !== undefined) return [place.holder, ...ancestorsOf(place.holder)];
  if (place.code !== null) return gazetteer.ancestors(place.code).map(placeOf);
  if (place.within === null) return [];
  const nearest = gazetteer.get(place.within);
  return nearest === undefined ? [] : [placeOf(nearest), ...gazetteer.ancestors(nearest.code).map(placeOf)];
}

/** Whether a place's name says what it is: 夷陵区, but not 大庆. */
export const carriesLevel = (surface: string): boolean => /[省市区县州盟旗镇乡]$|街道$/.test(surface);
