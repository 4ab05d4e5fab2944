import type { GraphStore, Row } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { loadedDocuments } from './loaded-documents.js';

/** Gives these rows, one read after the other; the last ones ever after. */
const storeOf = (...reads: (readonly Row[])[]): Pick<GraphStore, 'read'> => {
  let asked = 0;
  return {
    read: () => {
      const rows = reads[Math.min(asked, reads.length - 1)] ?? [];
      asked += 1;
      return {
        columns: Promise.resolve(['id', 'record']),
        summary: Promise.resolve({ rows: rows.length, ms: 0, truncated: false, engine: 'neo4j' }),
        async *batches() {
          yield rows;
        },
        async *[Symbol.asyncIterator]() {
          yield* rows;
        },
      };
    },
  };
};

test('reports are told with the hash of the record that was loaded', async () => {
  expect([...(await loadedDocuments(storeOf([['document:1', 'abc']])))]).toEqual([['document:1', 'abc']]);
});

test('a report that is just being written by a killed process’s last transaction is waited for', async () => {
  const store = storeOf(
    [
      ['document:1', 'abc'],
      [null, null],
    ],
    [['document:1', 'abc']],
  );
  expect([...(await loadedDocuments(store)).keys()]).toEqual(['document:1']);
});
