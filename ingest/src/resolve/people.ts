/**
 * People: identity by name, home place, posts and time, never by the name alone.
 *
 *   claims ──by name and home──► groups ──by what the posts allow──► people
 *
 * Homes that one report gives one person (省委常委、成都市委书记) are one home of that name. A name without any post
 * goes to whoever is known to hold office under it at home, in the province, or in the nation; where there is
 * nobody, it stands for itself.
 */
import { byCodeUnits, nationCode, personId } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import { mostFrequent } from './bodies.js';
import { cluster, type Link } from './clusters.js';
import { type Decide, decideAlike, type ResolvedFrom } from './decisions.js';
import type { Divisions } from './divisions.js';
import { remainingDoubt } from './evidence.js';
import { groupBy } from './group-by.js';
import { type HomeOf, homesByName } from './homes.js';
import { idsIn, type Judgements } from './judgements.js';
import { countOf, otherNames } from './named-entities.js';
import { type Profile, profilesOf, whyTwoPeople } from './namesakes.js';
import { type PersonClaim, type PersonTraits, personClaims } from './person-claims.js';
import type { Reading } from './readings.js';
import { withoutNothing } from './rows.js';
import { pinyinOf, searchText } from './search-text.js';

export interface PersonEntity<C extends PersonTraits = PersonClaim> {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly C[];
  readonly answersTo: readonly string[];
}

/** One person before namesakes are named apart. */
interface Someone<C extends PersonTraits> {
  readonly name: string;
  readonly home: string;
  readonly profiles: readonly Profile<C>[];
  readonly claims: C[];
}

export const resolvePeople = (
  readings: readonly Reading[],
  judgements: Judgements,
  divisions: Divisions,
  decide?: Decide<ResolvedFrom>,
): PersonEntity[] => peopleOf(personClaims(readings, divisions), judgements, decide);

/** @param claims Of some names: all that is said of each of them, and of those that judgements join to them. */
export function peopleOf<C extends PersonTraits>(
  claims: readonly C[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom<C>>,
): PersonEntity<C>[] {
  const homeOf = homesByName(claims);
  const office = new Set(
    claims.flatMap((claim) => (claim.sphere === 'office' ? [groupKey(claim.item.name, homeOf(claim))] : [])),
  );
  const judged = new Set(judgements.flatMap(idsIn));
  const isElsewhere = (claim: C) =>
    claim.sphere === 'unknown' &&
    !idInReport(claim, homeOf(claim)).some((id) => judged.has(id)) &&
    homesAbove(claim, homeOf).some((home) => office.has(groupKey(claim.item.name, home)));

  const people = joined(
    claims.filter((claim) => !isElsewhere(claim)),
    homeOf,
    judgements,
    decide,
  );
  attach(claims.filter(isElsewhere), people, homeOf, decide);
  return withIds(people, homeOf);
}

const groupKey = (name: string, home: string): string => `${home}\n${name}`;

/** Where somebody without a post may be known: at home, in its province, in the nation. */
const homesAbove = (claim: PersonTraits, homeOf: HomeOf): string[] => {
  const home = claim.homes[0] ?? nationCode;
  const province = /^\d{6}$/.test(home) ? [`${home.slice(0, 2)}0000`] : [];
  return [home, ...province, nationCode].map((code) => homeOf(claim, code));
};

function joined<C extends PersonTraits>(
  claims: readonly C[],
  homeOf: HomeOf,
  judgements: Judgements,
  decide: Decide<ResolvedFrom<C>> | undefined,
): Someone<C>[] {
  const judged = new Set(judgements.flatMap(idsIn));
  const groups = groupBy(claims, (claim) => groupKey(claim.item.name, homeOf(claim)));
  const ids = (claim: C) => allIdsOf(claim, homeOf);
  const profiles: (Profile<C> & { home: string })[] = [];
  const links: Link[] = [];
  for (const key of [...groups.keys()].sort(byCodeUnits)) {
    const from = profiles.length;
    const group = groups.get(key) ?? [];
    const home = key.slice(0, key.indexOf('\n'));
    profiles.push(...profilesOf(group, ids, judged).map((profile) => ({ ...profile, home })));
    for (let a = from; a < profiles.length; a++)
      for (let b = a + 1; b < profiles.length; b++) links.push([a, b, 'same-home']);
  }
  decideAlike(profiles, 'same-home', decide);
  return cluster({ candidates: profiles, links, judgements, whyApart: whyTwoPeople, decide }).map(
    (members) => ({
      name: members.map(nameOf).sort(byCodeUnits)[0] ?? '',
      home: members.map(({ home }) => home).sort(byCodeUnits)[0] ?? nationCode,
      profiles: members,
      claims: members.flatMap((profile) => profile.claims),
    }),
  );
}

const nameOf = ({ claims }: Profile): string => claims[0]?.item.name ?? '';

/** A person's plain id, and one with each mark by which namesakes may be told apart. */
const idsOf = (claim: PersonTraits, home: string): string[] => [
  personId(home, claim.item.name),
  ...[...claim.bodies, ...claim.counties, ...(claim.sphere === 'press' ? [pressMark] : [])].map((mark) =>
    personId(home, claim.item.name, mark),
  ),
  ...idInReport(claim, home),
];

/** Of the person whom one report means: `person:210900:王磊@document:8bcc82c7832b0293`. */
const idInReport = ({ item, document }: PersonTraits, home: string): string[] =>
  document === undefined ? [] : [personId(home, item.name, document)];

const allIdsOf = (claim: PersonTraits, homeOf: HomeOf): string[] =>
  [homeOf(claim), ...claim.homes].flatMap((home) => idsOf(claim, home));

/** Gives those without a post to an office holder of their name, one of the report's own county first. */
function attach<C extends PersonTraits>(
  claims: readonly C[],
  people: readonly Someone<C>[],
  homeOf: HomeOf,
  decide: Decide<ResolvedFrom<C>> | undefined,
): void {
  const holders = groupBy(
    people.filter(({ profiles }) => profiles.some(({ sphere }) => sphere === 'office')),
    ({ name, home }) => groupKey(name, home),
  );
  const weights = new Map(
    people.map((person) => [person, person.claims.reduce((sum, claim) => sum + countOf(claim), 0)]),
  );
  for (const claim of claims) {
    const known = homesAbove(claim, homeOf)
      .map((home) => holders.get(groupKey(claim.item.name, home)))
      .find((found) => found !== undefined);
    const isNear = ({ profiles }: Someone<C>) =>
      profiles.some(({ counties }) => counties.includes(claim.reportPlace)) ? 0 : 1;
    const holder = [...(known ?? [])].sort(
      (a, b) => isNear(a) - isNear(b) || (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
    )[0];
    if (!holder) continue;
    decide?.({
      verdict: 'joined',
      left: { claims: holder.claims.slice(0, 1) },
      right: { claims: [claim] },
      because: 'known-office-holder',
    });
    holder.claims.push(claim);
  }
}

/** Namesakes at one home are told apart by what no other of them has, first by the body most reports give them. */
function withIds<C extends PersonTraits>(people: readonly Someone<C>[], homeOf: HomeOf): PersonEntity<C>[] {
  return [...groupBy(people, ({ name, home }) => groupKey(name, home)).values()].flatMap((namesakes) =>
    namesakes.map((person) => ({
      id: personId(person.home, person.name, namesakes.length > 1 ? markOf(person, namesakes) : undefined),
      name: person.name,
      claims: person.claims,
      answersTo: [...new Set(person.claims.flatMap((claim) => allIdsOf(claim, homeOf)))],
    })),
  );
}

const pressMark = '采编';

function markOf<C extends PersonTraits>(
  person: Someone<C>,
  namesakes: readonly Someone<C>[],
): string | undefined {
  const others = namesakes.filter((other) => other !== person);
  const ownOf = (marksOf: (claim: C) => readonly string[]): string | undefined => {
    const taken = new Set(others.flatMap(({ claims }) => claims.flatMap(marksOf)));
    const counted = person.claims.flatMap((claim) =>
      marksOf(claim).map((mark): [string, number] => [mark, countOf(claim)]),
    );
    return mostFrequent(counted.filter(([mark]) => !taken.has(mark)));
  };
  return (
    ownOf(({ bodies }) => bodies) ??
    ownOf(({ sphere }) => (sphere === 'press' ? [pressMark] : [])) ??
    ownOf(({ counties }) => counties) ??
    [...new Set(person.claims.flatMap(({ documents }) => documents()))]
      .filter(
        (document) =>
          !others.some(({ claims }) => claims.some((claim) => claim.documents().includes(document))),
      )
      .sort(byCodeUnits)[0]
  );
}

export function personNode({ id, name, claims }: PersonEntity<PersonTraits>): NodeRow {
  const items = claims.map(({ item }) => item);
  const others = otherNames(name, items);
  return {
    label: 'Person',
    properties: {
      id,
      name,
      search: searchText([name, ...others], 'person'),
      pinyin: pinyinOf(name),
      ...withoutNothing({ otherNames: others, ...remainingDoubt(items) }),
    },
  };
}
