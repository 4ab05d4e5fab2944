import { expect, test } from 'vitest';
import { guard } from './guard.js';

const schema = {
  labels: ['City', 'Meeting', 'Theme'],
  relationshipTypes: ['DISCUSSED'],
  properties: { name: 'string', zh: 'string', weight: 'integer', share: 'float', otherNames: 'strings' },
} as const;

/** The guarded text of a query. */
function rewritten(query: string, params: Record<string, unknown> = {}): string {
  return guard(query, { params, schema }).query;
}

test('a query that both engines read alike keeps its shape and gains the names of its columns', () => {
  const guarded = guard("MATCH (c:City)-[:DISCUSSED]->(:Theme {zh: '教育改革'}) RETURN c.name", { schema });
  expect(guarded.query).toBe(
    "MATCH (c:City)-[:DISCUSSED]->(:Theme {zh: '教育改革'}) RETURN c.name AS `c.name`",
  );
  expect(guarded.columns).toEqual(['c.name']);
});

test('distinct nodes are counted by their ids', () => {
  expect(rewritten('MATCH (c:City) RETURN count(DISTINCT c) AS n')).toBe(
    'MATCH (c:City) RETURN count(DISTINCT id(c)) AS n',
  );
});

test('a sum over nothing is zero', () => {
  expect(rewritten('MATCH (c:City) RETURN sum(c.weight) AS n')).toBe(
    'MATCH (c:City) RETURN coalesce(sum(c.weight), 0) AS n',
  );
});

test('a call of a listed procedure is handed to the adapter', () => {
  const { query, columns, procedure } = guard('CALL db.labels() YIELD label AS l RETURN l AS name', {});
  expect(query).toBe('');
  expect(columns).toEqual(['name']);
  expect(procedure).toEqual({ name: 'db.labels', columns: [{ field: 'label', column: 'name' }] });
});
