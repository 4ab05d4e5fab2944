import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { deferred } from '../row-stream.js';
import { type SnapshotSource, Snapshots } from './snapshots.js';

let folder: string;
let writes: number;
let saved: string[];
let source: SnapshotSource;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-snapshots-'));
  writes = 0;
  saved = [];
  const graph = join(folder, 'graph.db');
  writeFileSync(graph, 'the graph');
  let last = Promise.resolve();
  source = {
    folder,
    graph,
    writes: () => writes,
    betweenWrites: (work) => {
      last = last.then(work);
      return last;
    },
    save: async (path) => {
      saved.push(path);
      writeFileSync(path, 'as the engine wrote it');
    },
  };
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

test('one copy serves until something is written', async () => {
  const snapshots = new Snapshots(source);
  const [one, other] = await Promise.all([snapshots.current(), snapshots.current()]);
  expect([readFileSync(one.path, 'utf8'), other]).toEqual(['the graph', one]);
  writes += 1;
  expect((await snapshots.current()).path).not.toBe(one.path);
});

test('a copy that is out of date goes with its last reader', async () => {
  const snapshots = new Snapshots(source);
  const reading = deferred<void>();
  const old = await snapshots.current();
  old.keepUntil(reading.promise);
  writes += 1;
  await snapshots.current();
  expect(existsSync(old.path)).toBe(true);
  reading.resolve();
  await reading.promise;
  await new Promise((resolve) => setImmediate(resolve));
  expect(existsSync(old.path)).toBe(false);
});

test('what a process that was killed has left is removed', async () => {
  await new Snapshots(source).current();
  new Snapshots(source);
  expect(readdirSync(folder)).toEqual(['graph.db']);
});

test('a file that may not be read while it is locked is written by the engine instead', async () => {
  rmSync(source.graph);
  const busy = Object.assign(new Error('locked'), { code: 'EBUSY' });
  const locked = {
    ...source,
    get graph(): string {
      throw busy;
    },
  };
  const { path } = await new Snapshots(locked).current();
  expect([saved, readFileSync(path, 'utf8')]).toEqual([[path], 'as the engine wrote it']);
});
