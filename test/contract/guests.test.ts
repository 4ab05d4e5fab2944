import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphStore, openStore } from '@zhengtu/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, failureOf, openEmbedded, openNeo4j, readAll, temporaryFolder } from './engines.js';
import { changes, fuxin, manyMeetings } from './rows.js';

/** No row comes of it, and it takes minutes to know so. */
const runaway = `MATCH (a:Meeting), (b:Meeting), (c:Meeting)
  WHERE a.name < b.name AND b.name < c.name AND c.date < a.date RETURN count(c) AS n`;
const guest = { guest: true };
const count = 'MATCH (m:Meeting) RETURN count(m) AS n';

describe.each(engines)('guests of $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write(manyMeetings(3_000));
  });
  afterAll(() => store.close());

  const runAway = (times: number, timeoutMs: number) =>
    Promise.all(
      Array.from({ length: times }, () =>
        failureOf(readAll(store, runaway, {}, { ...guest, timeoutMs })).then(({ code }) => code),
      ),
    );

  test('a guest reads what was acknowledged before, write by write', async () => {
    for (const more of [3_001, 3_002, 3_003]) {
      await store.write(manyMeetings(more));
      expect((await readAll(store, count, {}, guest)).rows).toEqual([[more]]);
    }
  });

  test('a guest gets the same rows as anybody, all of them, in order', async () => {
    const all = 'MATCH (m:Meeting) RETURN m ORDER BY m.id LIMIT 2000';
    expect((await readAll(store, all, {}, guest)).rows).toEqual((await readAll(store, all)).rows);
  });

  test('a guest writes nothing', async () => {
    const before = await readAll(store, count);
    const error = await failureOf(readAll(store, "CREATE (m:Meeting {id: 'x'}) RETURN m", {}, guest));
    expect(['read-only', 'forbidden']).toContain(error.code);
    expect((await readAll(store, count)).rows).toEqual(before.rows);
  });

  test('while long queries of guests run, short ones of guests and all others are answered', async () => {
    const lost = runAway(4, 15_000);
    await sleep(1_500); // by now they are known to be long
    const started = performance.now();
    for (let round = 0; round < 5; round += 1) {
      expect((await readAll(store, 'RETURN 1 AS x', {}, guest)).rows).toEqual([[1]]);
      expect((await readAll(store, 'MATCH (m:Meeting) RETURN m.id LIMIT 1')).rows).toHaveLength(1);
    }
    await store.write(changes({ nodes: [fuxin] }));
    expect((await readAll(store, 'MATCH (c:City) RETURN c.name', {}, guest)).rows).toEqual([['阜新市']]);
    expect(performance.now() - started).toBeLessThan(12_000); // they run for another 13.5 s, and nobody waits for it
    expect(await lost).toEqual(Array(4).fill('timeout'));
  });

  test('long queries that come one after the other each end at their own deadline', async () => {
    const lost: Promise<readonly string[]>[] = [];
    for (let wave = 0; wave < 4; wave += 1) {
      lost.push(runAway(1, 4_000));
      await sleep(800);
    }
    expect((await readAll(store, count, {}, guest)).rows).toEqual((await readAll(store, count)).rows);
    expect((await Promise.all(lost)).flat()).toEqual(Array(4).fill('timeout'));
  });

  test('a long answer is read to its end while the graph changes', async () => {
    const stream = store.read('MATCH (m:Meeting) RETURN m.id AS id ORDER BY id', {}, guest);
    let rows = 0;
    for await (const _ of stream) {
      rows += 1;
      if (rows === 300) await store.write(manyMeetings(3_010));
      if (rows === 400) await readAll(store, count, {}, guest);
    }
    expect(rows).toBeGreaterThanOrEqual(3_000);
  });

  test('the version is another one whenever the graph may have changed, and stays the same else', async () => {
    const before = await store.version();
    await readAll(store, count);
    await readAll(store, count, {}, guest);
    expect(await store.version()).toBe(before);
    await store.write(manyMeetings(3_100));
    const after = await store.version();
    expect(after).not.toBe(before);
    await sleep(700);
    expect(await store.version()).toBe(after);
    await store.clear();
    expect(await store.version()).not.toBe(after);
  });
});

test('what another process writes to a Neo4j shows in the version within a second', async () => {
  const [store, other] = [await openNeo4j(), await openNeo4j()];
  const before = await store.version();
  await other.write(manyMeetings(3));
  await sleep(1_000);
  expect(await store.version()).not.toBe(before);
  await store.close();
  await other.close();
});

test('a query that needs too much memory takes no other one along', async () => {
  const store = await openStore(undefined, { dataDir: await temporaryFolder(), memoryLimitMb: 300 });
  await store.write(manyMeetings(4_000));
  const greedy = 'MATCH (a:Meeting), (b:Meeting) WITH a.name + b.name AS pair RETURN collect(pair) AS pairs';
  const lost = failureOf(readAll(store, greedy, {}, guest));
  const others = Array.from({ length: 6 }, () => readAll(store, count, {}, guest));
  expect((await Promise.all(others)).map(({ rows }) => rows)).toEqual(Array(6).fill([[4_000]]));
  expect(['out-of-memory', 'query-failed']).toContain((await lost).code);
  expect((await readAll(store, count, {}, guest)).rows).toEqual([[4_000]]);
  await store.close();
});

test('a query that needs too much memory of a Neo4j ends alone, in words', async () => {
  const store = await openNeo4j();
  await store.write(manyMeetings(4_000));
  const greedy = 'MATCH (a:Meeting), (b:Meeting) WITH a.name + b.name AS pair RETURN collect(pair) AS pairs';
  const lost = failureOf(readAll(store, greedy, {}, { ...guest, timeoutMs: 60_000 }));
  const others = Array.from({ length: 6 }, () => readAll(store, count, {}, guest));
  expect((await Promise.all(others)).map(({ rows }) => rows)).toEqual(Array(6).fill([[4_000]]));
  expect((await lost).code).toBe('out-of-memory');
  expect((await readAll(store, count, {}, guest)).rows).toEqual([[4_000]]);
  await store.close();
}, 90_000);

test('the copies that guests read go when they are out of date, and all of them with the store', async () => {
  const folder = await temporaryFolder();
  const copies = join(folder, 'snapshots');
  const store = await openEmbedded(folder);
  for (const size of [1, 2, 3]) {
    await store.write(manyMeetings(size));
    await readAll(store, count, {}, guest);
  }
  await sleep(500);
  expect(readdirSync(copies)).toHaveLength(1);
  await store.close();
  expect(existsSync(copies)).toBe(false);
});
