/** Versions of one report speak of the same people: what one of them tells of somebody, all of them tell. */
import { byCodeUnits } from '@zhengtu/graph-schema';
import { groupBy } from './group-by.js';
import type { PersonClaim, Sphere } from './person-claims.js';

/** The claims, in their order; those of one name in versions of one report alike in all that tells people apart. */
export function agreedByVersions(claims: readonly PersonClaim[]): PersonClaim[] {
  const reposted = new Set(
    claims.flatMap(({ reading }) => (reading.report === reading.document ? [] : [reading.report])),
  );
  const groups = groupBy(
    claims.filter(({ reading }) => reposted.has(reading.report)),
    keyOf,
  );
  return claims.map((claim) => {
    const versions = groups.get(keyOf(claim));
    return versions && versions.length > 1 && reposted.has(claim.reading.report)
      ? { ...claim, ...agreement(versions) }
      : claim;
  });
}

const keyOf = ({ reading, item }: PersonClaim): string => `${reading.report}\n${item.name}`;

const spheres: readonly Sphere[] = ['office', 'press', 'unknown'];

function agreement(
  versions: readonly PersonClaim[],
): Omit<PersonClaim, 'reading' | 'item' | 'reportPlace' | 'document' | 'documents'> {
  const homeIsTold = versions.some((version) => version.homeIsTold);
  const telling = homeIsTold ? versions.filter((version) => version.homeIsTold) : versions.slice(0, 1);
  return {
    sphere: spheres.find((sphere) => versions.some((version) => version.sphere === sphere)) ?? 'unknown',
    homes: [...new Set(telling.flatMap(({ homes }) => homes))].sort(),
    homeIsTold,
    counties: [...new Set(versions.flatMap(({ counties }) => counties))].sort(),
    leadsCity: versions.some(({ leadsCity }) => leadsCity),
    leadsNation: versions.some(({ leadsNation }) => leadsNation),
    bodies: [...new Set(versions.flatMap(({ bodies }) => bodies))],
    day: versions.flatMap(({ day }) => day ?? []).sort(byCodeUnits)[0] ?? null,
  };
}
