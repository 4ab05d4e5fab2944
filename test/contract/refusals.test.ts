import { dump, type GraphStore, openStore } from '@zhengtu/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, failureOf, readAll } from './engines.js';
import { smallGraph } from './rows.js';

const writing = [
  'CREATE (n:City {id: 1}) RETURN n',
  'MERGE (n:City {id: 1}) RETURN n',
  "MATCH (c:City) SET c.name = 'x' RETURN c",
  'MATCH (c:City) REMOVE c:City RETURN c',
  'MATCH (n) DETACH DELETE n',
  'MATCH (c:City) CALL { CREATE (n:X) RETURN n } RETURN c',
  'CREATE INDEX x FOR (n:City) ON (n.name)',
  'DROP CONSTRAINT place_id',
];
const forbidden = [
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'CALL dbms.listConfig()',
  "CALL apoc.cypher.runFile('x')",
];
const broken = ['MATCH (a:Place RETURN a', 'RETRUN 1', 'MATCH (a:Place) RETURN b', ''];

describe.each(engines)('what $name refuses', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write(smallGraph);
  });
  afterAll(() => store.close());

  test.each(writing)('a read that would write is refused and writes nothing: %s', async (cypher) => {
    const before = await dump(store);
    expect(['read-only', 'forbidden']).toContain((await failureOf(readAll(store, cypher))).code);
    expect(await dump(store)).toEqual(before);
  });

  test.each(forbidden)('calls and files outside the list are refused: %s', async (cypher) => {
    expect((await failureOf(readAll(store, cypher))).code).toBe('forbidden');
  });

  test.each(broken)('a query that is not Cypher is a syntax error: %s', async (cypher) => {
    expect((await failureOf(readAll(store, cypher))).code).toBe('syntax');
  });

  test('a syntax error points to its place', async () => {
    const error = await failureOf(readAll(store, 'MATCH (a:Place)\nRETURN a.name,, a.id'));
    expect(error.position?.line).toBe(2);
    expect(error.position?.column).toBeGreaterThan(7);
  });

  test('columns and summary reject as the rows do', async () => {
    const stream = store.read('MATCH (n) DETACH DELETE n');
    expect((await failureOf(stream.columns)).code).toBe('read-only');
    expect((await failureOf(stream.summary)).code).toBe('read-only');
  });

  test('the procedures on the list are answered', async () => {
    const { columns, rows } = await readAll(store, 'CALL db.labels() YIELD label RETURN label');
    expect(columns).toEqual(['label']);
    expect(rows.flat()).toEqual(expect.arrayContaining(['City', 'Entity', 'Meeting', 'Place', 'Theme']));
  });
});

test('an address that is no store is refused in words, without what might be a password', async () => {
  for (const address of ['postgres://me:geheim@localhost/x', 'neo4j', 'bolt://me:geheim@localhost']) {
    const error = await failureOf(openStore(address, { dataDir: '/nowhere' }));
    expect(error.code).toBe('bad-address');
    expect(error.message).not.toContain('geheim');
  }
});

test('a Neo4j that is not there is unavailable, and the error has no password', async () => {
  const open = openStore('bolt://127.0.0.1:7719', { dataDir: '', username: 'me', password: 'geheim' });
  const error = await failureOf(open);
  expect(error.code).toBe('unavailable');
  expect(error.message).toContain('bolt://127.0.0.1:7719');
  expect(error.message).not.toContain('geheim');
});
