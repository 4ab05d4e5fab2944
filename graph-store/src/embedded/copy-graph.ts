import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../errors.js';
import { EmbeddedStore } from './embedded-store.js';
import { lockFolder } from './folder-lock.js';
import { writeProblem } from './write-problem.js';

/**
 * Copies the graph of a data folder into one file that is whole by itself. The store is opened for it, so that what
 * stands in its log is in the copy and one that is damaged is never copied.
 *
 * @returns `false` where there is no graph yet.
 * @throws StoreError `locked`, `damaged`, `storage`.
 */
export const copyGraph = async (folder: string, target: string): Promise<boolean> => {
  const graph = join(folder, 'graph.db');
  if (!existsSync(graph)) return false;
  const store = await EmbeddedStore.open({ dataDir: folder });
  await store.close();
  const release = lockFolder(folder);
  try {
    if (existsSync(`${graph}.open`))
      throw new StoreError('storage', `${graph} could not be closed in time. Try again.`);
    await copyFile(graph, target).catch((cause) => {
      throw writeProblem(target, cause);
    });
    return true;
  } finally {
    release();
  }
};
