import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const lock = () => join(folder, 'graph.lock');

test('a lock is there until it is given back, and leaves nothing behind', () => {
  const release = lockFolder(folder);
  expect(existsSync(lock())).toBe(true);
  expect(() => lockFolder(folder)).toThrow(/open in another process/);
  release();
  expect(readdirSync(folder)).toEqual([]);
  lockFolder(folder)();
});

test('the lock of a process that is gone is taken over', () => {
  writeFileSync(lock(), '4194999 123\n');
  lockFolder(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock with this process’s own pid that this process does not hold is a leftover', () => {
  writeFileSync(lock(), `${process.pid} 1\n`);
  lockFolder(folder)();
});

test('a lock without a pid is a leftover', () => {
  writeFileSync(lock(), '');
  lockFolder(folder)();
});

test('giving a lock back twice does not take the next one away', () => {
  const release = lockFolder(folder);
  release();
  const releaseNext = lockFolder(folder);
  release();
  expect(existsSync(lock())).toBe(true);
  releaseNext();
});
