import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dump, dump, openStore, setGraphAside } from '@zhengtu/graph-store';
import { ingest, rebuild } from '@zhengtu/ingest';
import { beforeAll, expect, test } from 'vitest';
import { failureOf, temporaryFolder } from '../contract/engines.js';
import { samples } from '../ingest/samples.js';
import { type Act, perform } from './acts.js';

const openIn = (data: string) => openStore('embedded', { dataDir: join(data, 'graph') });
const ingestSamples = (data: string): Act => ({
  action: 'ingest',
  address: 'embedded',
  data,
  inputs: [samples],
  documents: [],
});

/** The samples as they are read and loaded undisturbed. */
let data: string;
let expected: Dump;
beforeAll(async () => {
  data = await temporaryFolder();
  const store = await openIn(data);
  await ingest([samples], { store, data });
  expected = await dump(store);
  await store.close();
});

/** What `zhengtu rebuild` does where the graph cannot be opened. */
const rebuildAside = async () => {
  setGraphAside(join(data, 'graph'));
  const store = await openIn(data);
  await rebuild({ store, data });
  expect(await dump(store)).toEqual(expected);
  await store.close();
};

test('a file damaged anywhere gives the same graph or is refused, and the records bring it back', async () => {
  const file = join(data, 'graph', 'graph.db');
  const whole = await readFile(file);
  const refusals: string[] = [];
  const places = 12;
  for (let place = 0; place < places; place += 1) {
    const damaged = Buffer.from(whole);
    const at = Math.floor((whole.length * (place + 0.5)) / places);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 0xff, at);
    await writeFile(file, damaged);
    try {
      const store = await openIn(data);
      expect(await dump(store)).toEqual(expected);
      await store.close();
    } catch (error) {
      refusals.push(String((error as { code?: unknown }).code));
    }
  }
  console.log(`${places} damaged files: ${refusals.length} refused, the others gave the same graph`);
  expect(new Set(refusals)).toEqual(new Set(['damaged']));
  await writeFile(file, whole.subarray(0, whole.length / 2));
  const error = await failureOf(openIn(data));
  expect([error.code, error.message]).toEqual(['damaged', expect.stringContaining('zhengtu rebuild')]);
  await rebuildAside();
});

test('a file that was cut down to nothing is refused, not opened empty', async () => {
  await writeFile(join(data, 'graph', 'graph.db'), '');
  expect((await failureOf(openIn(data))).code).toBe('damaged');
  await rebuildAside();
});

test('a clearing that was broken off is ended by the next opening', async () => {
  const folder = join(data, 'graph');
  await writeFile(join(folder, 'graph.db.clearing'), '');
  const store = await openIn(data);
  expect((await dump(store)).nodes).toEqual([]);
  await rebuild({ store, data });
  expect(await dump(store)).toEqual(expected);
  await store.close();
  expect((await readdir(folder)).filter((name) => name.endsWith('.clearing'))).toEqual([]);
});

test('when its files may not grow further, what was acknowledged stays and the reason is told', async () => {
  const small = await temporaryFolder();
  const ending = await perform(ingestSamples(small), { fileBlocks: 64 });
  expect(ending.failures.length).toBeGreaterThan(0);
  for (const { message } of ending.failures) expect(message).toMatch(/large|grow|space|written/);
  const store = await openIn(small);
  await ingest([samples], { store, data: small });
  expect(await dump(store)).toEqual(expected);
  await store.close();
});

/** Whether this process may mount: only then is there a disk that can be full. */
const mountSmallDisk = (folder: string): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

test('a full disk: a clear error, nothing acknowledged is lost, and with room the next run completes', async () => {
  const disk = await temporaryFolder();
  if (!mountSmallDisk(disk)) return console.log('No disk may be mounted here; the limit on files stands in.');
  try {
    const { failures, loaded } = await perform(ingestSamples(disk));
    expect(failures[0]?.message).toMatch(/no space|disk is full|free space/i);
    expect(loaded).toEqual([]);
    execFileSync('mount', ['-o', 'remount,size=64m', disk]);
    const store = await openIn(disk);
    await ingest([samples], { store, data: disk });
    expect(await dump(store)).toEqual(expected);
    await store.close();
  } finally {
    execFileSync('umount', [disk]);
  }
});

test('a data folder that may not be written is named, with the way out', async () => {
  const closed = await temporaryFolder();
  const folder = join(closed, 'data');
  await mkdir(folder);
  await chmod(closed, 0o755);
  await chmod(folder, 0o555);
  const nobody = process.getuid?.() === 0 ? { user: 65_534 } : {};
  const { failures } = await perform({ ...ingestSamples(folder), ...nobody });
  expect(failures).toEqual([
    { code: 'storage', message: expect.stringMatching(/cannot be written.*permission.*--data/s) },
  ]);
  expect(failures[0]?.message).toContain(folder);
});

test('two processes on one data folder: the second is told who has it', async () => {
  const folder = await temporaryFolder();
  const holding = fileURLToPath(new URL('../contract/hold-folder.ts', import.meta.url));
  const graph = join(folder, 'graph');
  const args = ['--import', 'tsx', '--conditions=source', holding, graph];
  const holder = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  const { failures } = await perform(ingestSamples(folder));
  expect(failures).toEqual([{ code: 'locked', message: expect.stringContaining(String(holder.pid)) }]);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect((await perform(ingestSamples(folder))).failures).toMatchObject([{ code: 'foreign-documents' }]);
});
