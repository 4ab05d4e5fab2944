import { expect, test } from 'vitest';
import { buildGraph } from '../resolve/build-graph.js';
import { emptyGraph } from '../resolve/graph.js';
import { person, record, theme } from '../resolve/invented-records.js';
import { isEmpty } from '../upkeep/changes.js';
import { diffGraphs } from './diff-graphs.js';

const one = record('甲', {
  people: [person('池万顷', ['市长', '阜新市政府'])],
  themes: [theme('education-reform')],
});
const graph = buildGraph([one]);

test('equal graphs differ in nothing', () => {
  expect(isEmpty(diffGraphs(graph, buildGraph([structuredClone(one)])))).toBe(true);
});

test('from nothing everything is written, to nothing everything is removed', () => {
  expect(diffGraphs(emptyGraph, graph)).toMatchObject({
    nodes: { length: graph.nodes.size },
    relationships: { length: graph.relationships.size },
  });
  expect(diffGraphs(graph, emptyGraph)).toMatchObject({
    removedNodes: { length: graph.nodes.size },
    removedRelationships: { length: graph.relationships.size },
  });
});

test('only what changed is written', () => {
  const { nodes, relationships, removedNodes, removedRelationships } = diffGraphs(
    graph,
    buildGraph([{ ...one, themes: [] }]),
  );
  expect(nodes.map(({ properties }) => properties.id)).toEqual([one.document.id]);
  expect(relationships).toEqual([]);
  expect(removedNodes.every(({ label }) => label === 'Theme')).toBe(true);
  expect(removedRelationships.map(({ type }) => type).sort()).toEqual(['BROADER', 'MENTIONS']);
});
