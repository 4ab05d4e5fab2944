import type { CleanDocument } from '../read/clean-document.js';
import type { Span } from '../record.js';
import { type Body, BodyBook, type BodyMention, bodyOfOrgan, organOf, placeOfScope } from './body.js';
import { withFullWidthMarks } from './full-width-marks.js';
import { bareLevels, type ReportZones } from './home-level.js';
import { findHome, type HomePlace } from './home-place.js';
import { resolveLevel } from './levels.js';
import { findMasthead } from './masthead.js';
import { type ModelReading, readWithModel } from './name-evidence.js';
import type { OrganMention } from './organ-mention.js';
import { findOrgans } from './organ-mentions.js';
import {
  findCentralBodies,
  findNamesAroundOrgans,
  findOrganisations,
  type OrganisationMention,
} from './organisation-names.js';
import { gatherPeople, type Person } from './people.js';
import { peopleGroups } from './people-groups.js';
import type { PersonGroup } from './person-group.js';
import { ancestorsOf, carriesLevel, lastYearOf, liesIn, type Place } from './place.js';
import { type PlaceMention, resolveSightings, sightPlaces } from './place-mentions.js';
import type { PostMention } from './post-mention.js';
import { findPosts } from './post-mentions.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { Cover, holds, type Located } from './spans.js';
import { type Quoted, quotedTitles } from './text-marks.js';
import { isYouthLeague, youthLeagueOf } from './youth-league.js';
import { findZones } from './zones.js';

export type ResolvedOrgan = OrganMention & { readonly body: Body | null; readonly place: Place | null };

/** Everything found in a report before meetings and themes: who and what is named, and where. */
export interface ReportReading {
  readonly document: CleanDocument;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly zones: ReportZones;
  readonly titles: readonly Quoted[];
  readonly home: HomePlace;
  readonly places: readonly PlaceMention[];
  readonly organs: readonly ResolvedOrgan[];
  readonly bodies: readonly BodyMention[];
  readonly posts: readonly PostMention[];
  readonly groups: readonly PersonGroup[];
  readonly people: readonly Person[];
}

/** Reads names in the order in which they need each other: places, home, bodies, titles, people. */
export function readReport(given: CleanDocument): ReportReading {
  const text = withFullWidthMarks(given.text);
  const document = { ...given, text };
  const sentences = sentencesOf(document);
  const zones = zonesOf(document, sentences);
  const titles = quotedTitles(text);
  const model = readWithModel(text);
  const year = yearOfReport(document, zones);
  const home = homeOf(document, zones, titles, year, model);
  const places = placesOf(text, home.place, year ?? lastYearOf(home.place), model, document.sourceSpan);
  const book = new BodyBook();
  const outer = findNamesAroundOrgans(text);
  const organs = findOrgans(text, withoutInner(places))
    .filter((organ) => !outer.some((name) => holds(name, organ)))
    .map((organ) => resolveOrgan(organ, home.place, places, book, text));
  const organisations = namedBodies(document, places, organs, home.place, book);
  const posts = findPosts({ text, home: home.place, places, organs, organisations });
  const groups = peopleGroups(
    document,
    model,
    posts,
    [...places, ...organs, ...organisations],
    titles,
    home.place,
  );
  const people = gatherPeople(document, groups);
  const bodies = [
    ...organs.flatMap((organ) =>
      organ.body === null || isOfDeputies(text, organ, groups)
        ? []
        : [{ start: organ.start, end: organ.end, body: organ.body }],
    ),
    ...organisations,
  ];
  const masthead = findMasthead(document);
  if (masthead !== null && !bodies.some((body) => body.start < masthead.end && masthead.start < body.end))
    bodies.push({ ...masthead, body: book.enter(masthead.body) });
  bodies.push(...committeesOf(bodies, book), ...universitiesOf(organisations, book));
  return { document, text, sentences, zones, titles, home, places, organs, bodies, posts, groups, people };
}

/** 省人大代表 without a name is a class of people, and names no body. */
const isOfDeputies = (text: string, organ: Located, groups: readonly PersonGroup[]): boolean =>
  /^(?:代表|委员)(?!会)/.test(text.slice(organ.end, organ.end + 3)) &&
  !groups.some((group) => group.start <= organ.start && organ.end <= group.end);

/** Who names 云南大学法学院 names 云南大学 with it. */
function universitiesOf(organisations: readonly BodyMention[], book: BodyBook): BodyMention[] {
  return organisations.flatMap(({ start, body }) => {
    const name = /^[\u4e00-\u9fa5]{2,10}?大学(?=[\u4e00-\u9fa5]{2,}学院$)/.exec(body.name)?.[0];
    if (name === undefined) return [];
    const university: Body = { name, names: [], kind: 'school', place: body.place, short: null };
    return [{ start, end: start + name.length, body: book.enter(university) }];
  });
}

/** Who names 市委常委会 names 市委 with it. */
function committeesOf(bodies: readonly BodyMention[], book: BodyBook): BodyMention[] {
  return bodies.flatMap(({ start, end, body }) => {
    if (body.short !== '委常委会' || body.place === null) return [];
    return [{ start, end, body: book.enter(organOf(body.place, '委', 'party')) }];
  });
}

function zonesOf(document: CleanDocument, sentences: readonly Sentence[]): ReportZones {
  const title = document.paragraphs.find((paragraph) => paragraph.kind === 'title');
  const body = sentences.filter((sentence) => sentence.kind === 'body');
  return { titleEnd: title?.end ?? 0, leadEnd: body[1]?.end ?? body[0]?.end ?? 0 };
}

const FULL_DATE = /(?<!\d)((?:19|20)\d\d)年\d{1,2}月\d{1,2}日/;

/** The year that decides which divisions there were: as the page or its owner tells it, else of the day in the lead. */
function yearOfReport(
  { told, published, text }: CleanDocument,
  { leadEnd }: ReportZones,
): number | undefined {
  const year =
    told.year ?? Number(/^\d{4}/.exec(published ?? '')?.[0] ?? FULL_DATE.exec(text.slice(0, leadEnd))?.[1]);
  return Number.isNaN(year) ? undefined : year;
}

function homeOf(
  document: CleanDocument,
  zones: ReportZones,
  titles: readonly Quoted[],
  year: number | undefined,
  model: ModelReading,
): HomePlace {
  const { text } = document;
  const sightings = sightPlaces(text, null, year).filter((sighting) => !isInPersonsName(sighting, model));
  const places = resolveSightings(sightings, null);
  const organs = findOrgans(text, places);
  const levels = bareLevels(text, organs, sightings, places);
  return findHome({ document, sightings, organs, titles, levels, zones });
}

/** Divisions, and the zones and villages that the text names. */
function placesOf(
  text: string,
  home: Place | null,
  year: number | undefined,
  model: ModelReading,
  source: Span | null,
): PlaceMention[] {
  const sightings = sightPlaces(text, home, year).filter((sighting) => !isInPersonsName(sighting, model));
  const divisions = resolveSightings(sightings, home).filter(
    (mention) => isBelievable(mention, home, model) && !isInName(mention, home, source),
  );
  const zones = findZones(text, divisions, home);
  return [...divisions, ...zones].sort((a, b) => a.start - b.start || b.end - a.end);
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
const withoutInner = (places: readonly PlaceMention[]): PlaceMention[] =>
  places.filter((inner) => !places.some((outer) => outer !== inner && holds(outer, inner)));

/** A bare stem from elsewhere (大庆 in 百年大庆) must look like a place or an organisation to the model as well. */
function isBelievable(mention: PlaceMention, home: Place | null, model: ModelReading): boolean {
  if (carriesLevel(mention.surface)) return true;
  if (home !== null && (liesIn(mention.place, home) || ancestorsOf(home).includes(mention.place)))
    return true;
  return model.spans.some(
    (span) => span.kind !== 'person' && span.start === mention.start && mention.end <= span.end,
  );
}

/** 嘉禾 in 嘉禾日报: the publisher's name tells a place only on home's own line. */
function isInName(mention: PlaceMention, home: Place | null, source: Span | null): boolean {
  if (source === null || mention.start < source[0] || mention.end > source[1]) return false;
  return (
    home === null ||
    !(mention.place === home || ancestorsOf(home).includes(mention.place) || liesIn(mention.place, home))
  );
}

function resolveOrgan(
  organ: OrganMention,
  home: Place | null,
  places: readonly PlaceMention[],
  book: BodyBook,
  text: string,
): ResolvedOrgan {
  const place = placeOfScope(organ, home, places, text);
  if (place !== null && isYouthLeague(text, organ))
    return {
      ...organ,
      start: organ.start - 1,
      kind: 'association',
      body: book.enter(youthLeagueOf(place)),
      place,
    };
  const body = bodyOfOrgan(organ, place);
  return { ...organ, body: body === null ? null : book.enter(body), place };
}

/** Central bodies, schools, companies, media, and the publisher. */
function namedBodies(
  document: CleanDocument,
  places: readonly PlaceMention[],
  organs: readonly ResolvedOrgan[],
  home: Place | null,
  book: BodyBook,
): BodyMention[] {
  const { text } = document;
  const cover = new Cover(text.length).add(organs);
  const central = findCentralBodies(text).filter((span) => !cover.touches(span));
  cover.add(central);
  const sightings = places.map((mention) => ({
    ...mention,
    candidates: [mention.place],
    ambiguousWord: false,
  }));
  const named = findOrganisations(text, sightings, (span) => cover.touches(span));
  return [...central, ...named].map((mention) => ({
    start: mention.start,
    end: mention.end,
    body: book.enter(toBody(mention, places, home)),
  }));
}

const LEVEL_FIRST = /^(?:省|市|区|县|州|镇|乡)(?=[\u4e00-\u9fa5]{2})/;

function toBody(mention: OrganisationMention, places: readonly PlaceMention[], home: Place | null): Body {
  const level = LEVEL_FIRST.exec(mention.name)?.[0];
  const holder = level === undefined ? null : resolveLevel(level, home);
  if (level !== undefined && holder !== null) {
    const rest = mention.name.slice(level.length);
    return {
      name: holder.short + rest,
      names: [holder.name + rest],
      kind: mention.kind,
      place: holder,
      short: null,
    };
  }
  const namedAfter = places.find((place) => place.start === mention.namedAfter?.start)?.place ?? null;
  const place = namedAfter ?? (mention.kind === 'school' || mention.kind === 'company' ? home : null);
  return { name: mention.name, names: mention.names, kind: mention.kind, place, short: null };
}
