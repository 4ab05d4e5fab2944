import { join } from 'node:path';
import { type GraphStore, type OpenOptions, openStore, StoreError } from '@zhengtu/graph-store';
import { findServer, storeBehind } from './running-server.js';
import type { Settings } from './settings.js';

/** The embedded store's own folder in the data folder. */
export const graphFolder = ({ data }: Pick<Settings, 'data'>): string => join(data, 'graph');

/** Opens the store that the settings name. Credentials come from the environment only. */
export const openStoreOf = (
  { store, data }: Pick<Settings, 'store' | 'data'>,
  options: Pick<OpenOptions, 'standby'> = {},
): Promise<GraphStore> => {
  const username = process.env.NEO4J_USERNAME;
  const password = process.env.NEO4J_PASSWORD;
  return openStore(store, {
    ...options,
    dataDir: graphFolder({ data }),
    ...(username !== undefined ? { username } : {}),
    ...(password !== undefined ? { password } : {}),
  });
};

/** Opens the store, does the work, and closes the store whatever happens. */
export const withStore = async <T>(
  settings: Pick<Settings, 'store' | 'data'>,
  work: (store: GraphStore) => Promise<T>,
  options: Pick<OpenOptions, 'standby'> = {},
): Promise<T> => {
  const store = await openStoreOf(settings, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/** The same for work that only looks: where a running server has the store open, that one is asked. */
export const withStoreToRead = async <T>(
  settings: Pick<Settings, 'store' | 'data'>,
  work: (store: Pick<GraphStore, 'read' | 'health'>) => Promise<T>,
): Promise<T> => {
  try {
    return await withStore(settings, work);
  } catch (error) {
    const isLocked = error instanceof StoreError && error.code === 'locked';
    const address = isLocked ? await findServer(settings.data) : undefined;
    if (!address) throw error;
    return work(storeBehind(address));
  }
};
