import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { collectIds, decode } from './decode.js';

const node = (element: string, id: string) =>
  new neo4j.types.Node(neo4j.int(0), ['Place', 'Entity'], { id, cap: neo4j.int(6), longitude: 116 }, element);
const relationship = new neo4j.types.Relationship(
  neo4j.int(0),
  neo4j.int(1),
  neo4j.int(2),
  'LOCATED_IN',
  { id: 'r' },
  'e0',
  'a',
  'b',
);

test('integers are numbers while they are exact, then text', () => {
  expect(decode([neo4j.int(6), neo4j.int('9007199254740993'), 1.5], String)).toEqual([
    6,
    '9007199254740993',
    1.5,
  ]);
});

test('dates and times are ISO text', () => {
  expect(decode(new neo4j.types.Date(2024, 11, 2), String)).toBe('2024-11-02');
});

test('the ends of a relationship that came without its nodes are asked for', () => {
  const known = new Map<string, string>();
  expect(collectIds([{ list: [relationship] }, node('a', 'place:1')], known)).toEqual(['b']);
  known.set('b', 'place:2');
  expect(decode(relationship, (element) => known.get(element) ?? element)).toEqual({
    id: 'r',
    type: 'LOCATED_IN',
    from: 'place:1',
    to: 'place:2',
    properties: { id: 'r' },
  });
});

test('a node has sorted labels and plain properties', () => {
  expect(decode(node('a', 'place:1'), String)).toEqual({
    id: 'place:1',
    labels: ['Entity', 'Place'],
    properties: { id: 'place:1', cap: 6, longitude: 116 },
  });
});
