import { expect, test } from 'vitest';
import { cypherExamples, findExample } from './examples';
import { entityOf, graphOfRows } from './result-values';

const node = (id: string, ...labels: string[]) => ({
  id,
  labels: ['Entity', ...labels],
  properties: { name: id },
});
const joins = (from: string, to: string) => ({
  id: `D:${from}>${to}`,
  type: 'DISCUSSED',
  from,
  to,
  properties: {},
});

test('nodes and relationships are found in cells, lists, maps and paths, each once', () => {
  const [city, theme, meeting] = [node('c', 'Place', 'City'), node('t', 'Theme'), node('m', 'Meeting')];
  const graph = graphOfRows([
    [city, joins('c', 't'), theme],
    [[city, { inner: meeting }], { nodes: [meeting, theme], relationships: [joins('m', 't')] }, 3],
  ]);
  expect(graph.nodes.map(({ id, label, degree }) => [id, label, degree])).toEqual([
    ['c', 'Place', 1],
    ['t', 'Theme', 2],
    ['m', 'Meeting', 1],
  ]);
  expect(graph.edges).toHaveLength(2);
});

test('a relationship without its nodes cannot be drawn', () => {
  expect(graphOfRows([[joins('a', 'b'), node('a', 'Person')]]).edges).toEqual([]);
});

test('a place keeps its level and an entity its name', () => {
  expect(entityOf(node('开封市', 'Place', 'City'))).toEqual({
    id: '开封市',
    label: 'Place',
    placeLabel: 'City',
    name: '开封市',
  });
});

test('every node of the examples has a label and every returned item an alias', () => {
  for (const { id, query } of cypherExamples) {
    for (const [, inside] of query.matchAll(/\((\w*[^()]*)\)/g))
      if (/^\w+$/.test(inside ?? ''))
        expect(query, `${id}: ${inside}`).toMatch(new RegExp(`\\(${inside}:[A-Z]|count\\(${inside}\\)`));
    const items = /RETURN ([^\n]+)/.exec(query)?.[1]?.split(/, (?![^(]*\))/) ?? [];
    for (const item of items) expect(item, id).toMatch(/ AS \w+$/);
  }
  expect(new Set(cypherExamples.map(({ id }) => id)).size).toBe(cypherExamples.length);
  expect(() => findExample('none')).toThrow(/none/);
});
