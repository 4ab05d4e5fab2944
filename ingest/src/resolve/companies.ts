/**
 * The home of a report that does not tell it: 市委书记 of where? Where two or more of those it names are known together
 * at one home, and at no other as many, that is where the report is from. State leaders are known everywhere.
 */
import { nationCode } from '@zhengtu/graph-schema';
import type { PersonClaim } from './person-claims.js';
import type { Reading } from './readings.js';

/** Fewer could be namesakes; two whole names that stand together in another town hardly ever are. */
const fewestKnown = 2;

/** The claims, in their order; those of reports without a home of their own at the home of their company. */
export function atHomeWithCompany(claims: readonly PersonClaim[]): PersonClaim[] {
  const homesOf = new Map<string, Set<string>>();
  const lost = new Map<Reading, Set<string>>();
  for (const claim of claims) {
    const { item, reading } = claim;
    if (isLost(claim)) lost.set(reading, (lost.get(reading) ?? new Set()).add(item.name));
    else if (claim.sphere === 'office')
      for (const home of claim.homes.filter((code) => code !== nationCode))
        homesOf.set(item.name, (homesOf.get(item.name) ?? new Set()).add(home));
  }
  const homes = new Map<Reading, string>();
  for (const [reading, names] of lost) {
    const home = sharedHome([...names].map((name) => homesOf.get(name) ?? new Set()));
    if (home !== undefined) homes.set(reading, home);
  }
  return claims.map((claim) => {
    const home = isLost(claim) ? homes.get(claim.reading) : undefined;
    return home === undefined ? claim : { ...claim, homes: [home] };
  });
}

const isLost = ({ reading, homeIsTold }: PersonClaim): boolean => reading.home === undefined && !homeIsTold;

/** The home that most of these people share, if they are enough and no other has as many. */
function sharedHome(known: readonly ReadonlySet<string>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const homes of known) for (const home of homes) counts.set(home, (counts.get(home) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= fewestKnown && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
