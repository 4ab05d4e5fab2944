import type { Meeting } from '../meetings/meeting.js';
import { liesIn, type Place } from '../places/place.js';
import type { PlaceMention } from '../places/place-mentions.js';
import { isElsewhere } from '../places/report-places.js';
import type { ReportReading } from '../report-reading.js';
import { sentenceAt } from '../text/sentences.js';
import type { Located } from '../text/spans.js';

/**
 * Where a work is: the county or zone in its own name; else that named before it in the same sentence, where the report
 * is of what holds both; else the one county that is visited, or the home place.
 */
export function placeOfProject(
  reading: ReportReading,
  meetings: readonly Meeting[],
  at: Located,
): Place | null {
  const { home, places } = reading;
  const inside = places.filter((mention) => mention.start >= at.start && mention.end <= at.end);
  const [outer] = inside;
  // 独山县麻尾镇黄埔协作产业园 is where its name begins, whoever else is in it.
  if (outer !== undefined && outer.start === at.start && /..[市区县旗]$/.test(outer.surface)) {
    const named =
      innermost(inside, outer.place) ??
      (outer.place.level === 'prefecture' && outer.place !== home.place ? outer.place : null);
    if (named !== null) return named;
  }
  for (const { place, end } of inside) {
    if (place === home.place) return standingIn(reading, at) ?? place;
    const county = localOf(reading, place);
    if (county !== null && !/^(?:至|到|—|-|—)/.test(reading.text.slice(end, end + 1))) return county;
    if (county !== null) return home.place; // 甲至乙铁路 runs through more than one
  }
  const there = placeTold(reading, at) ?? standingIn(reading, at);
  if (there !== null) return there;
  const visit = meetings.find(({ isMain, kind }) => isMain && kind === 'visit');
  // Who visits another county sees its works.
  const isAway = visit?.place != null && isElsewhere(visit.place, home.place);
  const visited = visit?.place == null ? null : isAway ? visit.place : localOf(reading, visit.place);
  return visitedBefore(reading, at) ?? visited ?? home.place;
}

/** 台州市路桥区吉利汽车生产基地: the county in the prefecture that the name begins with. */
function innermost(inside: readonly PlaceMention[], outer: Place): Place | null {
  if (outer.level === 'county') return outer;
  const [, second] = inside;
  return outer.level === 'prefecture' && second?.place.level === 'county' && liesIn(second.place, outer)
    ? second.place
    : null;
}

/** A county or zone as it is, a town's or village's county; null for what is too large to tell. */
function localOf({ home, places }: ReportReading, place: Place): Place | null {
  if (home.place !== null && home.place.level !== 'province' && !liesIn(place, home.place)) return null;
  if (place === home.place) return null;
  if (place.level === 'county' || place.level === 'zone') return place;
  if (place.level !== 'township' && place.level !== 'village') return null;
  if (home.place?.level === 'county' || home.place?.level === 'township') return home.place;
  return places.find((mention) => mention.place.code === place.within)?.place ?? null;
}

const GOING_THERE = /(?:到|赴|在|位于|来到|前往|走进|深入|参观了?|察看了?|考察了?|[、，；]|^)$/u;

/** 先后来到丹凤县商镇丹参基地、棣花镇育苗点: the second is in the county of the first. */
function visitedBefore(reading: ReportReading, at: Located): Place | null {
  const { text, places, sentences } = reading;
  const sentence = sentenceAt(sentences, at.start);
  if (sentence === undefined) return null;
  const named = places.findLast(
    (mention) =>
      mention.end <= at.start &&
      mention.start >= sentence.start &&
      mention.place.level === 'county' &&
      localOf(reading, mention.place) !== null &&
      GOING_THERE.test(text.slice(sentence.start, mention.start)) &&
      !/^(?:委|政府|人大|政协|[县区市旗]?长)/.test(text.slice(mention.end, mention.end + 2)),
  );
  return named?.place ?? null;
}

const LIES = /^(?:项目)?(?:位于|坐落[于在]|地处|落户(?:于|在)?)/u;

/** 三馆一书城位于章贡区水西片区. */
function placeTold(reading: ReportReading, at: Located): Place | null {
  const lies = LIES.exec(reading.text.slice(at.end, at.end + 8))?.[0];
  if (lies === undefined) return null;
  const named = reading.places.find(({ start }) => start === at.end + lies.length);
  return named === undefined ? null : localOf(reading, named.place);
}

/** 在蓉江新区，某某来到…: until the paragraph goes on elsewhere, what is seen is there. */
function standingIn(reading: ReportReading, at: Located): Place | null {
  const { text, places, zones } = reading;
  const from = Math.max(zones.titleEnd, text.lastIndexOf('\n', at.start - 1) + 1);
  const stood = places.findLast(
    ({ start, end, place }) =>
      start >= from &&
      end <= at.start &&
      (place.level === 'county' || place.level === 'zone') &&
      (OPENS_IN.test(text.slice(from, start))
        ? /^[，,]/.test(text.slice(end, end + 1))
        : isOpening(text, from, start, end)),
  );
  return stood === undefined ? null : localOf(reading, stood.place);
}

const OPENS_IN = /(?:^|[。；！？”])[\s　]*(?:随后，|接着，|在此?前，)?在$/u;

/** 赣州经开区新能源汽车科技城里机器轰鸣。 */
const isOpening = (text: string, from: number, start: number, end: number): boolean =>
  /^[\s　]*$/u.test(text.slice(from, start)) &&
  /^[\u3400-\u9fff]{2,12}[里内，]/u.test(text.slice(end, end + 14));
