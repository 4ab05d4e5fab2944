import type { CleanDocument } from '../../read/clean-document.js';
import { resolveLevel } from '../home/levels.js';
import type { PersonGroup } from '../people/person-group.js';
import type { Place } from '../places/place.js';
import type { PlaceMention } from '../places/place-mentions.js';
import { isElsewhere, type ReportPlaces } from '../places/report-places.js';
import { isYouthLeague, youthLeagueOf } from '../posts/youth-league.js';
import { Cover, type Located } from '../text/spans.js';
import { type Body, type BodyBook, type BodyMention, bodyOfOrgan, organOf, placeOfScope } from './body.js';
import { findListedCompanies } from './listed-companies.js';
import { findListedUnits } from './listed-units.js';
import type { OrganMention } from './organ-mention.js';
import { findCentralBodies, findOrganisations, type OrganisationMention } from './organisation-names.js';

export type ResolvedOrgan = OrganMention & { readonly body: Body | null; readonly place: Place | null };

/** 省人大代表 without a name is a class of people, and names no body. */
export const isOfDeputies = (text: string, organ: Located, groups: readonly PersonGroup[]): boolean =>
  /^(?:代表|委员)(?!会)/.test(text.slice(organ.end, organ.end + 3)) &&
  !groups.some((group) => group.start <= organ.start && organ.end <= group.end);

/** Who names 云南大学法学院 names 云南大学 with it. */
export function universitiesOf(organisations: readonly BodyMention[], book: BodyBook): BodyMention[] {
  return organisations.flatMap(({ start, body }) => {
    const name = /^[\u3400-\u9fff]{2,10}?大学(?=[\u3400-\u9fff]+学院$)/.exec(body.name)?.[0];
    if (name === undefined) return [];
    const university: Body = { name, names: [], kind: 'school', place: body.place, short: null };
    return [{ start, end: start + name.length, body: book.enter(university) }];
  });
}

/** Who names 市委常委会 names 市委 with it. */
export function committeesOf(bodies: readonly BodyMention[], book: BodyBook): BodyMention[] {
  return bodies.flatMap(({ start, end, body }) => {
    if (body.short !== '委常委会' || body.place === null) return [];
    return [{ start, end, body: book.enter(organOf(body.place, '委', 'party')) }];
  });
}

export function resolveOrgan(
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
export function namedBodies(
  document: CleanDocument,
  { mentions, anchors }: ReportPlaces,
  organs: readonly ResolvedOrgan[],
  home: Place | null,
  book: BodyBook,
): BodyMention[] {
  const { text } = document;
  const cover = new Cover(text.length).add(organs);
  const central = findCentralBodies(text).filter((span) => !cover.touches(span));
  cover.add(central);
  const sure = mentions.map((mention) => ({ ...mention, candidates: [mention.place], ambiguousWord: false }));
  const starts = new Set(sure.map(({ start }) => start));
  const sightings = [...sure, ...anchors.filter(({ start }) => !starts.has(start))];
  const named = findOrganisations(text, sightings, (span) => cover.touches(span));
  cover.add(named);
  const institutes = institutesOf(text, named);
  const listed = findListedCompanies(text, (span) => cover.touches(span));
  const units = findListedUnits(text, [...organs, ...central, ...named, ...listed], mentions);
  return inFull([...central, ...named, ...institutes, ...listed, ...units]).map((mention) => ({
    start: mention.start,
    end: mention.end,
    body: book.enter(toBody(mention, mentions, home)),
  }));
}

const SHORTEST_END = 6;

/** 中南设计研究总院有限公司 after 中国市政工程中南设计研究总院有限公司 is the same company. */
function inFull(mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const companies = mentions.filter(({ kind }) => kind === 'company');
  return mentions.map((mention) => {
    if (mention.kind !== 'company' || mention.name.length < SHORTEST_END) return mention;
    const full = companies.find(
      ({ name }) => name.length >= mention.name.length + 2 && name.endsWith(mention.name),
    );
    return full === undefined
      ? mention
      : { ...mention, name: full.name, names: [mention.name], namedAfter: full.namedAfter };
  });
}

const INSTITUTE =
  /[\u3400-\u9fff]{2,12}?(?:研究院|研究所|研究中心|实验室)(?=[副院所]|主任|教授|专家|[、，。和])/y;

/** 浙江大学中国农村发展研究院: an institute whose name goes on from its university's. */
function institutesOf(text: string, named: readonly OrganisationMention[]): OrganisationMention[] {
  return named.flatMap((school): OrganisationMention[] => {
    if (!school.name.endsWith('大学')) return [];
    INSTITUTE.lastIndex = school.end;
    const rest = INSTITUTE.exec(text)?.[0];
    if (rest === undefined || /[的和与及等了在]/.test(rest)) return [];
    return [
      { ...school, end: school.end + rest.length, name: school.name + rest, names: [], kind: 'school' },
    ];
  });
}

const LEVEL_FIRST = /^(?:自治区|省|市(?!场)|区|县|州|镇|乡|街道)(?=[\u3400-\u9fff]{2})/;

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
  const told = places.find((place) => place.start === mention.namedAfter?.start)?.place ?? null;
  // 山东海科化工集团 need not be where it is named after.
  const namedAfter = told !== null && isElsewhere(told, home) ? null : told;
  const isAway = told !== null && namedAfter === null;
  const place = isAway
    ? null
    : (namedAfter ??
      (mention.kind === 'school' || mention.kind === 'company' || mention.kind === 'department'
        ? home
        : null));
  return { name: mention.name, names: mention.names, kind: mention.kind, place, short: null };
}
