import type { GraphStore, ReadSummary } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { recorded } from './recorded-store.js';

/** Answers nothing; each read ends when it is told to. */
const storeWithOpenReads = () => {
  const ends: (() => void)[] = [];
  const read: GraphStore['read'] = () => ({
    columns: Promise.resolve([]),
    summary: new Promise<ReadSummary>((resolve) => {
      ends.push(() => resolve({ rows: 0, ms: 0, truncated: false, engine: 'embedded' }));
    }),
    async *batches() {},
    async *[Symbol.asyncIterator]() {},
  });
  return { store: recorded({ read } as GraphStore), ends };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('reads that run side by side are of one wave, those that wait for them of the next', async () => {
  const { store, ends } = storeWithOpenReads();
  store.read('first');
  store.read('beside it');
  for (const end of ends) end();
  await settled();
  store.read('after both');
  expect(store.takeReads().map(({ cypher, wave }) => [cypher, wave])).toEqual([
    ['first', 1],
    ['beside it', 1],
    ['after both', 2],
  ]);
});

test('what was taken is forgotten', async () => {
  const { store, ends } = storeWithOpenReads();
  store.read('first');
  for (const end of ends) end();
  await settled();
  store.takeReads();
  expect(store.takeReads()).toEqual([]);
});
