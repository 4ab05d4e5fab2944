import { setTimeout as delay } from 'node:timers/promises';
import { type GraphStore, StoreError } from '@zhengtu/graph-store';
import { IngestError } from '../errors.js';

/** Words for a store's failure: what is kept, and the way out. */
export const storeFailure = (cause: unknown): unknown =>
  cause instanceof StoreError
    ? new IngestError(
        'store',
        `The graph store failed: ${cause.message} What was loaded before is kept; run the same command again to go on.`,
        { cause },
      )
    : cause;

const everything = { timeoutMs: 600_000, limit: 1_000_000_000 };

/**
 * How often, and how long after, the reports are read again where one has no id: each has one, so it is just being
 * written or deleted by a process that was killed, whose last transaction the database still ends.
 */
const rereads = { most: 50, afterMs: 200 };

const readDocuments = async (store: Pick<GraphStore, 'read'>): Promise<Map<string, string> | null> => {
  const loaded = new Map<string, string>();
  const query = 'MATCH (d:Document) RETURN d.id AS id, d.record AS record';
  for await (const [id, record] of store.read(query, {}, everything)) {
    if (typeof id !== 'string') return null;
    loaded.set(id, String(record));
  }
  return loaded;
};

/** Ids of the reports in a store, with the hash of the record that was loaded. @throws IngestError 'store'. */
export async function loadedDocuments(store: Pick<GraphStore, 'read'>): Promise<Map<string, string>> {
  try {
    for (let reads = 0; reads < rereads.most; reads += 1) {
      const loaded = await readDocuments(store);
      if (loaded) return loaded;
      await delay(rereads.afterMs);
    }
  } catch (error) {
    throw storeFailure(error);
  }
  throw new IngestError(
    'store',
    'The graph store holds a report without an id, which Zhengtu never writes. Make the store anew with `zhengtu rebuild`.',
  );
}
