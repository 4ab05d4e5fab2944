import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RecordStore } from '../records/record-store.js';
import { buildGraph } from '../resolve/build-graph.js';
import { FakeStore } from './fake-store.js';
import { ingest } from './ingest.js';
import type { IngestEvent } from './progress.js';
import { temporaryFolder } from './temporary-folder.js';

const report = (leader: string) =>
  `阜新市召开教育改革推进会\n2024年3月5日，阜新市召开教育改革推进会，市委书记${leader}出席会议并讲话，强调要深化教育改革，建强教师队伍。\n`;

function reportsIn(files: Record<string, string>) {
  const folder = temporaryFolder(onTestFinished);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, store: new FakeStore(), data: temporaryFolder(onTestFinished) };
}

test('every file is told of when it is begun and when it is done, with the rate', async () => {
  const { folder, store, data } = reportsIn({ 'a.txt': report('池万顷'), 'b.txt': '' });
  const events: IngestEvent[] = [];
  await ingest([folder], { store, data, onProgress: (event) => events.push(event) });
  expect(events.map(({ type }) => type).sort()).toEqual([
    'failed',
    'found',
    'loaded',
    'loading',
    'read',
    'started',
    'started',
  ]);
  const last = events.findLast((event) => 'done' in event);
  expect(last).toMatchObject({ done: 2, files: 2, msLeft: 0, perSecond: expect.any(Number) });
});

test('a report is read again when its owner tells something new of it', async () => {
  const { folder, store, data } = reportsIn({ 'a.txt': report('池万顷') });
  await ingest([folder], { store, data });
  writeFileSync(join(folder, 'zhengtu.json'), '{"fictional": true}');
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 1, skipped: 0, loaded: 1 });
  const documents = [...store.nodes.values()].filter(({ label }) => label === 'Document');
  expect(documents).toMatchObject([{ properties: { fictional: true } }]);
});

test('a report is read again by another version of the extractor, and its old record replaced', async () => {
  const { folder, store, data } = reportsIn({ 'a.txt': report('池万顷') });
  await ingest([folder], { store, data });
  const records = new RecordStore(data);
  const [id = ''] = await records.list();
  const read = await records.get(id);
  await records.put({ ...read, extractor: 'older', people: [] }, {});
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 1, loaded: 0 });
  expect(await records.get(id)).toEqual(read);
  expect(Object.fromEntries(store.nodes)).toEqual(Object.fromEntries(buildGraph([read]).nodes));
});

test('a damaged record is replaced by reading its report again', async () => {
  const { folder, store, data } = reportsIn({ 'a.txt': report('池万顷') });
  await ingest([folder], { store, data });
  const [id = ''] = await new RecordStore(data).list();
  writeFileSync(join(data, 'records', id.slice(9, 11), `${id.slice(9)}.json`), '{');
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 1, failed: [] });
});

test('a report of which only the record is there is loaded without being read', async () => {
  const { folder, store, data } = reportsIn({ 'a.txt': report('池万顷') });
  await ingest([folder], { store, data });
  const other = new FakeStore();
  expect(await ingest([folder], { store: other, data })).toMatchObject({ read: 0, skipped: 1, loaded: 1 });
  expect(Object.fromEntries(other.nodes)).toEqual(Object.fromEntries(store.nodes));
});

test('a file in memory is read like one on disk', async () => {
  const { folder, store, data } = reportsIn({ 'a.txt': report('池万顷') });
  await ingest([folder], { store, data });
  const upload = { path: 'upload.txt', bytes: new TextEncoder().encode(report('池万顷')), told: {} };
  expect(await ingest([upload], { store, data })).toMatchObject({ read: 0, skipped: 1, loaded: 0 });
});

test('files with the same bytes are one report, whenever they come', async () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, report('池万顷')]));
  const { folder, store, data } = reportsIn(files);
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 1, skipped: 8, loaded: 1 });
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 0, skipped: 9, loaded: 0 });
});

test('a data folder that cannot be written ends the run with a clear error', async () => {
  const { folder, store, data } = reportsIn({ 'a.txt': report('池万顷'), 'b.txt': report('明婉秋') });
  writeFileSync(join(data, 'records'), 'a file where a folder should be');
  await expect(ingest([folder], { store, data })).rejects.toMatchObject({ code: 'data-folder' });
});

test('what tells of no meeting is kept as a document and named', async () => {
  const { folder, store, data } = reportsIn({
    'soup.txt': '番茄蛋汤的做法\n先把番茄切块，再打两个鸡蛋，水开以后下锅。\n',
  });
  expect(await ingest([folder], { store, data })).toMatchObject({
    loaded: 1,
    notReports: [join(folder, 'soup.txt')],
  });
});

test('what a zhengtu.json says wrongly fails its folder’s reports and no others', async () => {
  const { folder, store, data } = reportsIn({
    'a/x.txt': report('池万顷'),
    'b/y.txt': report('明婉秋'),
    'b/zhengtu.json': '{',
  });
  expect(await ingest([folder], { store, data })).toMatchObject({
    read: 1,
    failed: [{ path: join(folder, 'b/y.txt'), code: 'bad-told-facts' }],
  });
});

test('a run that is called off keeps what it read', async () => {
  const { folder, store, data } = reportsIn({ 'a.txt': report('池万顷'), 'b.txt': report('明婉秋') });
  const stop = new AbortController();
  const onProgress = ({ type }: IngestEvent) => type === 'read' && stop.abort(new Error('called off'));
  await expect(ingest([folder], { store, data, onProgress, signal: stop.signal })).rejects.toThrow(
    'called off',
  );
  expect(store.nodes.size).toBe(0);
  rmSync(join(folder, 'b.txt'));
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 0, skipped: 1, loaded: 1 });
});

test('a run that has enough reads no further file and loads what it read', async () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, report('池万顷') + i]));
  const { folder, store, data } = reportsIn(files);
  const stop = new AbortController();
  const onProgress = ({ type }: IngestEvent) => type === 'read' && stop.abort();
  const { read, loaded } = await ingest([folder], { store, data, onProgress, enough: stop.signal });
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(9);
  expect(loaded).toBe(read);
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 9 - read, skipped: read });
});

test('a store that goes away between two writes keeps the first, and the next run adds the rest', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`${i + 100}.txt`, report('池万顷') + i]),
  );
  const { folder, store, data } = reportsIn(files);
  store.writesLeft = 1;
  await expect(ingest([folder], { store, data })).rejects.toMatchObject({ code: 'store' });
  const documents = () => [...store.nodes.values()].filter(({ label }) => label === 'Document').length;
  expect(documents()).toBe(50);
  store.writesLeft = 9;
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 0, skipped: 60, loaded: 10 });
  expect(documents()).toBe(60);
});

test('a file that holds several reports gives each; what fails among them is named', async () => {
  const lines = [report('池万顷'), report('明婉秋')].map((text) => JSON.stringify({ 正文: text }));
  const { folder, store, data } = reportsIn({ 'a.jsonl': `${lines.join('\n')}\n{` });
  const events: IngestEvent[] = [];
  const summary = await ingest([folder], { store, data, onProgress: (event) => events.push(event) });
  const file = join(folder, 'a.jsonl');
  expect(summary).toMatchObject({ read: 2, loaded: 2, failed: [{ path: `${file}/3`, code: 'not-text' }] });
  expect(events.findLast((event) => 'done' in event)).toMatchObject({ done: 3, files: 3 });
  expect(await ingest([folder], { store, data })).toMatchObject({ read: 0, skipped: 2, loaded: 0 });
});
