/** The data folder on disk: whole files or none, and one writer at a time. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { IngestError } from '../errors.js';

/** The data folder (or a file in it) could not be read or written: says which and why. */
export const dataFolderError = (path: string, cause: Error): IngestError =>
  new IngestError(
    'data-folder',
    `The data folder cannot be used: ${cause.message} (${path}). Check its rights and free space, or choose another with --data.`,
    { cause },
  );

/**
 * Writes a file so that a reader, or a crash, sees the old one or the new one and never a part.
 * @throws IngestError 'data-folder'.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.draft`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw dataFolderError(path, cause as Error);
  }
}

/** Between making the lock and writing into it, in ms; killed just then, a process leaves it empty. */
const longestTaking = 5_000;
const lookAgainMs = 100;
const holder = JSON.stringify({ pid: process.pid, host: hostname() });
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `act` as the only writer of the data folder: others in this process wait their turn, another process is
 * refused. A lock left behind by a process that is no more counts for nothing.
 * @throws IngestError 'data-folder-locked' while another process writes; 'data-folder'.
 */
export function asOnlyWriter<T>(data: string, act: () => Promise<T>): Promise<T> {
  const key = resolve(data);
  const turn = (queues.get(key) ?? Promise.resolve()).then(async () => {
    const lock = join(data, 'writer.lock');
    await takeLock(lock, data);
    try {
      return await act();
    } finally {
      await rm(lock, { force: true });
    }
  });
  queues.set(
    key,
    turn.catch(() => undefined),
  );
  return turn;
}

async function takeLock(lock: string, data: string): Promise<void> {
  try {
    await mkdir(data, { recursive: true });
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    const file = await open(lock, 'wx');
    await file.writeFile(holder).finally(() => file.close());
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw dataFolderError(lock, cause as Error);
    throw new IngestError(
      'data-folder-locked',
      `Another process is writing to the data folder ${data}. Wait until it is done; if it is not Zhengtu any more, remove ${lock}.`,
      { cause },
    );
  }
}

/** Whether the lock's process is no more. Of a process on another machine that cannot be told: it is believed. */
async function isAbandoned(lock: string): Promise<boolean> {
  const text = await readFile(lock, 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  if (text === '') {
    const made = await stat(lock).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > longestTaking) return true;
    await delay(lookAgainMs);
    return isAbandoned(lock);
  }
  const { pid, host } = JSON.parse(text) as { pid: number; host: string };
  if (host !== hostname()) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
