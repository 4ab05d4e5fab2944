/** Bodies, projects and policy documents: one entity is what shares a name within one scope (a place, or none). */

import { byCodeUnits } from '@zhengtu/graph-schema';
import type { Span } from '../record.js';
import { cluster, linksByKey } from './clusters.js';
import { type Decide, decideAlike, type ResolvedFrom } from './decisions.js';
import { groupBy } from './group-by.js';
import type { Judgements } from './judgements.js';
import type { Reading } from './readings.js';

export interface Named {
  readonly name: string;
  readonly names: readonly string[];
  readonly confidence?: number | undefined;
  readonly status?: 'unverified' | undefined;
}

/** An entity as reports name it: one of them, or `count` in just the same way. */
export interface Counted<T extends Named> {
  readonly scope: string;
  readonly item: T;
  readonly count?: number;
}

/** An entity as one report names it. */
export interface Claim<T extends Named & { readonly mentions: readonly Span[] }> extends Counted<T> {
  readonly reading: Reading;
}

/** How many reports speak in just this way. */
export const countOf = ({ count = 1 }: { readonly count?: number }): number => count;

/** What several claims come to. */
export interface NamedEntity<C extends Counted<Named>> {
  readonly id: string;
  readonly scope: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly claims: readonly C[];
  readonly answersTo: readonly string[];
}

export interface Naming {
  /** Names that fold alike are one name. */
  readonly fold: (name: string) => string;
  readonly idOf: (scope: string, name: string) => string;
}

interface Profile<C> {
  readonly scope: string;
  readonly folded: string;
  readonly answersTo: readonly string[];
  readonly claims: readonly C[];
}

/**
 * Joins claims of one scope whose names meet: the main name of one is a name of the other. The shortest main name
 * stands for all, the others are kept.
 */
export function resolveNamed<C extends Counted<Named>>(
  claims: readonly C[],
  { fold, idOf }: Naming,
  judgements: Judgements,
  decide?: Decide<ResolvedFrom<C>>,
): NamedEntity<C>[] {
  const profiles = profilesOf(claims, { fold, idOf });
  decideAlike(profiles, 'same-name', decide);
  const mainKeys = new Set(profiles.map(({ scope, folded }) => profileKey(scope, folded)));
  const keysOf = (profile: Profile<C>) => {
    const names = profile.claims.flatMap(({ item }) => [item.name, ...item.names]);
    const keys = names.map((name) => profileKey(profile.scope, fold(name)));
    return new Set(keys.filter((key) => mainKeys.has(key)));
  };
  const links = linksByKey(profiles, keysOf, 'same-name');
  return cluster({ candidates: profiles, links, judgements, decide }).map((members) => {
    const scope = members.map((profile) => profile.scope).sort(byCodeUnits)[0] ?? '';
    const all = members.flatMap((profile) => profile.claims);
    const mainNames = all.filter((claim) => claim.scope === scope).map(({ item }) => item.name);
    const name = mainNames.sort(byLength)[0] ?? '';
    return {
      id: idOf(scope, name),
      scope,
      name,
      otherNames: otherNames(
        name,
        all.map(({ item }) => item),
      ),
      claims: all,
      answersTo: members.flatMap((profile) => profile.answersTo),
    };
  });
}

/** Every other name in use, each once, in a fixed order. */
export const otherNames = (name: string, items: readonly Pick<Named, 'name' | 'names'>[]): string[] =>
  [...new Set(items.flatMap((item) => [item.name, ...item.names]))]
    .filter((other) => other !== name)
    .sort(byCodeUnits);

const byLength = (a: string, b: string): number => a.length - b.length || byCodeUnits(a, b);

/** Claims with one key are one before anything else is asked. */
export const profileKey = (scope: string, folded: string): string => `${scope}\n${folded}`;

function profilesOf<C extends Counted<Named>>(claims: readonly C[], { fold, idOf }: Naming): Profile<C>[] {
  const groups = groupBy(claims, ({ scope, item }) => profileKey(scope, fold(item.name)));
  return [...groups]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .flatMap(([, same]) => {
      const [first] = same;
      if (!first) return [];
      const answersTo = [...new Set(same.map(({ scope, item }) => idOf(scope, item.name)))];
      return [{ scope: first.scope, folded: fold(first.item.name), answersTo, claims: same }];
    });
}
