import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dump, openStore } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { engineProcesses, killEngines } from './engine-processes.js';
import { failureOf, openEmbedded, readAll, temporaryFolder } from './engines.js';
import { changes, fuxin, manyMeetings, smallGraph } from './rows.js';

test('what was written is there when the folder is opened again, and can be searched', async () => {
  const folder = await temporaryFolder();
  const first = await openEmbedded(folder);
  await first.write(smallGraph);
  const written = await dump(first);
  await first.close();
  const second = await openEmbedded(folder);
  expect(await dump(second)).toEqual(written);
  expect((await second.search('教育改革'))[0]?.id).toBe('theme:education-reform');
  await second.close();
});

test('closing twice does no harm; a closed store says that it is closed', async () => {
  const store = await openEmbedded();
  await store.close();
  await store.close();
  expect((await failureOf(readAll(store, 'RETURN 1 AS x'))).code).toBe('closed');
  expect((await failureOf(store.write(smallGraph))).code).toBe('closed');
  expect(await store.health()).toMatchObject({ ok: false });
  expect(engineProcesses()).toEqual([]);
});

test('a killed engine comes back with all that was acknowledged', async () => {
  const store = await openEmbedded();
  await store.write(smallGraph);
  const before = await dump(store);
  killEngines();
  expect(await dump(store)).toEqual(before);
  await store.close();
});

test('a write whose engine is killed under way is applied once it is back', async () => {
  const store = await openEmbedded();
  const writing = store.write(manyMeetings(20_000));
  await sleep(150);
  killEngines();
  await writing;
  expect(await store.health()).toMatchObject({ nodes: 20_000 });
  await store.close();
});

test('a query that takes too much memory is ended, and the store goes on answering', async () => {
  const store = await openStore(undefined, { dataDir: await temporaryFolder(), memoryLimitMb: 300 });
  await store.write(manyMeetings(4_000));
  const greedy = 'MATCH (a:Meeting), (b:Meeting) WITH a.name + b.name AS pair RETURN collect(pair) AS pairs';
  expect(['out-of-memory', 'query-failed']).toContain((await failureOf(readAll(store, greedy))).code);
  expect((await readAll(store, 'MATCH (m:Meeting) RETURN count(m) AS n')).rows).toEqual([[4_000]]);
  await store.close();
});

test('a folder is open once: a second opening says who has it', async () => {
  const folder = await temporaryFolder();
  const store = await openEmbedded(folder);
  const error = await failureOf(openEmbedded(folder));
  expect(error.code).toBe('locked');
  expect(error.message).toContain(String(process.pid));
  await store.close();
  await (await openEmbedded(folder)).close();
});

test('the lock of another process holds while it lives, and is taken over when it is gone', async () => {
  const folder = await temporaryFolder();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await writeFile(join(folder, 'graph.lock'), `${other.pid} \n`);
  expect((await failureOf(openEmbedded(folder))).code).toBe('locked');
  const gone = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await gone;
  await (await openEmbedded(folder)).close();
  expect(existsSync(join(folder, 'graph.lock'))).toBe(false);
});

test('a process that is killed keeps others out while it lives, and leaves the folder usable and complete', async () => {
  const folder = await temporaryFolder();
  const program = fileURLToPath(new URL('./hold-folder.ts', import.meta.url));
  const holder = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', program, folder]);
  const [said] = await once(holder.stdout, 'data');
  expect(String(said)).toContain('written');
  const error = await failureOf(openEmbedded(folder));
  expect([error.code, error.message]).toEqual(['locked', expect.stringContaining(String(holder.pid))]);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const store = await openEmbedded(folder);
  expect(await store.health()).toMatchObject({ nodes: 5, relationships: 3 });
  await store.close();
});

test('a folder whose log was deleted is refused, not opened empty', async () => {
  const folder = await temporaryFolder();
  const store = await openEmbedded(folder);
  await store.write(changes({ nodes: [fuxin] }));
  killEngines();
  await rm(join(folder, 'graph.db.wal'), { recursive: true });
  const error = await failureOf(readAll(store, 'MATCH (n:Place) RETURN n'));
  expect(error.code).toBe('damaged');
  expect(error.message).toContain('graph.db.wal');
  await store.close();
});

test('a folder whose closing was broken off after its log had gone into the file opens whole', async () => {
  const folder = await temporaryFolder();
  const store = await openEmbedded(folder);
  await store.write(smallGraph);
  const written = await dump(store);
  await store.close();
  // As it stands when the process ends between the engine's closing and the removal of the mark.
  await rm(join(folder, 'graph.db.wal'), { recursive: true, force: true });
  await writeFile(join(folder, 'graph.db.open'), 'closing');
  const again = await openEmbedded(folder);
  expect(await dump(again)).toEqual(written);
  // Open again, the file needs its log again.
  await again.write(changes({ nodes: [fuxin] }));
  killEngines();
  await rm(join(folder, 'graph.db.wal'), { recursive: true });
  expect((await failureOf(readAll(again, 'MATCH (n:Place) RETURN n'))).code).toBe('damaged');
  await again.close();
});

test('a data folder that cannot be made is named', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  const error = await failureOf(openEmbedded(file));
  expect(error.code).toBe('storage');
  expect(error.message).toContain(file);
});

test('a graph file that is no graph file is refused in words, and nothing stays locked', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'graph.db'), 'this is no database '.repeat(5_000));
  const error = await failureOf(openEmbedded(folder));
  expect(error.code).toBe('damaged');
  expect(error.message).toContain('graph.db');
  expect(await readdir(folder)).not.toContain('graph.lock');
});
