/** `(Document)-[:MENTIONS {spans}]->(Entity)`: where each entity stands in each report. */
import { findTheme, type NodeLabel, relationshipId } from '@zhengtu/graph-schema';
import type { RelationshipRow } from '@zhengtu/graph-store';
import type { Span } from '../record.js';
import type { EntityIndex } from './entity-index.js';
import { inTextOrder } from './evidence.js';
import type { NodeRef } from './facts.js';
import type { Reading } from './readings.js';
import { withoutNothing } from './rows.js';

/**
 * One row for each entity that stands in the text, with all its spans in order. What a record holds though its text
 * does not (a city's province, known from the gazetteer) is not mentioned.
 */
export function mentionsOf(reading: Reading, index: EntityIndex): RelationshipRow[] {
  const found = new Map<string, { node: NodeRef; spans: Span[] }>();
  const mention = (label: NodeLabel, name: string, spans: readonly Span[]) => {
    const node = index.find(reading, label, name);
    if (!node || spans.length === 0) return;
    const known = found.get(node.id) ?? { node, spans: [] };
    known.spans.push(...spans);
    found.set(node.id, known);
  };
  const { people, bodies, places, projects, policies, meetings, themes } = reading.record;
  for (const { name, mentions } of people) mention('Person', name, mentions);
  for (const { name, mentions } of bodies) mention('Body', name, mentions);
  for (const { name, mentions } of places) mention('Place', name, mentions);
  for (const { name, mentions } of projects) mention('Project', name, mentions);
  for (const { name, mentions } of policies) mention('Policy', name, mentions);
  for (const { id, mentions } of meetings) mention('Meeting', id, mentions);
  for (const { id, evidence } of themes) if (findTheme(id)) mention('Theme', id, evidence);

  return [...found.values()].map(({ node, spans }) => ({
    id: relationshipId('MENTIONS', reading.document, node.id),
    type: 'MENTIONS',
    from: reading.document,
    to: node.id,
    fromLabel: 'Document',
    toLabel: node.label,
    properties: withoutNothing({ spans: inTextOrder(spans).map((span) => span.join('-')) }),
  }));
}
