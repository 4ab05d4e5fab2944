import { constants, existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeProblem } from './write-problem.js';

/** The graph as it stood between two writes, in a file of its own that is only read. */
export interface Snapshot {
  readonly path: string;
  /** Who reads it says so, and how long: it goes when it is out of date and the last reader has ended. */
  keepUntil(ended: Promise<void>): void;
}

export interface SnapshotSource {
  /** Folder of the graph. */
  readonly folder: string;
  /** The graph file; its log is beside it. */
  readonly graph: string;
  /** Another number after each write. */
  writes(): number;
  /** Runs a piece of work while nothing is written. */
  betweenWrites(work: () => Promise<void>): Promise<void>;
  /** Has the engine write its graph into another file: slower than copying, and nothing else is done meanwhile. */
  save(path: string): Promise<void>;
}

/** A copy that shares its blocks with the file where the file system can do that. */
const copy = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });

/** Windows lets nobody read a file that another process has locked, not even to copy it. */
const isKeptFromUs = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(EBUSY|EPERM|EACCES)$/.test(String(error.code));

const copyGraph = async (source: SnapshotSource, path: string): Promise<void> => {
  try {
    const { graph } = source;
    await copy(graph, path);
    if (existsSync(`${graph}.wal`)) await copy(`${graph}.wal`, `${path}.wal`);
  } catch (error) {
    if (!isKeptFromUs(error)) throw error;
    for (const part of [path, `${path}.wal`]) await rm(part, { recursive: true, force: true });
    await source.save(path);
  }
};

interface Taken extends Snapshot {
  readonly writes: number;
  /** Nobody new will read it. */
  leave(): void;
}

const take = async (source: SnapshotSource): Promise<Taken> => {
  const all = join(source.folder, 'snapshots');
  await mkdir(all, { recursive: true });
  const folder = await mkdtemp(join(all, 'of-'));
  const path = join(folder, 'graph.db');
  try {
    await copyGraph(source, path);
  } catch (error) {
    await rm(folder, { recursive: true, force: true }); // a part of a copy fills a full disk and serves nobody
    throw error;
  }
  let readers = 0;
  let isLeft = false;
  const removeIfUnused = () => {
    if (isLeft && readers === 0) rmSync(folder, { recursive: true, force: true });
  };
  return {
    path,
    writes: source.writes(),
    keepUntil(ended) {
      readers += 1;
      void ended.then(() => {
        readers -= 1;
        removeIfUnused();
      });
    },
    leave() {
      isLeft = true;
      removeIfUnused();
    },
  };
};

/**
 * Copies of the graph for processes that only read: the engine lets nobody else open a file that one has open for
 * writing. A copy is taken when somebody wants to read and the last one is out of date.
 */
export class Snapshots {
  private readonly source: SnapshotSource;
  private last: Taken | undefined;

  constructor(source: SnapshotSource) {
    this.source = source;
    this.remove(); // what a process that was killed has left
  }

  /** The last copy, where nothing was written since. */
  get upToDate(): Snapshot | undefined {
    return this.last?.writes === this.source.writes() ? this.last : undefined;
  }

  /** The graph with every write that was acknowledged before. @throws StoreError `storage`. */
  async current(): Promise<Snapshot> {
    for (;;) {
      const { upToDate } = this;
      if (upToDate) return upToDate;
      await this.source.betweenWrites(() => this.renew());
    }
  }

  /** Deletes them all. */
  remove(): void {
    this.last = undefined;
    rmSync(join(this.source.folder, 'snapshots'), { recursive: true, force: true });
  }

  private async renew(): Promise<void> {
    if (this.upToDate) return;
    const before = this.last;
    this.last = await take(this.source).catch((cause) => {
      throw writeProblem(this.source.folder, cause);
    });
    before?.leave();
  }
}
