/** Bodies: one short name in one place. Their other names unite; what is told of their parts is in `part-of.ts`. */
import { bodyId, foldName, nationCode } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import type { RecordBody } from '../record.js';
import { byCodeUnits } from './code-units.js';
import type { Decide, ResolvedFrom } from './decisions.js';
import { remainingDoubt } from './evidence.js';
import type { Judgements } from './judgements.js';
import { type Claim, type NamedEntity, resolveNamed } from './named-entities.js';
import type { Reading } from './readings.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

export type BodyEntity = NamedEntity<RecordBody>;

/** Names that mean nothing without their place: 市委, 区教育局, 我县政府. */
const isRelative = (name: string): boolean => /^(我|全|本)?[省市县区州盟旗镇乡](?![场属级域])/u.test(name);

/**
 * The code that a body's name is unique in: its place's; the nation's for central bodies and for others that are
 * known by their name alone; the report itself where the name is relative and nobody can tell to what.
 */
export function bodyScope(body: RecordBody, reading: Reading): string {
  const place = body.place === null ? undefined : reading.places.get(body.place);
  if (place) return place.code;
  return isRelative(body.name) ? reading.scope : nationCode;
}

export function resolveBodies(
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom>,
): BodyEntity[] {
  const claims = readings.flatMap((reading) =>
    reading.record.bodies.map(
      (item): Claim<RecordBody> => ({ reading, item, scope: bodyScope(item, reading) }),
    ),
  );
  return resolveNamed(claims, { fold: foldName, idOf: bodyId }, judgements, decide);
}

export function bodyNode({ id, name, otherNames, claims }: BodyEntity): NodeRow {
  return {
    label: 'Body',
    properties: {
      id,
      name,
      search: searchText([name, ...otherNames]),
      ...withoutNothing({
        kind: mostFrequent(claims.map(({ item }) => item.kind)),
        otherNames,
        ...remainingDoubt(claims.map(({ item }) => item)),
      }),
    },
  };
}

/** The value said most often; of equals the first in order. */
export function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b))[0]?.[0];
}
