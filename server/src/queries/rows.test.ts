import type { GraphStore, Row } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { rowsOf } from './rows.js';

/** Has these rows, and perhaps more than may be read. */
const storeOf = (rows: readonly Row[], truncated: boolean): Pick<GraphStore, 'read'> => ({
  read: () => ({
    columns: Promise.resolve(['id', 'name']),
    summary: Promise.resolve({ rows: rows.length, ms: 0, truncated, engine: 'embedded' }),
    async *batches() {
      yield rows;
    },
    async *[Symbol.asyncIterator]() {
      yield* rows;
    },
  }),
});

test('rows come by the names of their columns', async () => {
  expect(await rowsOf(storeOf([['a', '甲'], ['b']], false), 'RETURN 1')).toEqual([
    { id: 'a', name: '甲' },
    { id: 'b', name: null },
  ]);
});

test('a part of the rows is never told as all of them', async () => {
  await expect(rowsOf(storeOf([['a', '甲']], true), 'RETURN 1')).rejects.toMatchObject({
    code: 'out-of-memory',
    message: expect.stringContaining('shorter period'),
  });
});

test('where so many are enough, that there are more is no matter', async () => {
  expect(await rowsOf(storeOf([['a', '甲']], true), 'RETURN 1', {}, { limit: 1 })).toHaveLength(1);
});
