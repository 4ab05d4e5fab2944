/** What is taken away: all that is seen, with the words behind it. Every format is written from this. */
import type { NodeLabel, RelationshipType } from '@zhengtu/graph-schema';
import type { Evidence } from '@zhengtu/server/api';
import { kindInWords, nameInWords, relationshipInWords } from '../entities/entity-words';
import type { Drawing } from '../graph/drawing';
import type { Language } from '../language/languages';
import type { RelationshipFact } from '../relationships/relationship-facts';
import { type CitedReport, citedReports } from './citation';

export interface TakenNode {
  readonly id: string;
  readonly kind: NodeLabel;
  readonly kindName: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly relations: number;
  /** The reports that tell of it here: its own, or those that its relationships are quoted from. */
  readonly reports: readonly CitedReport[];
}

export interface TakenRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly typeName: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: readonly Evidence[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface TakenGraph {
  readonly nodes: readonly TakenNode[];
  readonly relationships: readonly TakenRelationship[];
  readonly reports: readonly CitedReport[];
}

/** Names and words in one language; relationships without a known fact have no evidence. */
export const takeGraph = (
  { nodes, edges }: Drawing,
  facts: ReadonlyMap<string, RelationshipFact>,
  language: Language,
): TakenGraph => {
  const evidenceAt = new Map<string, Evidence[]>();
  const relationships = edges.map(({ id, type, from, to }) => {
    const { evidence = [], properties = {} } = facts.get(id) ?? {};
    for (const end of [from, to]) evidenceAt.set(end, [...(evidenceAt.get(end) ?? []), ...evidence]);
    const typeName = relationshipInWords(type, 'out', language);
    return { id, type, typeName, from, to, evidence, properties };
  });
  return {
    nodes: nodes.map(({ id, kind, name, x, y, size, relations }) => ({
      id,
      kind,
      kindName: kindInWords({ label: kind }, language),
      name: nameInWords({ id, label: kind, name }, language),
      x,
      y,
      size,
      relations,
      reports: citedReports(evidenceAt.get(id) ?? []),
    })),
    relationships,
    reports: citedReports(relationships.flatMap(({ evidence }) => evidence)),
  };
};
