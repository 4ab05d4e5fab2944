import { nodePropertiesSchema, relationshipPropertiesSchema } from '@zhengtu/graph-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../gazetteer/index.js';
import { anyJudgements, anyReports } from './any-reports.js';
import { buildGraph } from './build-graph.js';
import type { Graph } from './graph.js';
import { resolveEntities } from './resolve-entities.js';

const reports = anyReports(6);

const plain = ({ nodes, relationships }: Graph) => ({
  nodes: Object.fromEntries(nodes),
  relationships: Object.fromEntries(relationships),
});

const judgements = anyJudgements;

test('any reports, in any order and under any judgements, come to one graph', () => {
  fc.assert(
    fc.property(reports, judgements, fc.nat(), (records, judged, seed) => {
      const shuffled = [...records].sort(
        (a, b) => (a.document.id > b.document.id ? 1 : -1) * (seed % 2 ? 1 : -1),
      );
      const backwards = [...judged].reverse();
      expect(plain(buildGraph(shuffled, backwards))).toEqual(plain(buildGraph(records, judged)));
    }),
    { numRuns: 60 },
  );
});

test('whatever is judged, no two entities share an id', () => {
  fc.assert(
    fc.property(reports, judgements, (records, judged) => {
      const { readings: _, ...kinds } = resolveEntities(records, judged, loadGazetteer());
      const ids = Object.values(kinds).flatMap((entities) => entities.map(({ id }) => id));
      expect(ids).toEqual([...new Set(ids)]);
    }),
    { numRuns: 60 },
  );
});

test('any reports come to rows that the graph model allows, between nodes that are there', () => {
  fc.assert(
    fc.property(reports, (records) => {
      const { nodes, relationships } = buildGraph(records);
      for (const { label, properties } of nodes.values()) nodePropertiesSchema(label).parse(properties);
      for (const row of relationships.values()) {
        relationshipPropertiesSchema(row.type).parse(row.properties);
        expect([nodes.get(row.from)?.label, nodes.get(row.to)?.label]).toEqual([row.fromLabel, row.toLabel]);
      }
    }),
    { numRuns: 60 },
  );
});

test('everybody who stands in the text of any report is mentioned by it', () => {
  fc.assert(
    fc.property(reports, (records) => {
      const { nodes, relationships } = buildGraph(records);
      for (const { document, people } of records) {
        const mentioned = [...relationships.values()]
          .filter(({ type, from }) => type === 'MENTIONS' && from === document.id)
          .map(({ to }) => nodes.get(to)?.properties.name);
        const inText = people.filter(({ mentions }) => mentions.length > 0);
        expect(mentioned).toEqual(expect.arrayContaining(inText.map((each) => each.name)));
      }
    }),
    { numRuns: 30 },
  );
});
