import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CypherGuardError } from './error.js';
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

const queries = [
  'MATCH (c:City)-[d:DISCUSSED]->(t:Theme) WHERE d.weight > 1 RETURN c.name, sum(d.weight) + 1 AS w ORDER BY w DESC LIMIT 3',
  "MATCH (c:City) WHERE NOT (c)-->(:Theme {zh: '环境'}) OPTIONAL MATCH (c)<--(m:Meeting) RETURN *",
  'UNWIND [1, null] AS x WITH x WHERE any(y IN [x, 2] WHERE y > 1) RETURN collect(x)[0..1] AS xs',
  'MATCH (c:City) CALL (c) { MATCH (c)--(m) RETURN count(m) AS n } RETURN c.name, n UNION RETURN "" AS `c.name`, 0 AS n',
  'MATCH p = shortestPath((a:City)-[*..4]-(b:City)) WHERE a <> b RETURN [n IN nodes(p) | n.name] AS names',
  "RETURN CASE WHEN size('a') > 0 THEN {a: [1.5, -2]} END AS v, COUNT { (:City) } AS n",
] as const;

test('what the guard writes it also takes, with the same columns', () => {
  for (const query of queries) {
    const once = guard(query, { schema });
    const twice = guard(once.query, { schema });
    expect(twice.columns).toEqual(once.columns);
  }
});

test('whatever is done to a query, the guard answers or says why not', () => {
  const snippet = fc.constantFrom(
    ..."()[]{}|:*$`'.-+".split(''),
    ' ORDER ',
    ' NOT ',
    ' AS ',
    ' WITH ',
    ' IN ',
    ' CASE ',
    '..',
  );
  const edit = fc.record({ at: fc.nat(120), remove: fc.nat(8), insert: fc.oneof(snippet, fc.constant('')) });
  fc.assert(
    fc.property(
      fc.constantFrom(...queries),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (query, edits) => {
        const broken = edits.reduce<string>(
          (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
          query,
        );
        try {
          guard(broken, { schema });
        } catch (error) {
          if (!(error instanceof CypherGuardError)) throw error;
          expect(error.position.offset).toBeLessThanOrEqual(broken.length);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a query that would explode is refused instead', () => {
  const nested = `RETURN ${'any(x IN [null] WHERE '.repeat(20)}x${' = 1)'.repeat(20)} AS v`;
  expect(() => guard(nested, {})).toThrow('nested so deeply');
});

test('for any values of the same types, nothing is decided by the values at hand', () => {
  const query = "MATCH (n:P {name: $name}) WHERE $name = 'a' OR n.name IN $names RETURN n.name AS name";
  const of = (name: string, names: string[], anyValues: boolean) =>
    guard(query, { params: { name, names }, schema, anyValues }).query;
  expect(of('a', ['b'], true)).toBe(of('c', ['d', 'e'], true));
});
