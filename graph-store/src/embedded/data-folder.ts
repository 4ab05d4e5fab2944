import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { StoreError } from '../errors.js';
import { lockFolder } from './folder-lock.js';
import { writeProblem } from './write-problem.js';

/** The graph file in a data folder, its log, and whether it was closed as it should be. */
export interface DataFolder {
  /** Path of the graph file. */
  readonly graph: string;
  /** @throws StoreError `damaged` where the log of a file that was not closed is gone: it would open without its last changes. */
  ensureLog(): void;
  /** From now on the file needs its log. */
  markOpen(): void;
  /** The log is about to be folded into the file: from now on the file is whole with it or without it. */
  markClosing(): void;
  /** The file is whole without its log. */
  markClosed(): void;
  /** Deletes the graph. */
  removeGraph(): void;
  release(): void;
}

/** Runs a piece of work on the folder's files. @throws StoreError `storage`, naming the folder and the reason. */
const writing = <T>(folder: string, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    throw writeProblem(folder, cause);
  }
};

const ensureWritable = (folder: string): void =>
  writing(folder, () => {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  });

/** What the mark of an open file says while it is being closed. */
const closing = 'closing';

/** Where the parts of the graph are in a data folder. */
const partsIn = (folder: string) => {
  const graph = join(folder, 'graph.db');
  return { graph, log: `${graph}.wal`, openMark: `${graph}.open`, clearMark: `${graph}.clearing` };
};

/** Deletes the graph; broken off, it is ended by the next opening, for half a graph is worse than none. */
const removeGraph = (folder: string): void =>
  writing(folder, () => {
    const { graph, log, openMark, clearMark } = partsIn(folder);
    writeFileSync(clearMark, '');
    for (const path of [graph, log, openMark]) rmSync(path, { recursive: true, force: true });
    rmSync(clearMark, { force: true });
  });

/** What the folder was left with by whoever had it last is brought to an end. */
const settle = (folder: string): void => {
  if (existsSync(partsIn(folder).clearMark)) removeGraph(folder);
};

/** Takes the folder for this process. @throws StoreError `storage` or `locked`. */
export const openDataFolder = (folder: string): DataFolder => {
  ensureWritable(folder);
  const release = writing(folder, () => lockFolder(folder));
  const { graph, log, openMark } = partsIn(folder);
  const hasLog = () => existsSync(log) && readdirSync(log).length > 0;
  try {
    settle(folder);
  } catch (error) {
    release();
    throw error;
  }
  return {
    graph,
    ensureLog() {
      if (!existsSync(openMark) || !existsSync(graph) || hasLog()) return;
      if (readFileSync(openMark, 'utf8') === closing) return; // broken off after the log was folded in
      throw new StoreError(
        'damaged',
        `The log ${log} is gone, and ${graph} was not closed: its last changes are lost. Put the log back, or ` +
          `make the graph anew from the records: zhengtu rebuild.`,
      );
    },
    markOpen: () => writing(folder, () => writeFileSync(openMark, '')),
    markClosing: () => writing(folder, () => writeFileSync(openMark, closing)),
    markClosed: () => writing(folder, () => rmSync(openMark, { force: true })),
    removeGraph: () => removeGraph(folder),
    release,
  };
};

/**
 * Moves a graph that cannot be opened out of the way, so that another one can be made in its place; nothing is
 * deleted.
 *
 * @returns the folder that it is in now.
 * @throws StoreError `storage` or `locked`.
 */
export const setGraphAside = (folder: string): string => {
  ensureWritable(folder);
  const release = writing(folder, () => lockFolder(folder));
  try {
    return writing(folder, () => {
      const aside = mkdtempSync(join(folder, 'damaged-'));
      for (const path of Object.values(partsIn(folder)))
        if (existsSync(path)) renameSync(path, join(aside, basename(path)));
      return aside;
    });
  } finally {
    release();
  }
};
