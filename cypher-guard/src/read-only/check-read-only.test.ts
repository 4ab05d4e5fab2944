import { expect, test } from 'vitest';
import { CypherGuardError } from '../error.js';
import { checkReadOnly } from './check-read-only.js';

/** The code of the error that a query raises; null where it passes. */
function codeOf(query: string): string | null {
  try {
    checkReadOnly(query);
    return null;
  } catch (error) {
    if (error instanceof CypherGuardError) return error.code;
    throw error;
  }
}

test.each([
  'CREATE (n)',
  'MATCH (n) SET n.x = 1',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) DELETE n',
  'MATCH (n) REMOVE n.x',
  'MERGE (n:A {id: 1}) RETURN n',
  'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
  'CREATE INDEX FOR (n:A) ON (n.id)',
  'DROP CONSTRAINT c',
  'MATCH (n) CALL { WITH n CREATE (m) } RETURN n',
  'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN m } IN TRANSACTIONS OF 10 ROWS RETURN n',
  'MATCH (n) WHERE EXISTS { CREATE (m) } RETURN n',
  'WITH 1 AS x /* harmless */ CREATE // really\n (n)',
])('the writing query %j is called so', (query) => {
  expect(codeOf(query)).toBe('write');
});

test.each([
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'USE system MATCH (n) RETURN n',
  'EXPLAIN MATCH (n) RETURN n',
  'PROFILE MATCH (n) RETURN n',
  'SHOW USERS',
  'ALTER USER neo4j SET PASSWORD "x"',
  'GRANT ROLE reader TO me',
  'START DATABASE neo4j',
  'CALL dbms.listConfig()',
  "CALL apoc.load.json('http://example.org') YIELD value RETURN value",
  "RETURN apoc.util.md5(['a'])",
])('the forbidden query %j is called so', (query) => {
  expect(codeOf(query)).toBe('forbidden');
});

test.each([
  "MATCH (n:CREATE {delete: 'DROP'}) WHERE n.set = 'MERGE (x)' RETURN n.`remove` AS create",
  'MATCH (set)-[:DELETE]->(merge) RETURN {create: set.x, use: merge.y}',
  '// CREATE (n)\nMATCH (n) /* DELETE n */ RETURN n',
  'CALL db.labels() YIELD label RETURN label ORDER BY label',
  'CALL db.index.fulltext.queryNodes("names", "开封") YIELD node, score RETURN node, score',
  'MATCH p = SHORTEST 2 (a)-[:R]->+(b) RETURN p',
  'MATCH (a:A&!B|%) WHERE a.x IS :: INTEGER NOT NULL RETURN a',
  'MATCH (n) USING INDEX n:A(id) WHERE n.id = 1 RETURN n',
  'CYPHER runtime = slotted MATCH (n) RETURN n LIMIT 1;',
  'RETURN COLLECT { MATCH (n) RETURN n.x ORDER BY n.x LIMIT 3 } AS xs',
  'MATCH (n) RETURN n.x IS NOT NFC NORMALIZED AS a, normalize(n.x, NFKD) AS b, trim(BOTH "x" FROM n.y) AS c',
  'MATCH ((a:A)-[r:R WHERE r.w > 1]->(b)){2,} RETURN [x IN r | x.w] AS ws',
  'MATCH (n) ORDER BY n.x LIMIT 2 RETURN n',
  'MATCH (n) WHERE n:$("A") RETURN n',
  'RETURN CASE 3 WHEN > 2, IS NULL THEN 1 ELSE 0 END AS c',
])('the reading query %j passes', (query) => {
  expect(codeOf(query)).toBeNull();
});

test.each([
  'MATCH (n RETURN n',
  "RETURN 'never closed",
  'MATCH (n) RETURN',
  'MATCH (n) RETRUN n',
  'MTACH (n) RETURN n',
  '',
  '/* open',
  'hello world',
])('the broken query %j is a syntax error', (query) => {
  expect(codeOf(query)).toBe('syntax');
});

test('an unknown construct is let through unless it writes', () => {
  expect(codeOf('MATCH (n) RETURN n.x @@ 3')).toBe('syntax');
  expect(codeOf('MATCH (n) RETURN n.x IS NEWLY INVENTED')).toBeNull();
  expect(codeOf('MATCH (n) WHERE n IS NEWLY INVENTED SET n.x = 1')).toBe('write');
});

test('an error points at its place', () => {
  try {
    checkReadOnly('MATCH (n)\n  DELETE n');
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      code: 'write',
      construct: 'DELETE',
      position: { offset: 12, line: 2, column: 3 },
    });
  }
});
