/**
 * The home of a report that does not tell it: 市委书记 of where? Where two or more of those it names are known together
 * at one home, and at no other as many, that is where the report is from. State leaders are known everywhere.
 */
import { nationCode } from '@zhengtu/graph-schema';
import type { PersonClaim } from './person-claims.js';

/** Fewer could be namesakes; two whole names that stand together in another town hardly ever are. */
const fewestKnown = 2;

/** The claims, in their order; those of reports without a home of their own at the home of their company. */
export function atHomeWithCompany(claims: readonly PersonClaim[]): PersonClaim[] {
  const homesOf = new Map<string, Set<string>>();
  const lost = new Map<string, Set<string>>();
  for (const claim of claims) {
    const { name } = claim.item;
    if (isLost(claim)) lost.set(claim.document, (lost.get(claim.document) ?? new Set()).add(name));
    for (const home of knownHomes(claim)) homesOf.set(name, (homesOf.get(name) ?? new Set()).add(home));
  }
  const homes = new Map<string, string | undefined>();
  for (const [document, names] of lost)
    homes.set(document, sharedHome([...names].map((name) => homesOf.get(name) ?? new Set())));
  return claims.map((claim) => atHome(claim, homes.get(claim.document)));
}

/** A claim at the home of its company, where it tells none itself. */
export const atHome = (claim: PersonClaim, home: string | undefined): PersonClaim =>
  home !== undefined && isLost(claim) ? { ...claim, homes: [home] } : claim;

/** Whether nothing tells where somebody is at home. */
export const isLost = ({ reading, homeIsTold }: PersonClaim): boolean =>
  reading.home === undefined && !homeIsTold;

/** Where a claim makes a name known: at the homes of office holders, but for the nation. */
export const knownHomes = (claim: PersonClaim): string[] =>
  claim.sphere === 'office' && !isLost(claim) ? claim.homes.filter((code) => code !== nationCode) : [];

/** The home that most of these people share, if they are enough and no other has as many. */
export function sharedHome(known: readonly Iterable<string>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const homes of known) for (const home of homes) counts.set(home, (counts.get(home) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= fewestKnown && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
