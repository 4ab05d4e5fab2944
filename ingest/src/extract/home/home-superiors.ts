import { ancestorsOf, type Place } from '../places/place.js';
import type { PlaceSighting } from '../places/place-mentions.js';

/** 中央、省、镇江市交办: a place in the line of those above. */
const IN_LINE = /(?:中央|国家|省|自治区|省委|省政府)[、和及]$/;
/** 贯彻镇江市人民政府专题会议纪要精神: what the report's own people are to follow. */
const TO_FOLLOW = /(?:传达(?:学习)?|学习(?:贯彻)?|贯彻(?:落实)?|落实)了?$/;
const WORD_FROM_ABOVE =
  /^(?:市|州|盟|地区)?(?:委|政府|人民政府|纪委|人大|政协)?[^，。；《》]{0,20}(?:会议?|精神|讲话|要求|部署|纪要|通知|文件)/;

const SESSION = '[一二三四五六七八九十]{1,3}届';

/**
 * Places whose committees count other sessions than the report's own of that level word: where 市委十四届八次全会 hears of
 * 安庆市委十一届十次全会, 安庆 is not the city of the report.
 */
export function placesOfOtherSessions(text: string, sightings: readonly PlaceSighting[]): Set<Place> {
  const own = new Map<string, Set<string>>();
  for (const [, organ = '', session = ''] of text.matchAll(OWN_SESSION))
    own.set(organ, (own.get(organ) ?? new Set()).add(session));
  const others = new Set<Place>();
  for (const { start, end, candidates } of own.size === 0 ? [] : sightings) {
    const level = /[市县区州旗盟]$/.exec(text.slice(start, end))?.[0] ?? '';
    const [, organ = '', session = ''] = OF_SESSION.exec(level + text.slice(end, end + 10)) ?? [];
    const known = own.get(organ);
    if (known !== undefined && !known.has(session)) for (const place of candidates) others.add(place);
  }
  return others;
}
const OWN_SESSION = new RegExp(`(?<![\\u3400-\\u9fff])([市县区州旗盟](?:委|人大|政协))(${SESSION})`, 'gu');
const OF_SESSION = new RegExp(`^([市县区州旗盟](?:委|人大|政协))(${SESSION})`, 'u');

/**
 * Places that the report tells of as standing above its own: it calls itself by its level (市委), and another that is
 * called so too by name. They hold a place that is named as well.
 */
export function superiorPlaces(text: string, sightings: readonly PlaceSighting[]): Set<Place> {
  const named = new Set(sightings.flatMap(({ candidates }) => candidates.flatMap(ancestorsOf)));
  const superiors = sightings.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 8), start);
    return (
      IN_LINE.test(before) || (TO_FOLLOW.test(before) && WORD_FROM_ABOVE.test(text.slice(end, end + 30)))
    );
  });
  return new Set(
    superiors
      .flatMap(({ candidates }) => candidates)
      .filter((place) => place.level === 'prefecture' && named.has(place)),
  );
}
