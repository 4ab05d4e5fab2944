import { setTimeout as sleep } from 'node:timers/promises';
import { type Dump, dump, type GraphStore, openStore } from '@zhengtu/graph-store';
import { ingest } from '@zhengtu/ingest';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { failureOf, openEmbedded, openNeo4j, readAll, temporaryFolder } from '../contract/engines.js';
import { manyMeetings, smallGraph } from '../contract/rows.js';
import { samples } from '../ingest/samples.js';
import { failure, startFakeBolt, success } from './fake-bolt.js';
import { startProxy, type TcpProxy } from './tcp-proxy.js';

let proxy: TcpProxy;
let store: GraphStore;
let expected: Dump;

beforeAll(async () => {
  const undisturbed = await openEmbedded();
  await ingest([samples], { store: undisturbed, data: await temporaryFolder() });
  expected = await dump(undisturbed);
  await undisturbed.close();
  const { uri, username, password } = inject('neo4j');
  proxy = await startProxy(uri);
  store = await openStore(proxy.uri, { dataDir: '', username, password });
});
beforeEach(async () => {
  Object.assign(proxy, { delayMs: 0, silent: false, refusing: false });
  await (await openNeo4j()).close(); // empties it
});
afterAll(async () => {
  await store.close();
  await proxy.close();
});

test('a Neo4j that goes away and comes back is used again without opening it again', async () => {
  await store.write(smallGraph);
  proxy.refusing = true;
  proxy.cut();
  expect((await failureOf(readAll(store, 'RETURN 1 AS x', {}, { timeoutMs: 30_000 }))).code).toBe(
    'unavailable',
  );
  expect(await store.health()).toMatchObject({ ok: false });
  proxy.refusing = false;
  expect((await readAll(store, 'MATCH (c:City) RETURN count(c) AS n')).rows).toEqual([[2]]);
  expect(await store.health()).toMatchObject({ ok: true, nodes: 5 });
});

test('an outage shorter than ten seconds is waited for: the write is done, once', async () => {
  proxy.refusing = true;
  proxy.cut();
  const writing = store.write(smallGraph);
  await sleep(2_500);
  proxy.refusing = false;
  await writing;
  expect(await store.health()).toMatchObject({ nodes: 5, relationships: 3 });
});

test('a load that is cut in the middle ends with a clear error, and the next run goes on', async () => {
  const data = await temporaryFolder();
  const before = proxy.sent;
  const cutting = setInterval(() => {
    if (proxy.sent - before < 50_000) return;
    clearInterval(cutting);
    proxy.refusing = true;
    proxy.cut();
  }, 2);
  const error = await failureOf(ingest([samples], { store, data }));
  clearInterval(cutting);
  expect(error).toMatchObject({ code: 'store', message: expect.stringContaining(proxy.uri) });
  expect(error.message).toContain('run the same command again');
  proxy.refusing = false;
  await ingest([samples], { store, data });
  expect(await dump(store)).toEqual(expected);
}, 120_000);

test('a slow line gives the same answers, and a deadline holds on it', async () => {
  await store.write(manyMeetings(600));
  proxy.delayMs = 120;
  const started = performance.now();
  const error = await failureOf(
    readAll(store, 'MATCH (m:Meeting) RETURN m.id AS id', {}, { timeoutMs: 100 }),
  );
  expect(error.code).toBe('timeout');
  expect(performance.now() - started).toBeLessThan(3_000);
  expect((await readAll(store, 'MATCH (m:Meeting) RETURN m.id AS id')).rows).toHaveLength(600);
});

test('a line that swallows everything does not hold a reader beyond its deadline', async () => {
  proxy.silent = true;
  const started = performance.now();
  expect((await failureOf(readAll(store, 'RETURN 1 AS x', {}, { timeoutMs: 1_000 }))).code).toBe('timeout');
  expect(performance.now() - started).toBeLessThan(4_000);
  proxy.silent = false;
  proxy.cut();
  expect((await readAll(store, 'RETURN 1 AS x')).rows).toEqual([[1]]);
});

test('a line that falls silent under a write: a clear error in its time, and the next write goes on', async () => {
  const { username, password } = inject('neo4j');
  const hasty = await openStore(proxy.uri, { dataDir: '', username, password, writeTimeoutMs: 10_000 });
  await store.write(smallGraph); // a database that has just started plans its first writes for many seconds
  proxy.silent = true;
  const started = performance.now();
  const error = await failureOf(hasty.write(smallGraph));
  expect([error.code, error.message]).toEqual(['unavailable', expect.stringContaining(proxy.uri)]);
  expect(performance.now() - started).toBeLessThan(20_000);
  proxy.silent = false;
  proxy.cut();
  await hasty.write(smallGraph);
  expect(await hasty.health()).toMatchObject({ nodes: 5, relationships: 3 });
  proxy.silent = true;
  await hasty.close(); // nobody answers the goodbye either
  proxy.silent = false;
  proxy.cut();
});

test('a server that accepts and never answers is told as one that cannot be reached', async () => {
  proxy.silent = true;
  const error = await failureOf(openStore(proxy.uri, { dataDir: '', username: 'neo4j', password: 'x' }));
  expect([error.code, error.message]).toEqual(['unavailable', expect.stringContaining(proxy.uri)]);
  proxy.silent = false;
  proxy.cut();
}, 60_000);

const hello = { server: 'Neo4j/5.26.0', connection_id: 'bolt-1' };
const openFake = (uri: string) =>
  openStore(uri, { dataDir: '', username: 'neo4j', password: 'no-such-secret' });

test('a wrong password is told as such, and is never shown', async () => {
  const code = 'Neo.ClientError.Security.Unauthorized';
  const fake = await startFakeBolt(() => failure(code, 'The client is unauthorized.'));
  const error = await failureOf(openFake(fake.uri));
  expect([error.code, error.message]).toEqual(['unauthorized', expect.stringContaining('NEO4J_PASSWORD')]);
  expect(JSON.stringify([error, String(error.stack), String(error.cause)])).not.toContain('no-such-secret');
  await fake.close();
});

test('a Neo4j that is too old is refused with its version', async () => {
  const fake = await startFakeBolt((request) =>
    success(request === 'hello' ? { ...hello, server: 'Neo4j/4.4.30' } : {}),
  );
  const error = await failureOf(openFake(fake.uri));
  expect([error.code, error.message]).toEqual(['unsupported-version', expect.stringContaining('4.4.30')]);
  await fake.close();
});

/** A server where each transaction fails so often, with this code, before it is committed. */
const troubled = async (times: number, code: string) => {
  let begun = 0;
  let opening = true;
  let failed = false;
  const fake = await startFakeBolt((request) => {
    if (request === 'hello') return success(hello);
    if (request === 'reset') failed = false;
    if (failed && request !== 'reset') return { kind: 'ignored', body: {} };
    if (request === 'begin' && !opening) begun += 1;
    if (request === 'run' && !opening && begun <= times) {
      failed = true;
      return failure(code, 'Another transaction was in the way.');
    }
    return success(request === 'run' ? { fields: [] } : {});
  });
  const fakeStore = await openFake(fake.uri);
  opening = false;
  return {
    store: fakeStore,
    begun: () => begun,
    close: async () => {
      await fakeStore.close();
      await fake.close();
    },
  };
};
const oneNode = { ...smallGraph, relationships: [] };

test.each([
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Cluster.NotALeader',
])('a trouble that passes is tried again until it has passed: %s', async (code) => {
  const { store: fake, begun, close } = await troubled(2, code);
  await fake.write(oneNode);
  expect(begun()).toBe(3);
  await close();
});

test('a trouble that does not pass by itself is told at once', async () => {
  const { store: fake, begun, close } = await troubled(9, 'Neo.ClientError.Statement.TypeError');
  expect((await failureOf(fake.write(oneNode))).code).toBe('query-failed');
  expect(begun()).toBe(1);
  await close();
});

test('when another member of the cluster becomes the one that writes, the write goes there', async () => {
  const members: Awaited<ReturnType<typeof startFakeBolt>>[] = [];
  const committed = [0, 0];
  let leader = 0;
  const addressOf = (index: number): string => members[index]?.uri.replace('bolt://', '') ?? '';
  const routes = () => ({
    rt: {
      ttl: 100,
      db: 'neo4j',
      servers: [
        { addresses: [addressOf(0), addressOf(1)], role: 'ROUTE' },
        { addresses: [addressOf(0), addressOf(1)], role: 'READ' },
        { addresses: [addressOf(leader)], role: 'WRITE' },
      ],
    },
  });
  let opening = true;
  const member = async (index: number) => {
    let failed = false;
    const fake = await startFakeBolt((request) => {
      if (request === 'hello') return success(hello);
      if (request === 'route') return success(routes());
      if (request === 'reset') failed = false;
      if (failed) return { kind: 'ignored', body: {} };
      if (request === 'run' && index !== leader && !opening) {
        failed = true;
        return failure('Neo.ClientError.Cluster.NotALeader', 'No longer the leader.');
      }
      if (request === 'commit' && !opening) committed[index] = (committed[index] ?? 0) + 1;
      return success(request === 'run' ? { fields: [] } : {});
    });
    members.push(fake);
  };
  await member(0);
  await member(1);
  const cluster = await openFake(`neo4j://${addressOf(0)}`);
  opening = false;
  leader = 1; // the driver still believes in the first one
  await cluster.write(oneNode);
  expect(committed).toEqual([0, 1]);
  await cluster.close();
  for (const fake of members) await fake.close();
}, 60_000);

test('a transaction that is out of memory says what to do', async () => {
  const { store: fake, close } = await troubled(99, 'Neo.TransientError.General.MemoryPoolOutOfMemoryError');
  const error = await failureOf(fake.write(oneNode));
  expect([error.code, error.message]).toEqual(['out-of-memory', expect.stringContaining('memory')]);
  await close();
}, 60_000);
