import {
  nodePropertiesSchema,
  parseEvidenceRef,
  relationshipPropertiesSchema,
  relationships,
} from '@zhengtu/graph-schema';
import { buildGraph, type ReportRecord, readFiles } from '@zhengtu/ingest';
import { beforeAll, expect, test } from 'vitest';
import { samples } from './samples.js';

const records: ReportRecord[] = [];
beforeAll(async () => {
  for await (const outcome of readFiles([samples])) if ('record' in outcome) records.push(outcome.record);
});

test('all that the samples come to is as the graph model says', () => {
  const graph = buildGraph(records);
  for (const { label, properties } of graph.nodes.values()) nodePropertiesSchema(label).parse(properties);
  for (const { type, properties } of graph.relationships.values())
    relationshipPropertiesSchema(type).parse(properties);
});

test('every fact read from the samples points at words of the report that says it', () => {
  const graph = buildGraph(records);
  const facts = [...graph.relationships.values()].filter(
    ({ properties }) => properties.documents !== undefined,
  );
  expect(facts.length).toBeGreaterThan(200);
  for (const { id, properties } of facts) {
    const evidence = properties.evidence as readonly string[] | undefined;
    expect(evidence?.length, id).toBeGreaterThan(0);
    for (const ref of evidence ?? []) {
      const span = parseEvidenceRef(ref);
      const text = String(graph.nodes.get(span?.document ?? '')?.properties.text ?? '');
      expect(text.slice(span?.start, span?.end).trim(), `${id} ${ref}`).not.toBe('');
    }
  }
});

test('people are mentioned where their names stand', () => {
  const graph = buildGraph(records);
  for (const { type, from, to, toLabel, properties } of graph.relationships.values()) {
    if (type !== 'MENTIONS' || toLabel !== 'Person') continue;
    const person = graph.nodes.get(to)?.properties;
    const text = String(graph.nodes.get(from)?.properties.text);
    for (const span of properties.spans as readonly string[]) {
      const [start, end] = span.split('-').map(Number);
      const quoted = text.slice(start, end).replace(/\s/gu, '');
      const names = [person?.name, ...((person?.otherNames ?? []) as readonly string[])];
      expect(names.map((name) => String(name).replace(/\s/gu, ''))).toContain(quoted);
    }
  }
});

test('only what is told or derived has no evidence', () => {
  const without = new Set(
    [...buildGraph(records).relationships.values()]
      .filter(
        ({ type, properties }) =>
          relationships[type].origin === 'read' && !properties.evidence && !properties.spans,
      )
      .map(({ type, fromLabel }) => `${fromLabel} ${type}`),
  );
  expect([...without]).toEqual(['Place DISCUSSED']);
});
