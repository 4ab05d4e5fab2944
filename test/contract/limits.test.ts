import type { GraphStore } from '@zhengtu/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, failureOf, readAll } from './engines.js';
import { changes, fuxin, manyMeetings } from './rows.js';

/** No row comes of it, and it takes minutes to know so. */
const runaway = `MATCH (a:Meeting), (b:Meeting), (c:Meeting)
  WHERE a.name < b.name AND b.name < c.name AND c.date < a.date RETURN count(c) AS n`;

describe.each(engines)('limits of $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write(manyMeetings(3_000));
    await store.write(changes({ nodes: [fuxin] }));
  });
  afterAll(() => store.close());

  const answersSoon = async () => {
    const started = performance.now();
    const { rows } = await readAll(store, 'MATCH (c:City) RETURN c.name');
    expect(rows).toEqual([['阜新市']]);
    expect(performance.now() - started).toBeLessThan(5_000);
  };

  test('reading stops at the limit and says that there was more', async () => {
    const { rows, summary } = await readAll(store, 'MATCH (m:Meeting) RETURN m.id', {}, { limit: 700 });
    expect(rows).toHaveLength(700);
    expect(summary).toMatchObject({ rows: 700, truncated: true });
  });

  test('exactly as many rows as the limit are not called truncated', async () => {
    const { rows, summary } = await readAll(store, 'UNWIND range(1, 300) AS x RETURN x', {}, { limit: 300 });
    expect(rows).toHaveLength(300);
    expect(summary.truncated).toBe(false);
  });

  test("the query's own LIMIT and ORDER BY stay", async () => {
    const { rows } = await readAll(
      store,
      'UNWIND [3, 1, 2] AS x RETURN x ORDER BY x LIMIT 2',
      {},
      { limit: 10 },
    );
    expect(rows).toEqual([[1], [2]]);
  });

  test('the rows of a UNION are limited as well', async () => {
    const both = 'UNWIND range(1, 20) AS x RETURN x UNION ALL UNWIND range(1, 20) AS x RETURN x';
    const { rows, summary } = await readAll(store, both, {}, { limit: 30 });
    expect([rows.length, summary.truncated]).toEqual([30, true]);
  });

  test('many rows come in order', async () => {
    const { rows } = await readAll(store, 'UNWIND range(1, 9000) AS x RETURN x');
    expect(rows.map(([x]) => x)).toEqual(Array.from({ length: 9_000 }, (_, index) => index + 1));
  });

  test('a runaway query ends at its deadline, and the store goes on answering', async () => {
    const started = performance.now();
    const error = await failureOf(readAll(store, runaway, {}, { timeoutMs: 1_000 }));
    expect(error.code).toBe('timeout');
    expect(performance.now() - started).toBeLessThan(3_000);
    await answersSoon();
  });

  test('a query ends when its signal aborts, and the store goes on answering', async () => {
    const controller = new AbortController();
    const reading = failureOf(readAll(store, runaway, {}, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 500);
    expect((await reading).code).toBe('cancelled');
    await answersSoon();
  });

  test('a signal that has aborted already starts nothing', async () => {
    const error = await failureOf(readAll(store, 'RETURN 1 AS x', {}, { signal: AbortSignal.abort() }));
    expect(error.code).toBe('cancelled');
  });

  test('other readers and a writer are served while runaway queries are ended', async () => {
    const lost = Array.from({ length: 5 }, () =>
      failureOf(readAll(store, runaway, {}, { timeoutMs: 1_500 })),
    );
    const reads = Array.from({ length: 8 }, () => readAll(store, 'MATCH (c:City) RETURN c.name'));
    const write = store.write(manyMeetings(500));
    expect((await Promise.all(reads)).map(({ rows }) => rows)).toEqual(Array(8).fill([['阜新市']]));
    expect((await Promise.all(lost)).map(({ code }) => code)).toEqual(Array(5).fill('timeout'));
    await write;
    await answersSoon();
  });

  test('leaving the loop early ends the query', async () => {
    const stream = store.read('MATCH (m:Meeting) RETURN m.id ORDER BY m.id');
    for await (const row of stream) {
      expect(row).toHaveLength(1);
      break;
    }
    expect((await failureOf(stream.summary)).code).toBe('cancelled');
    await answersSoon();
  });
});
