import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.js';
import { systemCode } from './write-problem.js';

const fileName = 'graph.lock';
/** Locks that this very process holds: its own pid in a lock proves nothing else (pid 1 in every container). */
const held = new Set<string>();

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

/** Tells a process from a later one with the same pid, where the system shows when it started (Linux). */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const mine = (): string => `${process.pid} ${startOf(process.pid)}\n`;

const isHeld = (path: string, content: string): boolean => {
  const [pid = '', start = ''] = content.trim().split(' ');
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0) return false;
  if (number === process.pid) return held.has(path);
  return isAlive(number) && (start === '' || startOf(number) === '' || startOf(number) === start);
};

/** Puts the lock in place in one step, content and all; `false` where another one is there. */
const place = (path: string): boolean => {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, mine());
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Takes a stale lock away; if another process was faster and its own lock was moved, that one is put back. */
const removeStale = (path: string, stale: string): void => {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if (read(aside) !== stale) linkSync(aside, path);
  rmSync(aside, { force: true });
};

/** Gives the lock back the first time it is called, and does nothing later: the folder may have a new owner. */
const releaseOnce = (path: string): (() => void) => {
  let mineStill = true;
  return () => {
    if (!mineStill) return;
    mineStill = false;
    held.delete(path);
    rmSync(path, { force: true });
  };
};

/**
 * Takes the folder for this process; call what it returns to give it back. A lock whose process is gone is taken over.
 *
 * @throws StoreError `locked` while another process, or this one, has the folder open.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, fileName);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (place(path)) {
      held.add(path);
      return releaseOnce(path);
    }
    const content = read(path);
    if (content === undefined) continue;
    if (isHeld(path, content)) break;
    removeStale(path, content);
  }
  const pid = read(path)?.trim().split(' ')[0] ?? '?';
  throw new StoreError(
    'locked',
    `The data folder ${folder} is open in another process (pid ${pid}). Close that one (a running server?) or use another folder.`,
  );
};
