/** The two stores, each empty, for tests that hold on both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EngineName, type GraphStore, openStore, StoreError } from '@zhengtu/graph-store';
import { inject, onTestFinished } from 'vitest';

export const engines: readonly EngineName[] = ['embedded', 'neo4j'];

/** A fresh folder; it is gone when the test is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-ingest-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty store of the engine; it is closed when the test is done. */
export async function emptyStore(engine: EngineName): Promise<GraphStore> {
  const { uri, username, password } = inject('neo4j');
  const address = engine === 'neo4j' ? uri : 'embedded';
  const store = await openStore(address, { dataDir: await temporaryFolder(), username, password });
  onTestFinished(() => store.close());
  await store.clear();
  return store;
}

/** The same store, whose writes are counted and fail after `most`. */
export function failingAfter(
  store: GraphStore,
  most: number,
): GraphStore & { readonly writes: () => number } {
  let writes = 0;
  return {
    engine: store.engine,
    read: (...args) => store.read(...args),
    search: (...args) => store.search(...args),
    schema: () => store.schema(),
    health: () => store.health(),
    version: () => store.version(),
    clear: () => store.clear(),
    close: () => store.close(),
    write: async (changes) => {
      if (writes >= most) throw new StoreError('unavailable', 'The store went away.');
      await store.write(changes);
      writes++;
    },
    writes: () => writes,
  };
}
