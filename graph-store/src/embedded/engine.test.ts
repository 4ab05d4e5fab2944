import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Engine } from './engine.js';

let folder: string;
let engine: Engine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-engine-'));
  engine = await Engine.open({ path: join(folder, 'graph.db'), readOnly: false });
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

const read = (query: string) => engine.read({ query, columns: [], parameters: {} });

test.each([
  'CREATE (n:City {id: 1}) RETURN n',
  'MERGE (n:City {id: 1}) RETURN n',
  'MATCH (n) SET n.x = 1 RETURN n',
  'MATCH (n) DETACH DELETE n',
  'UNWIND [1, 2] AS x CREATE (n:City {id: x}) RETURN n',
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
])('without any guard before it, what writes or reads files is not run: %s', async (query) => {
  await expect(read(query)).rejects.toThrow();
  expect(engine.counts()).toMatchObject({ nodes: 0 });
});

test('what only reads is run', async () => {
  expect((await read('MATCH (n) RETURN count(n) AS n')).rows).toEqual([[0]]);
});
