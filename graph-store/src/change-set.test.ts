import { expect, test } from 'vitest';
import { checkChanges } from './change-set.js';
import type { ChangeSet, NodeRow } from './store.js';
import { writeStatements } from './write-statements.js';

const none: ChangeSet = { nodes: [], relationships: [], removedNodes: [], removedRelationships: [] };
const place: NodeRow = {
  label: 'Place',
  placeLabel: 'City',
  properties: { id: 'place:1', name: '甲', search: '甲', longitude: 116, otherNames: [] },
};

test('empty lists are left out', () => {
  expect(checkChanges({ ...none, nodes: [place] }).nodes[0]?.properties).not.toHaveProperty('otherNames');
});

test('the same row twice is one row; two rows of one id that differ are refused', () => {
  expect(checkChanges({ ...none, nodes: [place, { ...place }] }).nodes).toHaveLength(1);
  const renamed = { ...place, properties: { ...place.properties, name: '乙' } };
  expect(() => checkChanges({ ...none, nodes: [place, renamed] })).toThrow(/place:1/);
});

test('an error names the row and the property', () => {
  const wrong = { ...place, properties: { ...place.properties, code: 5 } };
  expect(() => checkChanges({ ...none, nodes: [wrong] })).toThrow(/place:1.*code/);
});

test.each([new Date(0), 1n, { a: 1 }, [1, 'a'], [null], Symbol('x'), Number.NaN, Number.POSITIVE_INFINITY])(
  'what the stores would not hold alike is not stored at all: %s',
  (value) => {
    const wrong = { ...place, properties: { ...place.properties, longitude: value, otherNames: value } };
    expect(() => checkChanges({ ...none, nodes: [wrong as unknown as NodeRow] })).toThrow(/place:1/);
  },
);

test('what is written is not removed', () => {
  const changes = { ...none, nodes: [place], removedNodes: [{ id: 'place:1', label: 'Place' as const }] };
  expect(checkChanges(changes).removedNodes).toEqual([]);
});

test('rows of one kind share a statement, in batches; floats are written as floats', () => {
  const rows = Array.from({ length: 2_001 }, (_, index) => ({
    ...place,
    properties: { ...place.properties, id: `place:${index}` },
  }));
  const statements = writeStatements(checkChanges({ ...none, nodes: rows }));
  expect(statements.map((statement) => statement.rows.length)).toEqual([2_000, 1]);
  expect(statements[0]?.cypher).toContain('SET n.longitude = toFloat(n.longitude)');
  expect(statements[0]?.cypher).toContain('SET n:Place:City REMOVE n:Document');
});
