import type { Place } from '../places/place.js';
import type { PlaceSighting } from '../places/place-mentions.js';
import type { BareLevel } from './home-level.js';
import { isCalled } from './levels.js';

/** A place that somebody goes to in the report. */
export interface Visited {
  readonly sighting: PlaceSighting;
  /** The place itself (到靖江市调研), not a school or town of it (到靖江市第一中学). */
  readonly asSuch: boolean;
  /** Level words of those who go (市 of 市委书记、我市、市党政代表团). */
  readonly visitors: readonly string[];
  /** They go to learn or to make friends, so they come from elsewhere. */
  readonly fromElsewhere: boolean;
  /** Those who go are of a place that the sentence names before: 越城区党政代表团赴马边. */
  readonly ofNamedPlace: boolean;
  /** They are told to be there (在南关区调研), not to go there. */
  readonly isThere: boolean;
}

const GOES =
  /(?:先后到|来到|走到|走进|前往|深入|奔赴|抵达|赶赴|[赴到至]|主场(?:——?|－|-|:|：)?)(?![位会场底年期今此了着达])/gu;
/** What may stand between the verb and a place: places and other stations before it in the list. */
const STATIONS = /^(?:[^，。；\n、]{1,16}(?:、|和))*[^，。；\n、]{0,3}$/;
const AS_SUCH =
  /^(?:[、，,。；！\s]|$|[和及与](?![\u3400-\u9fff]{1,2}[路街])|以及|等|开展|考察|调研|学习|参观|观摩|督[导查办战]|检查|走访|慰问|视察|察看|就|对|专题|实地|进行|看望|现场|一线|部分|各|基层|参加|出席)/;
const SEEN = /^(?:考察|观摩|调研|视察|督导|学习|参观)/;
const FROM_ELSEWHERE =
  /考察团|代表团|学习考察|考察学习|考察交流|学习交流|取经|招商|拜访|洽谈|对接|外出|对口|结对|帮扶|协作|回访|结好|交流互访/;
/** How far a list of stations reaches. */
const REACH = 90;

/** Places that the report's people go to, in the order of the text; `levels` in order too. */
export function visitedPlaces(
  text: string,
  sightings: readonly PlaceSighting[],
  levels: readonly BareLevel[],
): Visited[] {
  const found: Visited[] = [];
  let previous: { readonly sighting: PlaceSighting; readonly visitors: readonly string[] } | null = null;
  for (const [index, sighting] of sightings.entries()) {
    const goes = sentenceStart(text, sighting.start);
    const verb = goesBefore(text, goes, sighting);
    const chained: boolean =
      previous !== null && /^(?:[、和及与]|以及)?$/.test(text.slice(previous.sighting.end, sighting.start));
    if (verb === null && !chained) continue;
    const visitors: readonly string[] =
      verb === null ? (previous?.visitors ?? []) : wordsBetween(levels, goes, verb);
    const next = sightings[index + 1];
    const after = text.slice(sighting.end, sighting.end + 4);
    found.push({
      sighting,
      asSuch: AS_SUCH.test(after) || next?.start === sighting.end,
      visitors,
      fromElsewhere: FROM_ELSEWHERE.test(text.slice(goes, sighting.end + 30)),
      isThere: verb !== null && text.startsWith('在', verb),
      ofNamedPlace:
        verb !== null &&
        sightings.slice(Math.max(0, index - 4), index).some(({ start, end }) => start >= goes && end < verb),
    });
    previous = { sighting, visitors };
  }
  // 考察团一行先后到…: who goes was told before.
  const usual = found.find(({ visitors }) => visitors.length > 0)?.visitors ?? [];
  return found.map((visit) => (visit.visitors.length > 0 ? visit : { ...visit, visitors: usual }));
}

/**
 * Whether those who go cannot be at home there: a 市委书记 who goes to 靖江市 is of another city, and whose own people
 * go somewhere to learn is of elsewhere. A 区委书记 who is 在南关区 is at home: only cities lie within cities.
 */
export const isGoneToByStrangers = ({ visitors, fromElsewhere, isThere }: Visited, place: Place): boolean =>
  visitors.some((word) => fromElsewhere || (isCalled(place, word) && !(isThere && word !== '市')));

/** Whether they come from elsewhere and the report only says of which place: it may be the host's own. */
export const isGoneToFromNamedPlace = ({ visitors, fromElsewhere, ofNamedPlace }: Visited): boolean =>
  visitors.length === 0 && fromElsewhere && ofNamedPlace;

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 240); i--) if (/[。；！\n]/.test(text.charAt(i))) return i + 1;
  return Math.max(0, at - 240);
}

/** Where the verb of going stands that has the place among its stations; null where none has. */
function goesBefore(text: string, from: number, sighting: PlaceSighting): number | null {
  const words = text.slice(Math.max(from, sighting.start - REACH), sighting.start);
  const offset = sighting.start - words.length;
  let verb: number | null = null;
  for (const match of words.matchAll(GOES)) {
    if (STATIONS.test(words.slice(match.index + match[0].length))) verb = offset + match.index;
  }
  if (verb !== null) return verb;
  return /[在对]$/.test(words) && SEEN.test(text.slice(sighting.end, sighting.end + 2).replace(/^进行/, ''))
    ? sighting.start - 1
    : null;
}

const wordsBetween = (levels: readonly BareLevel[], from: number, to: number): string[] =>
  levels.filter(({ start }) => start >= from && start < to).map(({ word }) => word);
