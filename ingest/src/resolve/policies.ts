import { foldName, nationCode, policyId } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import type { RecordPolicy } from '../record.js';
import { mostFrequent } from './bodies.js';
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

/** What resolving asks of a policy document as a report names it. */
export type PolicyItem = Pick<RecordPolicy, 'name' | 'names' | 'kind' | 'confidence' | 'status'>;

export type PolicyEntity<C extends Counted<PolicyItem> = Claim<RecordPolicy>> = NamedEntity<C>;

/** A title in 《》 is one document wherever it is named. */
export const policyClaims = (reading: Reading): Claim<RecordPolicy>[] =>
  reading.record.policies.map((item) => ({ reading, item, scope: nationCode }));

export const policyNaming: Naming = { fold: foldName, idOf: (_, name) => policyId(name) };

export const resolvePolicies = (
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom>,
): PolicyEntity[] => resolveNamed(readings.flatMap(policyClaims), policyNaming, judgements, decide);

export const policyNode = ({ id, name, otherNames, claims }: PolicyEntity<Counted<PolicyItem>>): NodeRow => ({
  label: 'Policy',
  properties: {
    id,
    name,
    search: searchText([name, ...otherNames]),
    ...withoutNothing({
      kind: mostFrequent(
        claims.flatMap((claim): [string, number][] =>
          claim.item.kind === null ? [] : [[claim.item.kind, countOf(claim)]],
        ),
      ),
      otherNames,
      ...remainingDoubt(claims.map(({ item }) => item)),
    }),
  },
});
