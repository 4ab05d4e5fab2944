import { ancestorsOf, corpsName, type Place } from '../places/place.js';
import { listed, readRows } from '../tables.js';

/** Words that name a division by its level alone (市 in 市委), with the levels they can stand for, highest first. */
const LEVELS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  readRows('levels.tsv').map(([word = '', levels = '']) => [word, listed(levels.replaceAll(',', '|'))]),
);

export const levelWords: readonly string[] = [...LEVELS_OF.keys()];

/** Whether a place is called by this level word: 界首市 is a 市, 内蒙古自治区 a 自治区, 东城区 a 区; by no word all are. */
export function isCalled(place: Place, word: string): boolean {
  if (word === '') return true;
  if (!LEVELS_OF.get(word)?.includes(place.level)) return place.level === 'zone' && place.name.endsWith(word);
  if (word === '自治区') return place.name.endsWith('自治区');
  if (word === '区')
    return place.name.endsWith('区') && !place.name.endsWith('自治区') && !place.name.endsWith('地区');
  if (word === '师市') return corpsName(place) !== null;
  if (word === '省') return place.name.endsWith('省');
  if (word === '村' || word === '社区') return true;
  if (word === '地区' || word === '地') return place.name.endsWith('地区');
  return place.name.endsWith(word) || place.short.endsWith(word);
}

/**
 * The place that a level word stands for in a report of `home`: itself or what it lies in.
 * @example resolveLevel('市', 瀍河回族区) // 洛阳市
 * @returns null where nothing on the line from home to its province is called so
 */
export function resolveLevel(word: string, home: Place | null): Place | null {
  if (home === null) return null;
  const line = [home, ...ancestorsOf(home)];
  return line.find((place) => isCalled(place, word)) ?? null;
}

/** How far back a level word can look for the division it stands for (村 in 叮嘱村党支部书记 after 南垭村). */
const REACH = 160;

/** The division called so that was named last before `at`, for words that home's line does not answer. */
export function lastNamed(
  word: string,
  at: number,
  mentions: readonly { end: number; place: Place }[],
): Place | null {
  let found: Place | null = null;
  for (const { end, place } of mentions) {
    if (end > at) break;
    if (at - end > REACH) continue;
    // A village named with its town names the town too.
    for (const named of place.holder === undefined ? [place] : [place.holder, place])
      if (isCalled(named, word) && named.short.endsWith(word)) found = named;
  }
  return found;
}
