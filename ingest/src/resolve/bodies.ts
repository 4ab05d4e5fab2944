/** Bodies: one short name in one place. Their other names unite; what is told of their parts is in `part-of.ts`. */
import { type BodyKind, bodyId, byCodeUnits, foldName, nationCode } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import type { RecordBody } from '../record.js';
import type { Decide, ResolvedFrom } from './decisions.js';
import { remainingDoubt } from './evidence.js';
import type { Judgements } from './judgements.js';
import {
  type Claim,
  type Counted,
  countOf,
  type NamedEntity,
  type Naming,
  resolveNamed,
} from './named-entities.js';
import type { Reading } from './readings.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

/** What resolving asks of a body as a report names it. */
export type BodyItem = Pick<RecordBody, 'name' | 'names' | 'kind' | 'confidence' | 'status'>;

export type BodyEntity<C extends Counted<BodyItem> = Claim<RecordBody>> = NamedEntity<C>;

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

export const bodyClaims = (reading: Reading): Claim<RecordBody>[] =>
  reading.record.bodies.map((item) => ({ reading, item, scope: bodyScope(item, reading) }));

export const bodyNaming: Naming = { fold: foldName, idOf: bodyId };

export const resolveBodies = (
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom>,
): BodyEntity[] => resolveNamed(readings.flatMap(bodyClaims), bodyNaming, judgements, decide);

/** What most reports take it for. */
export const kindOfBody = ({ claims }: Pick<BodyEntity<Counted<BodyItem>>, 'claims'>): BodyKind | undefined =>
  mostFrequent(claims.map((claim) => [claim.item.kind, countOf(claim)]));

export function bodyNode(body: BodyEntity<Counted<BodyItem>>): NodeRow {
  const { id, name, otherNames, claims } = body;
  return {
    label: 'Body',
    properties: {
      id,
      name,
      search: searchText([name, ...otherNames]),
      ...withoutNothing({
        kind: kindOfBody(body),
        otherNames,
        ...remainingDoubt(claims.map(({ item }) => item)),
      }),
    },
  };
}

/** The value said most often, each given with how often; of equals the first in order. */
export function mostFrequent<T extends string>(
  values: Iterable<readonly [value: T, count: number]>,
): T | undefined {
  const counts = new Map<T, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b))[0]?.[0];
}
