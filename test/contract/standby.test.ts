import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphStore, openStore } from '@zhengtu/graph-store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { engineProcesses, killEngines } from './engine-processes.js';
import { failureOf, readAll, temporaryFolder } from './engines.js';
import { changes, fuxin, manyMeetings, smallGraph } from './rows.js';

const count = 'MATCH (n:Meeting) RETURN count(n) AS n';

let folder: string;
let store: GraphStore;
/** The process that has the graph open for writing. */
let writer: number;
beforeEach(async () => {
  folder = await temporaryFolder();
  store = await openStore(undefined, { dataDir: folder, standby: true });
  const [only] = engineProcesses();
  writer = only ?? 0;
});
afterEach(() => store.close());

/** One writes, one stands by, one is started with nothing open. */
const untilReady = () => vi.waitFor(() => expect(engineProcesses()).toHaveLength(3), 30_000);

const endWriterForGood = async (): Promise<void> => {
  process.kill(writer, 'SIGKILL');
  await rm(join(folder, 'graph.db.wal'), { recursive: true });
  await vi.waitFor(() => expect(engineProcesses()).not.toContain(writer));
};

test('while the engine is started again a process that stands by answers with all that was written', async () => {
  await store.write(smallGraph);
  await store.write(manyMeetings(300));
  const written = (await readAll(store, count)).rows;
  await untilReady();
  await endWriterForGood(); // so that nobody else can answer
  expect((await readAll(store, count)).rows).toEqual(written);
  expect((await store.search('教育改革'))[0]?.id).toBe('theme:education-reform');
  expect((await store.schema()).labels.map(({ name }) => name)).toContain('Meeting');
  expect((await store.health()).ok).toBe(false);
});

test('a process that stands by tells nothing that is out of date', async () => {
  await store.write(manyMeetings(3));
  await untilReady();
  await store.write(changes({ nodes: [fuxin] }));
  await endWriterForGood();
  expect((await failureOf(readAll(store, count))).code).toBe('damaged');
});

test('after each end it is made ready again', async () => {
  await store.write(manyMeetings(3));
  for (let round = 0; round < 2; round += 1) {
    await untilReady();
    killEngines();
    expect((await readAll(store, count)).rows).toEqual([[3]]);
  }
  await untilReady();
});

test('whichever of its processes ends, it is replaced', async () => {
  await store.write(manyMeetings(3));
  await untilReady();
  for (const pid of engineProcesses()) {
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(engineProcesses()).not.toContain(pid));
    expect((await readAll(store, count)).rows).toEqual([[3]]);
    await untilReady();
  }
});

test('nothing of it is left when the store is closed before it is ready', async () => {
  await store.write(manyMeetings(3));
  await store.close();
  await sleep(3_500);
  expect(engineProcesses()).toEqual([]);
});
