import type { CleanDocument } from '../../read/clean-document.js';
import type { Span } from '../../record.js';
import { findOrgans } from '../bodies/organ-mentions.js';
import { bareLevels, type ReportZones } from '../home/home-level.js';
import { findHome, type HomePlace } from '../home/home-place.js';
import type { ModelReading } from '../people/name-evidence.js';
import { holds, type Located } from '../text/spans.js';
import type { Quoted } from '../text/text-marks.js';
import { ancestorsOf, carriesLevel, lastYearOf, liesIn, type Place } from './place.js';
import { type PlaceMention, type PlaceSighting, resolveSightings, sightPlaces } from './place-mentions.js';
import { findZones } from './zones.js';

const FULL_DATE = /(?<!\d)((?:19|20)\d\d)年\d{1,2}月\d{1,2}日/;

/** The year that decides which divisions there were: as the page or its owner tells it, else of the day in the lead. */
export function yearOfReport(
  { told, published, text }: CleanDocument,
  { leadEnd }: ReportZones,
): number | undefined {
  const year =
    told.year ?? Number(/^\d{4}/.exec(published ?? '')?.[0] ?? FULL_DATE.exec(text.slice(0, leadEnd))?.[1]);
  return Number.isNaN(year) ? undefined : year;
}

/** The home place, and the year that decides which divisions there were, also as home's own name tells it. */
export function homeOf(
  document: CleanDocument,
  zones: ReportZones,
  titles: readonly Quoted[],
  year: number | undefined,
  model: ModelReading,
): { readonly home: HomePlace; readonly year: number | undefined } {
  const { text } = document;
  const sightings = sightPlaces(text, null, year).filter((sighting) => !isInPersonsName(sighting, model));
  const places = resolveSightings(sightings, null);
  const organs = findOrgans(text, places);
  const levels = bareLevels(text, organs, sightings, places);
  const home = findHome({ document, sightings, organs, titles, levels, zones });
  return { home, year: year ?? lastYearOf(home.place) ?? yearOfEndedNames(text, sightings) };
}

export interface ReportPlaces {
  readonly mentions: readonly PlaceMention[];
  /** Provinces and prefectures that are nothing else, whether or not they are believed: what an organisation may be named after. */
  readonly anchors: readonly PlaceSighting[];
}

/** Divisions, and the zones and villages that the text names. */
export function placesOf(
  text: string,
  home: Place | null,
  year: number | undefined,
  model: ModelReading,
  source: Span | null,
): ReportPlaces {
  const first = sightPlaces(text, home, year);
  const away = countiesElsewhere(text, resolveSightings(first, home), home);
  const sightings = (away.length === 0 ? first : sightPlaces(text, home, year, away)).filter(
    (sighting) => !isInPersonsName(sighting, model),
  );
  const divisions = resolveSightings(sightings, home).filter(
    (mention) => isBelievable(mention, home, model) && !isInName(mention, home, source),
  );
  const zones = findZones(text, divisions, home);
  return {
    mentions: [...divisions, ...zones].sort((a, b) => a.start - b.start || b.end - a.end),
    anchors: sightings.filter(({ candidates: [first], ambiguousWord }) => !ambiguousWord && isWide(first)),
  };
}

/** Counties outside of home to which the text says that somebody went: 赴马边彝族自治县考察. */
function countiesElsewhere(text: string, mentions: readonly PlaceMention[], home: Place | null): string[] {
  const codes = mentions.flatMap(({ start, end, place }) =>
    place.level === 'county' &&
    place.code !== null &&
    isElsewhere(place, home) &&
    GOING.test(text.slice(Math.max(0, start - 14), start)) &&
    !/^(?:委|政府|领导|党政)/.test(text.slice(end, end + 2))
      ? [place.code]
      : [],
  );
  return [...new Set(codes)].slice(0, 3);
}

const GOING = /(?:赴|到|前往|来到|走进|深入|抵达)[^，。；]{0,10}$/u;

/** Of counties' bare stems too many are in other words (台山 in 鹿台山煤矿). */
const isWide = (place: Place | undefined): boolean =>
  place?.level === 'province' || place?.level === 'prefecture';

/** Whether a place neither holds home nor lies in it. */
export const isElsewhere = (place: Place, home: Place | null): boolean =>
  home !== null && place !== home && !liesIn(place, home) && !ancestorsOf(home).includes(place);

/** 漠河县 in a report that tells no year dates it: it was written before 漠河 became a city. */
function yearOfEndedNames(text: string, sightings: readonly PlaceSighting[]): number | undefined {
  const years = sightings.flatMap(({ start, surface, candidates }) => {
    const [place] = candidates;
    const isFormer = text.charAt(start - 1) === '原';
    return place === undefined || place.name !== surface || isFormer ? [] : (lastYearOf(place) ?? []);
  });
  return years.length === 0 ? undefined : Math.min(...years);
}

/** 启东 in 闫启东 is no city; of single characters (绵衢) the model knows less than the gazetteer. */
const isInPersonsName = (sighting: Located, { spans }: ModelReading): boolean =>
  spans.some(
    (span) =>
      span.kind === 'person' &&
      span.probability > 0.5 &&
      sighting.end - sighting.start > 1 &&
      holds(span, sighting) &&
      span.end - span.start > sighting.end - sighting.start,
  );

/** A zone's organ is the zone's, not that of the division in the zone's name. */
export const withoutInner = (places: readonly PlaceMention[]): PlaceMention[] =>
  places.filter((inner) => !places.some((outer) => outer !== inner && holds(outer, inner)));

/** A bare stem from elsewhere (大庆 in 百年大庆) must look like a place or an organisation to the model as well. */
function isBelievable(mention: PlaceMention, home: Place | null, model: ModelReading): boolean {
  if (carriesLevel(mention.surface)) return true;
  if (home !== null && !isElsewhere(mention.place, home)) return true;
  if (lastYearOf(mention.place) !== undefined) return false;
  return model.spans.some(
    (span) => span.kind !== 'person' && span.start === mention.start && mention.end <= span.end,
  );
}

/** 嘉禾 in 嘉禾日报: the publisher's name tells a place only on home's own line. */
function isInName(mention: PlaceMention, home: Place | null, source: Span | null): boolean {
  if (source === null || mention.start < source[0] || mention.end > source[1]) return false;
  return home === null || isElsewhere(mention.place, home);
}
