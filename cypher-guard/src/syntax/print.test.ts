import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from './parse.js';
import { print } from './print.js';

test.each([
  ['MATCH (n) RETURN n.a+n.b*2', 'MATCH (n) RETURN (n.a + (n.b * 2))'],
  ['return not a or b and c', 'RETURN ((NOT a) OR (b AND c))'],
  ['RETURN 1 < x <= 3', 'RETURN ((1 < x) AND (x <= 3))'],
  ['RETURN -2 ^ 2', 'RETURN (-2 ^ 2)'],
  ['RETURN 0x1F + 0o17 + 1_000', 'RETURN ((31 + 15) + 1000)'],
  ['RETURN a.b[0][1..].c', 'RETURN a.b[0][1..].c'],
  ['RETURN x IS NOT NULL AND n:A:B', 'RETURN ((x IS NOT NULL) AND (n:A:B))'],
  ['RETURN \'it\\\'s\' + "\\""', "RETURN ('it\\'s' + '\"')"],
  ['RETURN CASE x WHEN 1, 2 THEN 3 ELSE 4 END', 'RETURN CASE x WHEN 1, 2 THEN 3 ELSE 4 END'],
  ['RETURN CASE x WHEN > 1 THEN 2 END', 'RETURN CASE WHEN (x > 1) THEN 2 END'],
  ['RETURN [x IN l WHERE x:A | x.y]', 'RETURN [x IN l WHERE (x:A) | x.y]'],
  ['RETURN [(a)-->(b) | b.x], [a IN [1]]', 'RETURN [(a)-->(b) | b.x], [a IN [1]]'],
  [
    'RETURN reduce(s=0,x IN l|s+x), any(x IN l WHERE x)',
    'RETURN reduce(s = 0, x IN l | (s + x)), any(x IN l WHERE x)',
  ],
  ['RETURN n{.*,.a,b,c:1}, {a:1}', 'RETURN n {.*, .a, b, c: 1}, {a: 1}'],
  [
    'RETURN exists{(a)}, count{match (a) return a}',
    'RETURN EXISTS { MATCH (a) }, COUNT { MATCH (a) RETURN a }',
  ],
  [
    'MATCH p=(a:A&!(B|C))<-[r:R|:S*1..2 {x:1}]-(b) RETURN p',
    'MATCH p = (a:A&!(B|C))<-[r:R|S*1..2 {x: 1}]-(b) RETURN p',
  ],
  ['MATCH (a)-[:R]->{2}(b)--+(c) RETURN a', 'MATCH (a)-[:R*2]->(b)-[*1..]-(c) RETURN a'],
  ['MATCH p=shortestPath((a)-[*]-(b)) RETURN p', 'MATCH p = shortestPath((a)-[*]-(b)) RETURN p'],
  ['MATCH (`a b`:`c d`) RETURN `a b`.`match`', 'MATCH (`a b`:`c d`) RETURN `a b`.`match`'],
  ['RETURN 1 UNION ALL RETURN 2', 'RETURN 1 UNION ALL RETURN 2'],
  ['CALL(a){WITH a RETURN 1 AS x} RETURN x', 'CALL (a) { WITH a RETURN 1 AS x } RETURN x'],
  ['CALL db.labels() YIELD label AS l RETURN l', 'CALL db.labels() YIELD `label` AS l RETURN l'],
  [
    'MATCH (n) WITH DISTINCT n ORDER BY n.x DESC, n.y SKIP 1 LIMIT 2 WHERE n.x RETURN *',
    'MATCH (n) WITH DISTINCT n ORDER BY n.x DESC, n.y SKIP 1 LIMIT 2 WHERE n.x RETURN *',
  ],
])('%j is printed with every operator in brackets', (query, printed) => {
  expect(print(parse(query))).toBe(printed);
});

test.each([
  ['MATCH (n) RETURN', 'an expression'],
  ['MATCH (n RETURN n', 'Expected )'],
  ['RETURN 12abc', 'is not a number'],
  ['RETURN 9223372036854775808', 'too large'],
  ['RETURN 1e999', 'too large'],
])('%j is a syntax error that says %j', (query, message) => {
  expect(() => parse(query)).toThrow(message);
});

test('the smallest integer can be written', () => {
  expect(print(parse('RETURN -9223372036854775808'))).toBe('RETURN -9223372036854775808');
});

test('what is nested without end is an error, not a crash', () => {
  expect(() => parse(`RETURN ${'('.repeat(5000)}1${')'.repeat(5000)}`)).toThrow('nested too deeply');
  expect(() => parse(`RETURN ${'-'.repeat(5000)}x`)).toThrow('nested too deeply');
  expect(() => parse(`RETURN ${'NOT '.repeat(5000)}x`)).toThrow('nested too deeply');
  expect(() => parse(`RETURN x${'[0]'.repeat(5000)}`)).toThrow('too long');
  expect(() => parse(`RETURN 1${' + 1'.repeat(5000)}`)).toThrow('too long');
  expect(() => parse(`RETURN ${'(a {x: '.repeat(60)}1${'})-[x]'.repeat(60)}`)).toThrow('too complex');
});

const name = fc.constantFrom('n', 'name', '人', 'a b', 'match', 'x`y', 'Date');
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.integer().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value.toExponential()),
      fc.string({ unit: 'grapheme' }).map((value) => JSON.stringify(value).replaceAll('\\b', '')),
      name.map((variable) => `\`${variable.replaceAll('`', '``')}\``),
      fc.constantFrom(
        'null',
        'true',
        '$p',
        'count(*)',
        'n.x',
        'EXISTS { (n)-->() }',
        '[(n)-->(m:A|B) | m.x]',
      ),
    ),
    fc
      .tuple(
        fc.constantFrom('+', '-', '*', '^', '=', '<', 'AND', 'OR', 'XOR', 'IN', 'STARTS WITH'),
        tie('expression'),
        tie('expression'),
      )
      .map(([operator, left, right]) => `(${left}) ${operator} (${right})`),
    tie('expression').map((operand) => `NOT (${operand}) IS NULL`),
    fc
      .tuple(tie('expression'), tie('expression'))
      .map(([a, b]) => `CASE WHEN ${a} THEN [${b}, {k: ${a}}] ELSE f(DISTINCT ${b}) END`),
    fc
      .tuple(tie('expression'), tie('expression'))
      .map(([a, b]) => `any(x IN [y IN ${a} WHERE x | y] WHERE (${b})[0..1].k)`),
  ),
}));

test('printing what was parsed from a print gives the same print', () => {
  fc.assert(
    fc.property(expression, (text) => {
      const printed = print(parse(`MATCH (n) WHERE ${text} RETURN ${text} AS x`));
      expect(print(parse(printed))).toBe(printed);
    }),
  );
});
