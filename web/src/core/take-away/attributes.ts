/** The attributes that graph formats give nodes and edges, as plain texts and numbers. */
import { evidenceRef } from '@zhengtu/graph-schema';
import type { Language } from '../language/languages';
import { citationOf } from './citation';
import type { TakenNode, TakenRelationship } from './gather';

export const nodeAttributes = (node: TakenNode, language: Language) => ({
  label: node.name,
  kind: node.kindName,
  relations: node.relations,
  citations: node.reports.map((report) => citationOf(report, language)).join('; '),
});

export const edgeAttributes = ({ typeName, evidence }: TakenRelationship, language: Language) => ({
  label: typeName,
  quotes: evidence.map(({ quote }) => quote).join('; '),
  citations: [...new Set(evidence.map(({ document }) => citationOf(document, language)))].join('; '),
  references: evidence.map(({ document, start, end }) => evidenceRef(document.id, start, end)).join('; '),
});
