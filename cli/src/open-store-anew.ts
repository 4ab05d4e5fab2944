import { type GraphStore, StoreError, setGraphAside } from '@zhengtu/graph-store';
import { graphFolder, openStoreOf } from './open-store.js';
import { tell } from './output/print.js';
import type { Settings } from './settings.js';

type StoreSettings = Pick<Settings, 'store' | 'data'>;

const openAnew = async (settings: StoreSettings): Promise<GraphStore> => {
  try {
    return await openStoreOf(settings);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
    const aside = setGraphAside(graphFolder(settings));
    tell(`The graph cannot be opened; it is set aside in ${aside}, which may be deleted later.`);
    return openStoreOf(settings);
  }
};

/** As `withStore`, for work that makes the whole graph anew: one that is damaged is set aside first. */
export const withStoreAnew = async <T>(
  settings: StoreSettings,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> => {
  const store = await openAnew(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
