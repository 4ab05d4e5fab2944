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

/** Ids of the reports in a store, with the hash of the record that was loaded. @throws IngestError 'store'. */
export async function loadedDocuments(store: Pick<GraphStore, 'read'>): Promise<Map<string, string>> {
  const loaded = new Map<string, string>();
  const query = 'MATCH (d:Document) RETURN d.id AS id, d.record AS record';
  try {
    for await (const [id, record] of store.read(query, {}, everything))
      loaded.set(String(id), String(record));
  } catch (error) {
    throw storeFailure(error);
  }
  return loaded;
}
