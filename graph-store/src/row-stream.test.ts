import { expect, test } from 'vitest';
import { type Cursor, rowStream } from './row-stream.js';
import type { Row } from './values.js';

/** Batches one after the other, and whether it was closed. */
const cursorOf = (batches: Row[][]) => {
  const state = { closed: false, asked: 0 };
  const cursor: Cursor = {
    columns: ['x'],
    nextBatch: async () => batches[state.asked++],
    close: async () => {
      state.closed = true;
    },
  };
  return { cursor, state };
};
const drain = async (stream: AsyncIterable<Row>): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const row of stream) rows.push(row);
  return rows;
};

test('rows of all batches come in order, then the summary', async () => {
  const { cursor, state } = cursorOf([[[1], [2]], [[3]]]);
  const stream = rowStream('embedded', {}, async () => cursor);
  expect(await drain(stream)).toEqual([[1], [2], [3]]);
  expect(await stream.summary).toMatchObject({ rows: 3, truncated: false, engine: 'embedded' });
  expect(state.closed).toBe(true);
});

test('batches are the same rows, within the limit', async () => {
  const { cursor, state } = cursorOf([[[1], [2]], [[3], [4]], [[5]]]);
  const stream = rowStream('embedded', { limit: 3 }, async () => cursor);
  const batches: (readonly Row[])[] = [];
  for await (const batch of stream.batches()) batches.push(batch);
  expect(batches).toEqual([[[1], [2]], [[3]]]);
  expect(await stream.summary).toMatchObject({ rows: 3, truncated: true });
  expect(state.closed).toBe(true);
});

test('leaving the batches early ends the query, and its summary says so', async () => {
  const { cursor, state } = cursorOf([[[1]], [[2]]]);
  const stream = rowStream('embedded', {}, async () => cursor);
  for await (const _ of stream.batches()) break;
  expect(state).toEqual({ closed: true, asked: 1 });
  await expect(stream.summary).rejects.toMatchObject({ code: 'cancelled' });
});

test('no batch is asked for before its rows are wanted', async () => {
  const { cursor, state } = cursorOf([[[1]], [[2]], [[3]]]);
  const iterator = rowStream('embedded', {}, async () => cursor)[Symbol.asyncIterator]();
  await iterator.next();
  expect(state.asked).toBe(1);
  await iterator.return?.();
  expect(state.closed).toBe(true);
});

test('one row more than the limit is enough to say truncated', async () => {
  const { cursor } = cursorOf([[[1], [2]], [[3]]]);
  const stream = rowStream('neo4j', { limit: 2 }, async () => cursor);
  expect(await drain(stream)).toEqual([[1], [2]]);
  expect(await stream.summary).toMatchObject({ rows: 2, truncated: true });
});

test('an engine that does not stop is not waited for beyond the deadline', async () => {
  const stream = rowStream('embedded', { timeoutMs: 20 }, () => new Promise(() => {}));
  await expect(drain(stream)).rejects.toMatchObject({ code: 'timeout' });
  await expect(stream.columns).rejects.toMatchObject({ code: 'timeout' });
  await expect(stream.summary).rejects.toMatchObject({ code: 'timeout' });
});

test('a cursor that comes after the deadline is closed', async () => {
  const { cursor, state } = cursorOf([]);
  const late = new Promise<Cursor>((resolve) => setTimeout(() => resolve(cursor), 40));
  await expect(drain(rowStream('embedded', { timeoutMs: 10 }, () => late))).rejects.toMatchObject({
    code: 'timeout',
  });
  await late;
  await new Promise((resolve) => setImmediate(resolve));
  expect(state.closed).toBe(true);
});
