/** The files of the bulk import, read by Neo4j's own importer, come to the graph of a load. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump, openStore } from '@zhengtu/graph-store';
import { exportForNeo4jImport, ingest } from '@zhengtu/ingest';
import { expect, onTestFinished, test } from 'vitest';
import { importOnJvm } from '../neo4j/import-on-jvm.js';
import { startOnJvm } from '../neo4j/server-on-jvm.js';
import { emptyStore, temporaryFolder } from './engines.js';
import { samples } from './samples.js';

const server = async (folder: string) => {
  const neo4j = await startOnJvm({ folder });
  onTestFinished(neo4j.stop);
  const store = await openStore(neo4j.uri, { dataDir: '', ...neo4j });
  onTestFinished(() => store.close());
  return store;
};

test('the graph of an import equals the graph of a load, text and quotes included', async () => {
  const data = await temporaryFolder();
  const loaded = await emptyStore('embedded');
  await ingest([samples], { store: loaded, data });
  const whole = await dump(loaded);

  const files = join(await temporaryFolder(), 'files');
  const told = await exportForNeo4jImport(data, files);
  expect(told).toMatchObject({ nodes: whole.nodes.length, relationships: whole.relationships.length });

  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await importOnJvm(files, folder);
  expect(await dump(await server(folder))).toEqual(whole);
}, 240_000);

test('a folder that holds something is left alone', async () => {
  const folder = await temporaryFolder();
  await ingest([samples], { store: await emptyStore('embedded'), data: folder });
  await expect(exportForNeo4jImport(folder, folder)).rejects.toMatchObject({ code: 'folder-not-empty' });
  expect(await readFile(join(folder, 'import.args'), 'utf8').catch(() => 'none')).toBe('none');
});
