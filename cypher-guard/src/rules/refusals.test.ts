import { expect, test } from 'vitest';
import { CypherGuardError } from '../error.js';
import { guard } from '../guard.js';
import { REFUSALS } from '../refusals.js';
import type { GuardSchema } from '../schema.js';

const schema: GuardSchema = {
  labels: ['P'],
  relationshipTypes: ['K'],
  properties: { name: 'string', age: 'integer', score: 'float', active: 'boolean', tags: 'strings' },
};

/** The error that a query raises. */
function errorOf(
  query: string,
  params: Record<string, unknown> = {},
  known: GuardSchema | null = schema,
): CypherGuardError {
  try {
    guard(query, known ? { params, schema: known } : { params });
  } catch (error) {
    if (error instanceof CypherGuardError) return error;
    throw error;
  }
  throw new Error(`Nothing was refused: ${query}`);
}

const ofN = (expression: string) => `MATCH (n:P) RETURN ${expression} AS v`;

test.each([
  [
    'B',
    'MATCH (n) OPTIONAL MATCH (n)-->(m) WHERE (m)-->() RETURN n',
    'a pattern or a subquery in the WHERE of an OPTIONAL MATCH',
  ],
  ['B', 'MATCH (n) OPTIONAL MATCH (n)-->(m) WHERE EXISTS { (m)-->() } RETURN n', 'a pattern or a subquery'],
  ['E', ofN('single(x IN [rand(), null] WHERE x > 0.5)'), 'single() over random values'],
  ['F', ofN("n.age IN [1, 'a']"), 'IN over a list of mixed or unknown types'],
  ['G', ofN('n.tags[n.age..]'), 'a slice whose bound'],
  ['I', ofN('date()'), 'date()'],
  ['I', ofN("date('20240105')"), 'date()'],
  ['I', ofN("date('2024-02-30')"), 'date()'],
  ['I', ofN('date(n.name)'), 'date()'],
  ['I', ofN('datetime()'), 'datetime()'],
  ['I', ofN("duration.between(date('2024-01-05'), date('2024-01-06'))"), 'duration.between()'],
  ['I', ofN("date('2024-01-05') + 1"), '+ of dates'],
  ['K', ofN('[n.age] = [1]'), 'comparing lists'],
  ['K', ofN('{a: n.age} = {a: 1}'), 'comparing maps'],
  ['L', ofN('[1] + n.age'), 'adding a value that may be null to a list'],
  ['M', 'MATCH (a)-[:K*3..2]->(b) RETURN a', 'a path whose least length exceeds its greatest'],
  ['O', ofN('toString(n.score)'), 'a float as text'],
  ['O', ofN('n.name + n.score'), 'a float as text'],
  ['Q', ofN('percentileCont(n.age, n.score)'), 'percentileCont() with a percentile'],
  ['Q', ofN('percentileDisc(n.age, 0.5)'), 'percentileDisc()'],
  ['nan', 'MATCH (n) RETURN sqrt(n.score) AS k, count(*) AS c', 'grouping by a number that may be NaN'],
  ['call', 'MATCH (n) OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m } RETURN m', 'OPTIONAL CALL'],
  ['path', 'MATCH p = (n) RETURN p', 'a path of one node'],
  ['path', 'MATCH p = ANY SHORTEST (a)-[:K]->+(b) RETURN p', 'ANY SHORTEST before a path'],
  ['path', 'MATCH (a) ((x)-[:K]->(y)){1,2} (b) RETURN a', 'a quantified path'],
  ['path', 'MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 2 RETURN p', 'a condition on the path'],
  ['path', 'MATCH p = shortestPath((a)-[:K]-()-[*]-(b)) RETURN p', 'shortestPath over anything but'],
  ['path', 'MATCH (a), (b) RETURN shortestPath((a)-[*]-(b)) AS p', 'shortestPath as a value'],
  ['path', 'MATCH (a)-[:K* {age: a.age}]->(b) RETURN a', 'a condition or a computed property'],
  ['subquery', ofN('COLLECT { MATCH (n)-->(m) RETURN m.age ORDER BY m.age }'), 'COLLECT { … }'],
  ['subquery', ofN('COUNT { MATCH (n)-->(m) RETURN DISTINCT m }'), 'COUNT { … } that ends in a RETURN'],
  [
    'subquery',
    ofN('EXISTS { MATCH (n)-->(m) WITH m MATCH (m)-->(k) }'),
    'EXISTS { … } of more than one MATCH',
  ],
  [
    'place',
    'MATCH (n) WHERE [(n)-->(m) | id(m)] IS NOT NULL RETURN n',
    'a pattern comprehension inside WHERE',
  ],
  ['place', ofN('[p = (n)-->() | nodes(p)]'), 'a pattern comprehension that names its path'],
  ['types', ofN('n.age IS :: INTEGER'), 'IS :: INTEGER'],
  ['map', ofN('{_id: 1}'), 'a map with the key _id'],
  ['function', ofN('point({x: 1, y: 2})'), 'the function point()'],
  ['function', ofN('round(n.score, 2)'), 'round() with a precision'],
  ['function', ofN("split(n.name, '')"), 'split() at a delimiter'],
  ['function', ofN("btrim(n.name, 'x')"), 'btrim() with 2 arguments'],
  ['order', 'MATCH (n) RETURN n.name ORDER BY n', 'ORDER BY a node'],
  ['order', 'MATCH (n) RETURN n.age AS a, count(*) AS c ORDER BY sum(n.score)', 'an aggregate in ORDER BY'],
  ['limit', 'MATCH (n) RETURN n LIMIT toInteger(rand() * 3)', 'LIMIT of a computed number'],
  [
    'procedure',
    "CALL db.index.fulltext.queryNodes('a', 'b') YIELD node RETURN node",
    'the procedure db.index.fulltext.queryNodes',
  ],
  ['procedure', 'MATCH (n) CALL db.labels() YIELD label RETURN n', 'CALL db.labels together'],
  ['hint', 'MATCH (n:P) USING INDEX n:P(name) WHERE n.name = "a" RETURN n', 'USING INDEX'],
  ['finish', 'MATCH (n) FINISH', 'FINISH'],
])('%s: %s is refused in words', (_, query, construct) => {
  const error = errorOf(query);
  expect(error.code).toBe('refused');
  expect(error.construct).toContain(construct);
  expect(error.message).toContain('A Neo4j store takes this query as it is.');
});

test('without a schema, a property is no condition', () => {
  const { code, construct } = errorOf('MATCH (n) WHERE n.active RETURN n', {}, null);
  expect({ code, construct }).toEqual({
    code: 'refused',
    construct: 'a property of unknown type as a condition',
  });
});

test.each([
  ['MATCH (n) RETURN m', 'The variable m is not defined.'],
  ['MATCH (n) WHERE (n)-->(m) RETURN n', 'The variable m is not defined'],
  ['MATCH (n)-[n]->() RETURN n', 'cannot be'],
  ['MATCH ()-[r]->()-[r]->() RETURN r', 'stands twice'],
  ['MATCH p = (a)-->(b), (p) RETURN p', 'p is a path'],
  ['MATCH (n) RETURN n.age, n.age', 'Two columns are named n.age'],
  ['MATCH (n) WITH n.age RETURN 1', 'Give n.age a name'],
  ['MATCH (n) RETURN n.age + count(*)', 'mixes an aggregate'],
  ['MATCH (n) WHERE n.age RETURN n', 'A condition must be true or false, not an integer.'],
  ['MATCH (n) RETURN n.age AND true', 'A condition must be'],
  ['MATCH (n) RETURN n.active + 1', 'cannot be added'],
  ['MATCH (n) RETURN n.name * 2', '* takes numbers, not a text.'],
  ['MATCH (n) RETURN size(n)', 'size() does not take a node.'],
  ['MATCH (n) RETURN left(n.name)', 'left() takes 2 arguments, not 1.'],
  ['MATCH (n) RETURN n LIMIT -1', 'no negative number'],
  ['MATCH (n) RETURN n LIMIT "a"', 'LIMIT takes an integer.'],
  ['MATCH (n)', 'A query must end with RETURN.'],
  ['RETURN *', 'There are no variables to return.'],
  ['RETURN $missing', 'The parameter $missing has no value.'],
  ['RETURN 1 AS a UNION RETURN 2 AS b', 'must return the same columns'],
  ['UNWIND [1] AS x UNWIND [2] AS x RETURN x', 'already used'],
])('%s is a mistake on every store: %s', (query, message) => {
  const error = errorOf(query);
  expect(error.code).toBe('syntax');
  expect(error.message).toContain(message);
});

test('a refusal points at its place and says what to write instead', () => {
  const error = errorOf('MATCH (n)\nRETURN date()');
  expect(error.position).toEqual({ offset: 17, line: 2, column: 8 });
  expect(error.advice).toContain('compare them as texts');
});

test('every refusal names a construct, and its advice is a sentence', () => {
  for (const { construct, advice } of Object.values(REFUSALS)) {
    expect(construct.length).toBeGreaterThan(0);
    if (advice !== null) expect(advice).toMatch(/^[A-Z].*[.…)]$/u);
  }
});
