import { type Division, loadGazetteer } from '../../gazetteer/index.js';
import { type Place, placeOf } from '../places/place.js';
import type { HomeEvidence, Scored } from './home-scores.js';
import { isCalled } from './levels.js';

const TOWN_HOLDS =
  /([\u3400-\u9fff]{2,7}?(?:镇|乡|街道))(?=召开|举行|举办|党[委工]|组织|开展|政府|人大|部署|安排|[：:])|(?<=^|[\n，。])([\u3400-\u9fff]{2,5}?(?:镇|乡|街道))(?!镇)/gu;
/** 该乡, 全镇: the report speaks of a town as its own. */
const SPEAKS_OF_TOWN = /(?:该|全|我)(?:镇|乡|街道)(?!镇)/;

/** 大济镇举办…: the title says whose doings it tells of. */
const TOWN_IN_TITLE =
  /(?:^|[\s　：])[\u3400-\u9fff]{2,6}(?:镇|乡|街道)(?:召开|举行|举办|开展|组织|部署|启动)/u;

/** A town's own report names the town where it speaks of its doings, mostly with its county. */
export function findHomeTown(
  { document, zones }: HomeEvidence,
  levels: readonly string[],
  scores: readonly Scored[],
): Place | null {
  const isTownLevel = levels.some((level) => /^(?:镇|乡|街道)$/.test(level));
  const title = document.text.slice(0, zones.titleEnd);
  if (!isTownLevel && !SPEAKS_OF_TOWN.test(document.text) && !TOWN_IN_TITLE.test(title)) return null;
  for (const match of document.text.slice(0, Math.max(zones.leadEnd, 200)).matchAll(TOWN_HOLDS)) {
    const name = match[1] ?? match[2] ?? '';
    for (const [holder, score] of scores) {
      if (holder.code === null || score < 0.5) continue;
      const town = longestTown(name, holder.code);
      if (town !== undefined) return placeOf(town);
    }
    const alone = isTownLevel ? loadGazetteer().townsNamed(name) : [];
    if (alone.length === 1 && alone[0] !== undefined) return placeOf(alone[0]);
  }
  return null;
}

/** 渑池县段村乡 → 段村乡: the known town that a run of characters ends with. */
function longestTown(name: string, within: string): Division | undefined {
  for (let from = 0; from <= name.length - 3; from++) {
    const town = loadGazetteer().named(name.slice(from), { within, level: 'township' })[0];
    if (town !== undefined) return town;
  }
  return undefined;
}

const SUFFIXED = /[\u3400-\u9fff]{2,5}?(?:镇|乡|街道)(?![镇村民])/gu;
const LISTED = /(?:[\u3400-\u9fff]{2,3}、){2,}[\u3400-\u9fff]{2}/gu;
const SHARED =
  /((?:[\u3400-\u9fff]{2,3}、)+[\u3400-\u9fff]{2,3}?)(?:等)?[两三四五六七八九十]个?(镇|乡|街道)/gu;
/** A name that more counties have than this tells none of them. */
const COMMON = 12;
/** How sure one, two, or more of a county's towns make it. */
const SURE = [0.3, 0.45, 0.6];

/** The county that holds the towns of a report which names no county: 灵溪、金乡、钱库、矾山 are 苍南县's. */
export function countyOfTowns(
  text: string,
  levels: readonly string[],
): { readonly place: Place; readonly confidence: number } | null {
  const towns = new Map<string, Set<string>>();
  const surely = new Set<string>();
  const see = (name: string, isSuffixed: boolean) => {
    const found = loadGazetteer().townsNamed(name);
    const counties = new Set(found.flatMap(({ parent }) => parent ?? []));
    if (counties.size > COMMON) return;
    for (const county of counties) {
      towns.set(county, (towns.get(county) ?? new Set()).add(name));
      if (isSuffixed && counties.size === 1) surely.add(county);
    }
  };
  for (const { 0: words } of text.matchAll(SUFFIXED)) for (const name of endingsOf(words)) see(name, true);
  for (const [, stems = '', level = ''] of text.matchAll(SHARED))
    for (const stem of stems.split('、')) for (const name of endingsOf(stem + level)) see(name, true);
  for (const { 0: words } of text.matchAll(LISTED))
    for (const stem of words.split('、')) see(stem.slice(0, 3), false);
  const fitting = [...towns]
    .flatMap(([code, names]) => {
      const division = loadGazetteer().get(code);
      const place = division === undefined ? null : placeOf(division);
      return place !== null && levels.some((level) => isCalled(place, level)) ? [{ place, code, names }] : [];
    })
    .sort((a, b) => b.names.size - a.names.size || Number(a.code) - Number(b.code));
  const [best, next] = fitting;
  if (best === undefined || best.names.size <= (next?.names.size ?? 0)) return null;
  const count = best.names.size;
  const isEnough =
    count >= 3 ? count >= (next?.names.size ?? 0) + 2 || surely.has(best.code) : surely.has(best.code);
  return isEnough ? { place: best.place, confidence: SURE[Math.min(count, 3) - 1] ?? 0 } : null;
}

/** 来到定江镇 → 来到定江镇, 到定江镇, 定江镇. */
function endingsOf(words: string): string[] {
  const level = words.endsWith('街道') ? 2 : 1;
  return Array.from({ length: words.length - level - 1 }, (_, from) => words.slice(from));
}
