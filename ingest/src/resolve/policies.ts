import { foldName, nationCode, policyId } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import type { RecordPolicy } from '../record.js';
import { mostFrequent } from './bodies.js';
import type { Decide, ResolvedFrom } from './decisions.js';
import { remainingDoubt } from './evidence.js';
import type { Judgements } from './judgements.js';
import { type NamedEntity, resolveNamed } from './named-entities.js';
import type { Reading } from './readings.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

export type PolicyEntity = NamedEntity<RecordPolicy>;

/** A title in 《》 is one document wherever it is named. */
export function resolvePolicies(
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom>,
): PolicyEntity[] {
  const claims = readings.flatMap((reading) =>
    reading.record.policies.map((item) => ({ reading, item, scope: nationCode })),
  );
  return resolveNamed(claims, { fold: foldName, idOf: (_, name) => policyId(name) }, judgements, decide);
}

export const policyNode = ({ id, name, otherNames, claims }: PolicyEntity): NodeRow => ({
  label: 'Policy',
  properties: {
    id,
    name,
    search: searchText([name, ...otherNames]),
    ...withoutNothing({
      kind: mostFrequent(claims.flatMap(({ item }) => item.kind ?? [])),
      otherNames,
      ...remainingDoubt(claims.map(({ item }) => item)),
    }),
  },
});
