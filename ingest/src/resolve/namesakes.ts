/** Of those who share a name and a home: which can be one person, and which cannot. */
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { Apart } from './decisions.js';
import { groupBy } from './group-by.js';
import type { PersonTraits, Sphere } from './person-claims.js';

/** All sightings of one name at one home in the same posts' places; small in number however often they are seen. */
export interface Profile<C extends PersonTraits = PersonTraits> {
  readonly sphere: Sphere;
  readonly counties: readonly string[];
  readonly leadsCity: boolean;
  readonly answersTo: readonly string[];
  readonly claims: readonly C[];
}

/**
 * Two are told apart when one makes the reports and the other holds office, and when at one time they hold posts
 * that nobody holds together: in two counties, or at the head of the city and in one of its counties.
 */
export function whyTwoPeople(a: Profile, b: Profile): Apart | undefined {
  if (a.sphere !== b.sphere) return 'press-and-office';
  const inDifferentCounties =
    a.counties.length > 0 && b.counties.length > 0 && !a.counties.some((code) => b.counties.includes(code));
  const headAndCounty = (a.leadsCity && b.counties.length > 0) || (b.leadsCity && a.counties.length > 0);
  if ((!inDifferentCounties && !headAndCounty) || oneAfterTheOther(a, b)) return undefined;
  return inDifferentCounties ? 'two-counties' : 'city-head-and-county';
}

/** Whether all of one's dated sightings are before all of the other's: an official who moved. */
function oneAfterTheOther(a: Profile, b: Profile): boolean {
  const [left, right] = [daysOf(a), daysOf(b)];
  const [leftFirst, leftLast] = [left[0], left.at(-1)];
  const [rightFirst, rightLast] = [right[0], right.at(-1)];
  if (!leftFirst || !leftLast || !rightFirst || !rightLast) return false;
  return leftLast < rightFirst || rightLast < leftFirst;
}

const daysOf = ({ claims }: Profile): string[] => claims.flatMap(({ day }) => day ?? []).sort(byCodeUnits);

/**
 * Groups one name's claims at one home by what their posts say, and by what judgements (`judged` ids) say of them;
 * in a fixed order, the earliest seen first.
 */
export function profilesOf<C extends PersonTraits>(
  claims: readonly C[],
  idsOf: (claim: C) => readonly string[],
  judged: ReadonlySet<string>,
): Profile<C>[] {
  const profiles = groupBy(claims, (claim) => {
    const spokenOf = idsOf(claim).filter((id) => judged.has(id));
    return JSON.stringify([claim.sphere, claim.counties, claim.leadsCity, spokenOf]);
  });
  return [...profiles]
    .map(([key, same]) => ({ key, profile: profileOf(same, idsOf) }))
    .sort((a, b) => byCodeUnits(firstDay(a.profile), firstDay(b.profile)) || byCodeUnits(a.key, b.key))
    .map(({ profile }) => profile);
}

function profileOf<C extends PersonTraits>(
  claims: readonly C[],
  idsOf: (claim: C) => readonly string[],
): Profile<C> {
  const [first] = claims;
  return {
    sphere: first?.sphere ?? 'unknown',
    counties: first?.counties ?? [],
    leadsCity: first?.leadsCity ?? false,
    answersTo: [...new Set(claims.flatMap(idsOf))].sort(byCodeUnits),
    claims,
  };
}

const firstDay = (profile: Profile): string => daysOf(profile)[0] ?? '9999';
