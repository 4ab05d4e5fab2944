import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.js';
import { lockFolder } from './folder-lock.js';

/** The graph file in a data folder, its log, and whether it was closed as it should be. */
export interface DataFolder {
  /** Path of the graph file. */
  readonly graph: string;
  /** @throws StoreError `storage` where the log of a file that was not closed is gone: it would open without its last changes. */
  ensureLog(): void;
  /** From now on the file needs its log. */
  markOpen(): void;
  /** The file is whole without its log. */
  markClosed(): void;
  /** Deletes the graph. */
  removeGraph(): void;
  release(): void;
}

const ensureWritable = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const message = `The data folder ${folder} cannot be written. Give write permission, or name another folder (--data).`;
    throw new StoreError('storage', message, { cause });
  }
};

const lockOrExplain = (folder: string): (() => void) => {
  try {
    return lockFolder(folder);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError('storage', `The data folder ${folder} cannot be locked: it cannot be written.`, {
      cause,
    });
  }
};

/** Takes the folder for this process. @throws StoreError `storage` or `locked`. */
export const openDataFolder = (folder: string): DataFolder => {
  ensureWritable(folder);
  const release = lockOrExplain(folder);
  const graph = join(folder, 'graph.db');
  const log = `${graph}.wal`;
  const openMark = `${graph}.open`;
  const hasLog = () => existsSync(log) && readdirSync(log).length > 0;
  return {
    graph,
    ensureLog() {
      if (!existsSync(openMark) || !existsSync(graph) || hasLog()) return;
      throw new StoreError(
        'storage',
        `The log ${log} is gone, and ${graph} was not closed: its last changes are lost. Put the log back, or delete ` +
          `${graph} and ${openMark} and make the graph anew from the records (zhengtu rebuild).`,
      );
    },
    markOpen: () => writeFileSync(openMark, ''),
    markClosed: () => rmSync(openMark, { force: true }),
    removeGraph() {
      for (const path of [graph, log, openMark]) rmSync(path, { recursive: true, force: true });
    },
    release,
  };
};
