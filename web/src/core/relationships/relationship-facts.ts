/** What is known of the relationships on a canvas (properties, quoted words): asked for once, in pages, and kept. */
import type { RelationshipType } from '@zhengtu/graph-schema';
import type { Relationships } from '@zhengtu/server/api';
import { create } from 'zustand';
import { useAddress } from '../address/use-address';
import { loadRelationships } from '../api/period-endpoints';
import { useGraphAge } from '../api/use-resource';
import { periodKey } from '../time/use-period';

export type RelationshipFact = Relationships['relationships'][number];

export interface DrawnRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
}

/** As many as the server answers at once, less where a first page should come quickly. */
const pageSize = 250;

const useFacts = create<{ facts: ReadonlyMap<string, RelationshipFact> }>(() => ({ facts: new Map() }));

const forget = (): void => useFacts.setState({ facts: new Map() });
useGraphAge.subscribe(forget);
// What a city discussed is quoted from the meetings of the period.
useAddress.subscribe((now, before) => {
  if (periodKey(now) !== periodKey(before)) forget();
});

export const useRelationshipFacts = (): ReadonlyMap<string, RelationshipFact> =>
  useFacts((state) => state.facts);

/**
 * Asks for those that are not known yet; the answer has all of them that the graph holds.
 *
 * @throws ExplorerError when the server does not answer; what came before is kept
 */
export const gatherFacts = async (
  relationships: readonly DrawnRelationship[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, RelationshipFact>> => {
  const asked = relationships.filter(({ id }) => !useFacts.getState().facts.has(id));
  const period = useAddress.getState();
  const isOver = (): boolean => periodKey(useAddress.getState()) !== periodKey(period);
  for (let start = 0; start < asked.length && !signal?.aborted; start += pageSize) {
    const page = asked.slice(start, start + pageSize);
    const answer = await loadRelationships(
      page.map(({ id, type, from }) => ({ id, type, from })),
      period,
    );
    if (isOver()) break;
    const told = new Map(answer.relationships.map((fact) => [fact.id, fact]));
    useFacts.setState(({ facts }) => ({
      facts: new Map([
        ...facts,
        ...page.map(({ id }) => [id, told.get(id) ?? { id, properties: {}, evidence: [] }] as const),
      ]),
    }));
  }
  return useFacts.getState().facts;
};
