/** Which body is part of which, told by their names within one place: 开封市委宣传部 is of 开封市委. */

import type { BodyKind } from '@zhengtu/graph-schema';
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { RelationshipRow } from '@zhengtu/graph-store';
import { kindOfBody } from './bodies.js';
import table from './data/sub-bodies.json' with { type: 'json' };
import { toldRow } from './facts.js';
import { groupBy } from './group-by.js';

const parts: Partial<Record<BodyKind, readonly string[]>> = table.parts;

/** What a body's names and kind tell of what it is part of. */
export interface NamedBody {
  readonly id: string;
  readonly scope: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: BodyKind | undefined;
}

/** What is asked of a body of which others may be part. */
export type WholeBody = Pick<NamedBody, 'id' | 'name' | 'kind'>;

const suffixes: readonly string[] = [...new Set(Object.values(parts).flat())];

/** What bodies may be called that one with this name is part of. */
export const wholeNames = (name: string): string[] =>
  suffixes.filter((suffix) => name.endsWith(suffix)).map((suffix) => name.slice(0, -suffix.length));

/** One step up for each body that has a whole among the bodies. */
export function partOf(
  bodies: readonly (Omit<NamedBody, 'kind'> & Parameters<typeof kindOfBody>[0])[],
): RelationshipRow[] {
  const named = bodies.map((body): NamedBody => ({ ...body, kind: kindOfBody(body) }));
  const byName = groupBy(
    named.flatMap((body) => [body.name, ...body.otherNames].map((name) => ({ name, body }))),
    ({ name, body }) => `${body.scope}\n${name}`,
  );
  const find = (scope: string, name: string) =>
    (byName.get(`${scope}\n${name}`) ?? []).map(({ body }) => body);
  return named.flatMap((body) => partOfWhole(body, find) ?? []);
}

/**
 * The relationship to the whole that a body is part of: of several the one with the longest name.
 * @param find The bodies with a name in a scope.
 */
export function partOfWhole(
  part: NamedBody,
  find: (scope: string, name: string) => readonly WholeBody[],
): RelationshipRow | undefined {
  const wholes = [part.name, ...part.otherNames].flatMap((name) =>
    suffixes.flatMap((suffix) => {
      if (!name.endsWith(suffix)) return [];
      const whole = bestNamed(find(part.scope, name.slice(0, -suffix.length)), name.slice(0, -suffix.length));
      return whole && whole.id !== part.id && whole.kind && parts[whole.kind]?.includes(suffix)
        ? [whole]
        : [];
    }),
  );
  const [whole] = wholes.sort((a, b) => b.name.length - a.name.length || byCodeUnits(a.id, b.id));
  return whole && toldRow('PART_OF', { id: part.id, label: 'Body' }, { id: whole.id, label: 'Body' });
}

/** Of bodies that share a name the one whose main name it is, of those the first by id. */
const bestNamed = (bodies: readonly WholeBody[], name: string): WholeBody | undefined =>
  [...bodies].sort((a, b) => Number(b.name === name) - Number(a.name === name) || byCodeUnits(a.id, b.id))[0];
