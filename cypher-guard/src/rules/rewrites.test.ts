import { expect, test } from 'vitest';
import { guard } from '../guard.js';
import type { GuardSchema } from '../schema.js';

const schema: GuardSchema = {
  labels: ['P', 'M'],
  relationshipTypes: ['K', 'A'],
  properties: { name: 'string', age: 'integer', score: 'float', active: 'boolean', tags: 'strings' },
};
const params = { id: 1, name: '张三', names: ['张三', '35'], nothing: null, 1: 'one' };

/** What a query becomes, with the types of the schema known. */
function rewritten(query: string): string {
  return guard(query, { params, schema }).query;
}

/** What an expression becomes in a RETURN on one node. */
function expression(text: string): string {
  const { query } = guard(`MATCH (n:P) RETURN ${text} AS v`, { params, schema });
  return query.replace(/^MATCH \(n:P\) RETURN /u, '').replace(/ AS v$/u, '');
}

/** The same with no schema, so that any property may be of any type. */
function untyped(text: string): string {
  const { query } = guard(`MATCH (n:P) RETURN ${text} AS v`, { params });
  return query.replace(/^MATCH \(n:P\) RETURN /u, '').replace(/ AS v$/u, '');
}

test.each([
  ['A: distinct nodes are counted by id', 'count(DISTINCT n)', 'count(DISTINCT id(n))'],
  ['C: a sum over nothing is 0', 'sum(n.age)', 'coalesce(sum(n.age), 0)'],
  ['C: a deviation over nothing is 0.0', 'stDev(n.age)', 'coalesce(stDev(n.age), 0.0)'],
  ['F: two types are never equal', "n.age = '30'", 'CASE WHEN (n.age IS NULL) THEN null ELSE false END'],
  ['F: two types have no order', "n.age < '30'", 'null'],
  ['F: an element of another type is not among them', "size(labels(n)) IN ['1']", 'false'],
  ['F: texts are compared as they are', "n.name = '35'", "(n.name = '35')"],
  [
    'G: a negative bound is counted from the end',
    'n.tags[-2..]',
    'n.tags[CASE WHEN (size(n.tags) < 2) THEN 0 ELSE (size(n.tags) - 2) END..]',
  ],
  ['G: a null bound gives null', 'n.tags[null..1]', 'null'],
  ['H: nulls in a comprehension are kept', '[(n)-->(m) | m.age]', '[__1 IN [(n)-->(m) | [m.age]] | __1[0]]'],
  ['H: values that are never null need no box', '[(n)-->(m) | id(m)]', '[(n)-->(m) | id(m)]'],
  ['I: a whole date stays', "date('2024-01-05')", "date('2024-01-05')"],
  ['I: a part of a date is read here', "date('2024-01-05').month", '1'],
  ['K: literals with nulls are compared here', '[1, null] = [1, 2]', 'null'],
  ['K: maps of literals too', '{a: 1} = {a: 2}', 'false'],
  ['L: a value is added to a list as a list', "n.tags + 'z'", "(n.tags + ['z'])"],
  ['L: lists joined by || are added', 'n.tags || n.tags', '(n.tags + n.tags)'],
  [
    'booleans are ordered by rank',
    'n.active < true',
    '(CASE WHEN n.active THEN 1 WHEN (NOT n.active) THEN 0 END < CASE WHEN true THEN 1 WHEN (NOT true) THEN 0 END)',
  ],
  ["toInteger('2.9') is 2", 'toInteger(n.name)', 'coalesce(toInteger(n.name), toInteger(toFloat(n.name)))'],
  ['an integer is true unless it is 0', 'toBoolean(n.age)', '(n.age <> 0)'],
  ['halves are rounded up', 'round(n.score)', 'floor((n.score + 0.5))'],
  ['rounding an integer gives a float', 'round(n.age)', 'toFloat(n.age)'],
  ['isEmpty asks for the size', 'isEmpty(n.tags)', '(size(n.tags) = 0)'],
  ['nullIf is a CASE', 'nullIf(n.age, 0)', 'CASE WHEN (n.age = 0) THEN null ELSE n.age END'],
  ['only NaN differs from itself', 'isNaN(n.score)', '(n.score <> n.score)'],
  ['btrim is trim', 'btrim(n.name)', 'trim(n.name)'],
  ['char_length is size', 'char_length(n.name)', 'size(n.name)'],
  ['^ is bracketed from the left', '2 ^ n.age ^ 2', '((2 ^ n.age) ^ 2)'],
  ['Q: a percentile is a float', 'percentileCont(n.age, 1)', 'percentileCont(n.age, 1.0)'],
  [
    'null is in no empty list',
    'n.age IN [x IN [1] WHERE x > 1]',
    'CASE WHEN (size([x IN [1] WHERE (x > 1)]) = 0) THEN false ELSE (n.age IN [x IN [1] WHERE (x > 1)]) END',
  ],
  [
    'CASE compares as = does',
    "CASE n.age WHEN '1' THEN 2 WHEN null THEN 3 END",
    'CASE WHEN CASE WHEN (n.age IS NULL) THEN null ELSE false END THEN 2 WHEN null THEN 3 END',
  ],
  ['label expressions are spelt out', 'n:P|M', '((n:P) OR (n:M))'],
  [
    'a comprehension that is only counted is a COUNT',
    'size([(n)-->(m) WHERE m.age > 1 | m])',
    'COUNT { MATCH (n)-->(m) WHERE (m.age > 1) }',
  ],
  [
    'COLLECT { … } of one pattern is a comprehension',
    'COLLECT { MATCH (n)-->(m) RETURN id(m) }',
    '[(n)-->(m) | id(m)]',
  ],
  [
    'a RETURN inside EXISTS { … } says nothing',
    'EXISTS { MATCH (n)-->(m) RETURN m }',
    'EXISTS { MATCH (n)-->(m) }',
  ],
  ['a text is never text before it is one', '1 STARTS WITH "1"', 'null'],
  ['a parameter with a number for a name is written out', '$1', "'one'"],
])('%s', (_, text, expected) => {
  expect(expression(text)).toBe(expected);
});

test.each([
  [
    'any',
    'CASE WHEN any(x IN [n.age] WHERE (x > 1)) THEN true WHEN any(x IN [n.age] WHERE ((x > 1) IS NULL)) THEN null ELSE false END',
  ],
  [
    'none',
    'CASE WHEN any(x IN [n.age] WHERE (x > 1)) THEN false WHEN any(x IN [n.age] WHERE ((x > 1) IS NULL)) THEN null ELSE true END',
  ],
  [
    'all',
    'CASE WHEN any(x IN [n.age] WHERE (NOT (x > 1))) THEN false WHEN any(x IN [n.age] WHERE ((x > 1) IS NULL)) THEN null ELSE true END',
  ],
])('E: %s() over possible nulls is spelt out', (quantifier, expected) => {
  expect(expression(`${quantifier}(x IN [n.age] WHERE x > 1)`)).toBe(expected);
});

test('E: a quantifier over certain values stays as it is', () => {
  expect(expression('all(x IN [1, 2] WHERE x > 1)')).toBe('all(x IN [1, 2] WHERE (x > 1))');
});

test('F: without a schema, equality asks what the property is', () => {
  const isText = "coalesce((n.name STARTS WITH ''), false)";
  expect(untyped("n.name = 'Bob'")).toBe("(n.name = 'Bob')");
  expect(untyped("n.name = '35'")).toBe(
    `((n.name = '35') AND (${isText} OR ((n.name IS NULL) OR ('35' IS NULL))))`,
  );
  expect(untyped('n.name < 35')).toBe(`CASE WHEN (NOT ${isText}) THEN (n.name < 35) END`);
  expect(untyped('n.name IN $names')).toBe(`((n.name IN $names) AND (${isText} OR (n.name IS NULL)))`);
});

test.each([
  [
    'D: every column is named',
    'MATCH (n) RETURN n, count( * )',
    'MATCH (n) RETURN n AS n, count(*) AS `count( * )`',
  ],
  ['* is the variables by name', 'MATCH (b)-->(a) RETURN *', 'MATCH (b)-->(a) RETURN a AS a, b AS b'],
  [
    'aggregates inside an expression get a WITH',
    'MATCH (n) RETURN n.age AS age, count(*) * 2 AS c',
    'MATCH (n) WITH n.age AS __1, count(*) AS __2 RETURN __1 AS age, (__2 * 2) AS c',
  ],
  [
    'keys with a parameter get a WITH',
    'MATCH (n) RETURN n.age = $id AS k, count(*) AS c',
    'MATCH (n) WITH n AS n, (n.age = $id) AS __1 RETURN __1 AS k, count(*) AS c',
  ],
  [
    'ORDER BY names the column that it repeats',
    'MATCH (n) RETURN n.age AS a, count(*) AS c ORDER BY count(*), n.age',
    'MATCH (n) RETURN n.age AS a, count(*) AS c ORDER BY c, a',
  ],
  [
    'WHERE may ask for what WITH drops',
    'MATCH (n) WITH n.age AS a WHERE n.active RETURN a',
    'MATCH (n) WITH n.age AS a, n AS n WHERE n.active WITH a AS a RETURN a AS a',
  ],
  ['LIMIT is computed here', 'MATCH (n) RETURN n LIMIT 1 + 2', 'MATCH (n) RETURN n AS n LIMIT 3'],
  [
    'a null property matches nothing',
    'MATCH (n {age: $nothing}) RETURN n',
    'MATCH (n) WHERE false RETURN n AS n',
  ],
  [
    'a property that may be null is compared',
    'MATCH (a), (b {age: a.age}) RETURN b',
    'MATCH (a), (b) WHERE (b.age = a.age) RETURN b AS b',
  ],
  [
    'a property of another type matches nothing',
    "MATCH (n {age: '30'}) RETURN n",
    'MATCH (n) WHERE CASE WHEN (n.age IS NULL) THEN null ELSE false END RETURN n AS n',
  ],
  [
    'labels that are no list move to WHERE',
    'MATCH (n:P|M) RETURN n',
    'MATCH (n) WHERE ((n:P) OR (n:M)) RETURN n AS n',
  ],
  [
    'a WHERE in a pattern moves out',
    'MATCH (n WHERE n.age > 1)-[r:K WHERE r.age > 2]->() RETURN n',
    'MATCH (n)-[r:K]->() WHERE ((n.age > 1) AND (r.age > 2)) RETURN n AS n',
  ],
  [
    'N: the type of a relationship is asked by name',
    'MATCH ()-[r]->() WHERE r:K RETURN r',
    "MATCH ()-[r]->() WHERE (type(r) = 'K') RETURN r AS r",
  ],
  [
    'a type expression becomes a condition',
    'MATCH ()-[r:!K]->() RETURN r',
    "MATCH ()-[r]->() WHERE (NOT (type(r) = 'K')) RETURN r AS r",
  ],
  [
    'a pattern predicate that needs a WHERE becomes EXISTS',
    'MATCH (n) WHERE (n)-->(:P|M) RETURN n',
    'MATCH (n) WHERE EXISTS { MATCH (n)-->(__1) WHERE ((__1:P) OR (__1:M)) } RETURN n AS n',
  ],
  [
    'a repeated step becomes a variable length',
    'MATCH (a) (()-[:K]->()){1,3} (b) RETURN a',
    'MATCH (a)-[:K*1..3]->(b) RETURN a AS a',
  ],
  [
    'a comprehension is unwound after a WITH',
    'MATCH (n) UNWIND [(n)-->(m) | id(m)] AS i RETURN i',
    'MATCH (n) WITH n AS n, [(n)-->(m) | id(m)] AS __1 UNWIND __1 AS i RETURN i AS i',
  ],
  [
    'a subquery sees what it imports',
    'MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN count(m) AS c } RETURN c',
    'MATCH (n) CALL { WITH n AS n MATCH (n)-->(m) RETURN count(m) AS c } RETURN c AS c',
  ],
  [
    'parameters keep their place in a pattern',
    'MATCH (n:P {name: $name}) RETURN n',
    'MATCH (n:P {name: $name}) RETURN n AS n',
  ],
])('%s', (_, query, expected) => {
  expect(rewritten(query)).toBe(expected);
});

test('names that the guard makes up never meet those of the query', () => {
  expect(rewritten('MATCH (__1) RETURN sum(__1.age) + 1 AS s')).toBe(
    'MATCH (__1) WITH coalesce(sum(__1.age), 0) AS __2 RETURN (__2 + 1) AS s',
  );
});

test.each([
  ['(a:P)-[:K]->(b)-[:A]->(c)', '(a:P)-[:K]->(b)-[:A]->(c) WHERE (id(b) >= 0)'],
  ['(a:P)-[:K]->()-[:A]->(c)', '(a:P)-[:K]->(__1)-[:A]->(c) WHERE (id(__1) >= 0)'],
  ['(a:P)-[:K]->(b:M)-[:A]->(c)', '(a:P)-[:K]->(b:M)-[:A]->(c)'],
  ['(a:P)-[:K*1..2]->(b)-[:A]->(c)', '(a:P)-[:K*1..2]->(b)-[:A]->(c)'],
])('two steps over a bare node are taken one by one: %s', (pattern, expected) => {
  expect(rewritten(`MATCH ${pattern} RETURN c.name AS v`)).toBe(`MATCH ${expected} RETURN c.name AS v`);
});
