/** The one home of a name whose posts name several: 省委常委、成都市委书记 is at home in Chengdu. */
import { byCodeUnits, nationCode } from '@zhengtu/graph-schema';
import type { PersonTraits } from './person-claims.js';

/** The home of a claim; or of its name at another of its possible homes. */
export type HomeOf = (claim: Pick<PersonTraits, 'item' | 'homes'>, at?: string) => string;

/**
 * Joins the homes that reports give together to one name. Of joined homes the narrowest stands for all, except that
 * a state leader's is the nation.
 */
export function homesByName(claims: readonly PersonTraits[]): HomeOf {
  const parents = new Map<string, string>();
  const leaders = new Set(claims.flatMap(({ leadsNation, item }) => (leadsNation ? [item.name] : [])));
  const root = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined ? key : root(parent);
  };
  for (const { item, homes } of claims)
    for (const home of homes.slice(1)) {
      const keys = [root(keyOf(item.name, homes[0] ?? home)), root(keyOf(item.name, home))];
      const [child, parent] = keys.sort((a, b) => byStanding(a, b, leaders.has(item.name)));
      if (parent !== undefined && child !== undefined && child !== parent) parents.set(parent, child);
    }
  return ({ item, homes }, at = homes[0] ?? nationCode) =>
    root(keyOf(item.name, at)).slice(item.name.length + 1);
}

const keyOf = (name: string, home: string): string => `${name}\n${home}`;

/** Which of two homes stands for both: first the nation for its leaders, else the narrower, else by code. */
function byStanding(a: string, b: string, isLeader: boolean): number {
  const breadth = (key: string) =>
    key.endsWith(`\n${nationCode}`) ? (isLeader ? -1 : 2) : key.endsWith('0000') ? 1 : 0;
  return breadth(a) - breadth(b) || byCodeUnits(a, b);
}
