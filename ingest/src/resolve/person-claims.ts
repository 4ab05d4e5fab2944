/** What one report tells of a person that can tell them from a namesake: where at home, which posts, when. */

import { nationCode } from '@zhengtu/graph-schema';
import type { RecordBody, RecordPerson } from '../record.js';
import { agreedByVersions } from './agreed-claims.js';
import { bodyScope } from './bodies.js';
import { atHomeWithCompany } from './companies.js';
import table from './data/posts.json' with { type: 'json' };
import { isFullDate, type PartialDate } from './dates.js';
import { type Divisions, homeOf } from './divisions.js';
import type { Named } from './named-entities.js';
import { mainMeetings, type Reading } from './readings.js';

/** office: known by a post; press: known for making the report; unknown: by the name alone. */
export type Sphere = 'office' | 'press' | 'unknown';

/** All that tells people apart: what one report says of somebody, or `count` of them in just the same way. */
export interface PersonTraits {
  readonly item: Named;
  readonly sphere: Sphere;
  /** Home codes that the posts tell; where they tell none, the report's own. */
  readonly homes: readonly string[];
  readonly homeIsTold: boolean;
  /** Counties and districts that the posts are in. */
  readonly counties: readonly string[];
  /** Whether one of the posts leads the whole city: nobody holds it beside a post in one district. */
  readonly leadsCity: boolean;
  /** Whether one of the posts is a state leader's. */
  readonly leadsNation: boolean;
  /** Names of the bodies of the posts, the first told first. */
  readonly bodies: readonly string[];
  /** Full day on which the posts were seen, if known. */
  readonly day: PartialDate | null;
  /** Code of the place that the report is about; empty where none is told. */
  readonly reportPlace: string;
  /** The report, where judgements may speak of whom it means. */
  readonly document: string | undefined;
  readonly count?: number;
  /** Every report that says just this. */
  readonly documents: () => readonly string[];
}

export interface PersonClaim extends PersonTraits {
  readonly reading: Reading;
  readonly item: RecordPerson;
  readonly document: string;
}

export const personClaims = (readings: readonly Reading[], divisions: Divisions): PersonClaim[] =>
  atHomeWithCompany(agreedByVersions(readings.flatMap((reading) => ownClaims(reading, divisions))));

/** What one report tells by itself, without its versions and the company that its people keep elsewhere. */
export function ownClaims(reading: Reading, divisions: Divisions): PersonClaim[] {
  const bodies = new Map(reading.record.bodies.map((body) => [body.name, body]));
  const writers = new Set(
    reading.record.relations.flatMap(({ type, from }) => (type === 'WROTE' ? [from] : [])),
  );
  return byName(reading.record.people).map((item) => claimOf(item, reading, bodies, writers, divisions));
}

/** One report's people by name: told twice, they are one with all posts. */
function byName(people: readonly RecordPerson[]): RecordPerson[] {
  const merged = new Map<string, RecordPerson>();
  for (const person of people) {
    const known = merged.get(person.name);
    merged.set(
      person.name,
      known
        ? {
            ...known,
            names: [...known.names, ...person.names],
            mentions: [...known.mentions, ...person.mentions],
            posts: [...known.posts, ...person.posts],
          }
        : person,
    );
  }
  return [...merged.values()];
}

function claimOf(
  item: RecordPerson,
  reading: Reading,
  bodies: ReadonlyMap<string, RecordBody>,
  writers: ReadonlySet<string>,
  divisions: Divisions,
): PersonClaim {
  const held = item.posts.flatMap(({ body }) => (body === null ? [] : (bodies.get(body) ?? [])));
  const leadsNation = item.posts.some(
    ({ title, body }) =>
      table.nationalTitles.includes(title) && (body === null || isNational(bodies.get(body), reading)),
  );
  const codes = held.flatMap((body) => postCode(body, reading) ?? []);
  const told = [...(leadsNation ? [nationCode] : []), ...codes.map((code) => homeOf(divisions, code))];
  const ownHome = reading.home ? homeOf(divisions, reading.home.code) : reading.scope;
  const day = betterDay(reading);
  return {
    reading,
    item,
    sphere: sphereOf(item, held, writers),
    homes: told.length > 0 ? [...new Set(told)].sort() : [ownHome],
    homeIsTold: told.length > 0,
    counties: [...new Set(codes.filter((code) => divisions.get(code)?.level === 'county'))].sort(),
    leadsCity: item.posts.some(
      ({ title, body }) =>
        table.cityPrincipals.includes(title) && isOfCity(body && bodies.get(body), reading, divisions),
    ),
    leadsNation,
    bodies: held.map(({ name }) => name),
    day,
    reportPlace: reading.home?.code ?? '',
    document: reading.document,
    documents: () => [reading.document],
  };
}

/** The division that a post is in; none where its body belongs to no place and could be anywhere. */
function postCode(body: RecordBody, reading: Reading): string | undefined {
  if (isNational(body, reading)) return nationCode;
  const place = body.place === null ? undefined : reading.places.get(body.place);
  return place?.code;
}

const isNational = (body: RecordBody | undefined, reading: Reading): boolean =>
  body !== undefined &&
  table.nationalBodyKinds.includes(body.kind) &&
  bodyScope(body, reading) === nationCode;

function isOfCity(body: RecordBody | null | undefined | '', reading: Reading, divisions: Divisions): boolean {
  const code = body && body.place !== null ? reading.places.get(body.place)?.code : undefined;
  return code !== undefined && divisions.get(code)?.level === 'prefecture';
}

function sphereOf(person: RecordPerson, held: readonly RecordBody[], writers: ReadonlySet<string>): Sphere {
  const titles = person.posts.map(({ title }) => title);
  const isPressPost = (title: string) => table.pressTitles.some((word) => title.includes(word));
  const hasOffice =
    titles.some((title) => !isPressPost(title)) ||
    held.some(({ kind }) => !table.pressBodyKinds.includes(kind));
  if (hasOffice) return 'office';
  return titles.length > 0 || writers.has(person.name) ? 'press' : 'unknown';
}

function betterDay(reading: Reading): PartialDate | null {
  const days = [mainMeetings(reading.record)[0]?.date, reading.record.document.date];
  return days.find((day) => day && isFullDate(day)) ?? null;
}
