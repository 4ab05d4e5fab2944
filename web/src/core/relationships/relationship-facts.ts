/** What is known of the relationships on a canvas (properties, quoted words): asked for once, in pages, and kept. */
import type { RelationshipType } from '@zhengtu/graph-schema';
import type { Relationships } from '@zhengtu/server/api';
import { create } from 'zustand';
import { loadRelationships } from '../api/endpoints';
import { useGraphAge } from '../api/use-resource';

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

useGraphAge.subscribe(() => useFacts.setState({ facts: new Map() }));

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
  for (let start = 0; start < asked.length && !signal?.aborted; start += pageSize) {
    const page = asked.slice(start, start + pageSize);
    const answer = await loadRelationships(page.map(({ id, type, from }) => ({ id, type, from })));
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
