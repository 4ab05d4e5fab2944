import { setTimeout as sleep } from 'node:timers/promises';
import { dump, openStore } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { startOnJvm } from '../neo4j/server-on-jvm.js';
import { failureOf, readAll, temporaryFolder } from './engines.js';
import { manyMeetings, smallGraph } from './rows.js';

test('Neo4j stopped in the middle of a write: a clear error, nothing half loaded; started again, complete', async () => {
  const folder = await temporaryFolder();
  const server = await startOnJvm({ folder });
  const { username, password, uri } = server;
  const store = await openStore(uri, { dataDir: '', username, password });
  await store.write(smallGraph);
  const before = await dump(store);

  const writing = failureOf(store.write(manyMeetings(40_000)));
  await sleep(500);
  await server.stop();
  const error = await writing;
  expect(error.code).toBe('unavailable');
  expect(error.message).toContain(uri);
  expect((await failureOf(readAll(store, 'RETURN 1 AS x', {}, { timeoutMs: 30_000 }))).code).toBe(
    'unavailable',
  );
  expect(await store.health()).toMatchObject({ ok: false });

  const again = await startOnJvm({ folder, port: Number(new URL(uri).port) });
  try {
    expect(await dump(store)).toEqual(before);
    await store.write(manyMeetings(500));
    expect(await store.health()).toMatchObject({ ok: true, nodes: 505 });
  } finally {
    await store.close();
    await again.stop();
  }
}, 240_000);
