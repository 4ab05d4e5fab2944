import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../load/temporary-folder.js';
import { record } from '../resolve/invented-records.js';
import { asOnlyWriter } from './data-folder.js';
import { loadJudgements, saveJudgements } from './judgements-file.js';
import { RecordStore } from './record-store.js';

const report = record('甲');
const { id } = report.document;
const fileOf = (data: string) => join(data, 'records', id.slice(9, 11), `${id.slice(9)}.json`);

test('what is put is found again, whole, and in no other file', async () => {
  const data = temporaryFolder(onTestFinished);
  const records = new RecordStore(data);
  const head = await records.put(report, { year: 2024 });
  expect(await records.find(id)).toEqual(report);
  expect(await records.findHead(id)).toEqual(head);
  expect(head).toMatchObject({ document: id, extractor: 'test', told: { year: 2024 } });
  expect(readdirSync(join(data, 'records', id.slice(9, 11)))).toEqual([`${id.slice(9)}.json`]);
});

test('an empty or absent folder has no records', async () => {
  const records = new RecordStore(join(temporaryFolder(onTestFinished), 'none'));
  expect(await records.list()).toEqual([]);
  expect(await records.find(id)).toBeUndefined();
  await expect(records.get(id)).rejects.toMatchObject({ code: 'record-missing' });
});

test('a damaged record is named, not believed', async () => {
  const data = temporaryFolder(onTestFinished);
  const records = new RecordStore(data);
  await records.put(report, {});
  for (const damaged of [
    '{',
    '{"record": 1}',
    readFileSync(fileOf(data), 'utf8').replace('"people":[]', '"people":7'),
  ]) {
    writeFileSync(fileOf(data), damaged);
    await expect(records.find(id)).rejects.toMatchObject({
      code: 'bad-record',
      message: expect.stringContaining(fileOf(data)),
    });
  }
});

test('a retired record is in no list but its own, until it is forgotten or put again', async () => {
  const records = new RecordStore(temporaryFolder(onTestFinished));
  await records.put(report, {});
  await records.retire(id);
  expect([await records.list(), await records.listRetired()]).toEqual([[], [id]]);
  await records.put(report, {});
  expect([await records.list(), await records.listRetired()]).toEqual([[id], []]);
  await records.retire(id);
  await records.forget(id);
  expect([await records.list(), await records.listRetired()]).toEqual([[], []]);
});

test('an id never becomes a path', async () => {
  await expect(
    new RecordStore(temporaryFolder(onTestFinished)).find('document:../../etc/passwd'),
  ).rejects.toMatchObject({
    code: 'unknown-document',
  });
});

test('writers in one process take turns; a lock of a process that is gone counts for nothing', async () => {
  const data = temporaryFolder(onTestFinished);
  const order: string[] = [];
  const slow = asOnlyWriter(data, async () => {
    await new Promise((done) => setTimeout(done, 20));
    order.push('first');
  });
  await Promise.all([slow, asOnlyWriter(data, async () => order.push('second'))]);
  expect(order).toEqual(['first', 'second']);
  writeFileSync(
    join(data, 'writer.lock'),
    JSON.stringify({ pid: 2 ** 30, host: (await import('node:os')).hostname() }),
  );
  expect(await asOnlyWriter(data, async () => 'done')).toBe('done');
});

test('a data folder that another process writes to is refused', async () => {
  const data = temporaryFolder(onTestFinished);
  writeFileSync(
    join(data, 'writer.lock'),
    JSON.stringify({ pid: process.ppid, host: (await import('node:os')).hostname() }),
  );
  await expect(asOnlyWriter(data, async () => 'done')).rejects.toMatchObject({ code: 'data-folder-locked' });
});

test('a lock that its process was killed in making is waited out, not taken for another writer', async () => {
  const data = temporaryFolder(onTestFinished);
  const lock = join(data, 'writer.lock');
  writeFileSync(lock, '');
  const almostOld = Date.now() / 1000 - 4.7;
  utimesSync(lock, almostOld, almostOld);
  expect(await asOnlyWriter(data, async () => 'done')).toBe('done');
});

test('judgements are kept and found again', async () => {
  const data = temporaryFolder(onTestFinished);
  expect(await loadJudgements(data)).toEqual([]);
  const judged = [
    {
      verdict: 'same' as const,
      left: 'person:210900:甲',
      right: 'person:410200:甲',
      by: '某',
      at: '2026-01-01T00:00:00Z',
      why: '调任',
    },
  ];
  await saveJudgements(data, judged);
  expect(await loadJudgements(data)).toEqual(judged);
  writeFileSync(join(data, 'judgements.json'), '[]');
  await expect(loadJudgements(data)).rejects.toMatchObject({ code: 'bad-record' });
});
