import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dump, type GraphStore } from '@zhengtu/graph-store';
import {
  buildGraph,
  ingest,
  ingestStatus,
  RecordStore,
  readGraph,
  rebuild,
  removeDocument,
} from '@zhengtu/ingest';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { emptyStore, engines, failingAfter, temporaryFolder } from './engines.js';
import { sampleFiles, samples } from './samples.js';

const toTraditional = Converter({ from: 'cn', to: 't' });

async function allRecords(data: string) {
  const records = new RecordStore(data);
  return Promise.all((await records.list()).map((id) => records.get(id)));
}

/** What the store holds, as plain data, against what its records come to. */
async function expectGraphOf(store: GraphStore, data: string): Promise<void> {
  const [found, expected] = [await readGraph(store), buildGraph(await allRecords(data))];
  expect(Object.fromEntries(found.nodes)).toEqual(Object.fromEntries(expected.nodes));
  expect(Object.fromEntries(found.relationships)).toEqual(Object.fromEntries(expected.relationships));
}

describe.each(engines)('on %s', (engine) => {
  test('the samples come to the graph of their records, and a second run writes nothing', async () => {
    const store = failingAfter(await emptyStore(engine), Number.POSITIVE_INFINITY);
    const data = await temporaryFolder();
    const first = await ingest([samples], { store, data });
    expect(first).toMatchObject({ read: sampleFiles.length, loaded: sampleFiles.length, failed: [] });
    await expectGraphOf(store, data);
    const writes = store.writes();

    const second = await ingest([samples], { store, data });
    expect(second).toMatchObject({ read: 0, skipped: sampleFiles.length, loaded: 0, failed: [] });
    expect(store.writes()).toBe(writes);
    expect(await ingestStatus({ store, data })).toMatchObject({
      records: sampleFiles.length,
      documents: sampleFiles.length,
      notLoaded: [],
      outdated: [],
      foreign: [],
    });
  });

  test('reports that come one by one, in another order, come to the same graph', async () => {
    const [atOnce, oneByOne] = [await temporaryFolder(), await temporaryFolder()];
    const store = await emptyStore(engine);
    const files = sampleFiles.slice(0, 6);
    await ingest(files, { store, data: atOnce });
    const expected = await dump(store);
    await store.clear();
    for (const file of [...files].reverse()) await ingest([file], { store, data: oneByOne });
    expect(await dump(store)).toEqual(expected);
  });

  test('removing a report leaves the graph that there would be without it', async () => {
    const store = await emptyStore(engine);
    const data = await temporaryFolder();
    await ingest(sampleFiles.slice(1, 6), { store, data });
    const without = await dump(store);
    const before = new Set(await new RecordStore(data).list());
    await ingest(sampleFiles.slice(0, 6), { store, data });
    const [added] = (await new RecordStore(data).list()).filter((id) => !before.has(id));
    expect(await dump(store)).not.toEqual(without);
    await removeDocument(added ?? '', { store, data });
    expect(await dump(store)).toEqual(without);
  });

  test('a report that is reposted is one meeting with two documents, in whatever order they come', async () => {
    const folder = await temporaryFolder();
    const original = await readFile(sampleFiles[0] ?? '', 'utf8');
    const [title = '', ...rest] = original.split('\n');
    const lines = rest.filter((line) => line.trim() !== '');
    const page = `<html><head><title>${title}_江淮在线</title></head><body><div>首页 &gt; 要闻</div><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
    const files = ['a.txt', 'b.txt', 'c.html'].map((name) => join(folder, name));
    const texts = [original, toTraditional(original.slice(0, original.length * 0.7)), page];
    for (const [i, file] of files.entries()) await writeFile(file, texts[i] ?? '');

    const store = await emptyStore(engine);
    await ingest(files.slice(0, 1), { store, data: await temporaryFolder() });
    const meetings = async () =>
      [...(await readGraph(store)).nodes.values()].filter(({ label }) => label === 'Meeting');
    const alone = (await meetings()).map(({ properties }) => properties.id);
    await store.clear();

    const data = await temporaryFolder();
    expect(await ingest(files, { store, data })).toMatchObject({ read: 3, loaded: 3, versions: 2 });
    expect((await meetings()).map(({ properties }) => properties.id)).toEqual(alone);
    const together = await dump(store);
    expect(together.relationships.filter(({ type }) => type === 'VERSION_OF')).toHaveLength(2);

    await store.clear();
    const oneByOne = await temporaryFolder();
    const versions = [];
    for (const file of [...files].reverse())
      versions.push((await ingest([file], { store, data: oneByOne })).versions);
    expect(versions).toEqual([0, 1, 1]);
    expect(await dump(store)).toEqual(together);
  });

  test('a load that the store broke off is complete after the next run, without reading again', async () => {
    const store = await emptyStore(engine);
    const data = await temporaryFolder();
    await ingest(sampleFiles.slice(0, 4), { store, data });
    const before = await dump(store);
    const broken = ingest([samples], { store: failingAfter(store, 0), data });
    await expect(broken).rejects.toMatchObject({
      code: 'store',
      message: expect.stringContaining('run the same command again'),
    });
    expect(await dump(store)).toEqual(before);

    const again = await ingest([samples], { store, data });
    expect(again).toMatchObject({ read: 0, skipped: sampleFiles.length, loaded: sampleFiles.length - 4 });
    await expectGraphOf(store, data);
  });

  test('a rebuild gives the graph of the records, whatever was in the store', async () => {
    const store = await emptyStore(engine);
    const data = await temporaryFolder();
    await ingest(sampleFiles.slice(0, 4), { store, data: await temporaryFolder() });
    await expect(ingest(sampleFiles.slice(4, 6), { store, data })).rejects.toMatchObject({
      code: 'foreign-documents',
    });
    const elsewhere = await temporaryFolder();
    await store.clear();
    await ingest(sampleFiles.slice(4, 6), { store, data: elsewhere });
    expect(await rebuild({ store, data: elsewhere })).toEqual({ loaded: 2 });
    await expectGraphOf(store, elsewhere);
  });

  test('a good report among bad files is loaded, and each bad one is named with its reason', async () => {
    const folder = await temporaryFolder();
    const report =
      '海州区召开教育改革推进会\n2024年3月5日，海州区召开教育改革推进会，区委书记池万顷出席会议并讲话，强调要深化教育改革。\n';
    await writeFile(join(folder, 'good.txt'), `阜新市${report}`);
    await writeFile(join(folder, 'same-again.txt'), `阜新市${report}`);
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(
      join(folder, 'picture.txt'),
      Buffer.from('ffd8ffe000104a46494600010101004800480000ffdb004300', 'hex'),
    );
    await writeFile(join(folder, 'scan.doc'), '%PDF-1.7');
    await symlink(join(folder, 'nowhere'), join(folder, 'gone.txt'));
    await mkdir(join(folder, 'sub'));
    const store = failingAfter(await emptyStore(engine), Number.POSITIVE_INFINITY);
    const data = await temporaryFolder();
    const bad = [
      { path: join(folder, 'empty.txt'), code: 'empty-file' },
      { path: join(folder, 'gone.txt'), code: 'unreadable-file' },
      { path: join(folder, 'picture.txt'), code: 'not-text' },
      { path: join(folder, 'scan.doc'), code: 'unsupported-format' },
    ];
    const first = await ingest([folder], { store, data });
    expect(first).toMatchObject({ read: 1, skipped: 1, loaded: 1, failed: bad });
    for (const { path, message } of first.failed) expect(message).toContain(path);
    const writes = store.writes();
    expect(await ingest([folder], { store, data })).toMatchObject({
      read: 0,
      skipped: 2,
      loaded: 0,
      failed: bad,
    });
    expect(store.writes()).toBe(writes);
  });
});

test('embedded and neo4j hold the same graph, node for node, relationship for relationship', async () => {
  const dumps = [];
  for (const engine of engines) {
    const store = await emptyStore(engine);
    await ingest([samples], { store, data: await temporaryFolder() });
    dumps.push(await dump(store));
  }
  const [embedded, neo4j] = dumps;
  expect(embedded?.nodes.length).toBeGreaterThan(100);
  expect(neo4j).toEqual(embedded);
});

test('several threads read what one reads', async () => {
  const [alone, together] = [await temporaryFolder(), await temporaryFolder()];
  for (const [data, jobs] of [
    [alone, 1],
    [together, 2],
  ] as const) {
    const store = await emptyStore('embedded');
    expect(await ingest([samples], { store, data, jobs })).toMatchObject({
      read: sampleFiles.length,
      failed: [],
    });
  }
  expect(await allRecords(together)).toEqual(await allRecords(alone));
});
