import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyGraph, dump, type EngineName, type GraphStore, openStore } from '@zhengtu/graph-store';
import {
  backup,
  IngestError,
  ingest,
  ingestStatus,
  loadRecords,
  recordLines,
  restore,
  saveJudgements,
  takeRecordLines,
} from '@zhengtu/ingest';
import { describe, expect, test } from 'vitest';
import { failureOf, temporaryFolder } from '../contract/engines.js';
import { emptyStore } from '../ingest/engines.js';
import { samples } from '../ingest/samples.js';

const graphIn = (data: string): string => join(data, 'graph');
const openIn = (data: string): Promise<GraphStore> => openStore('embedded', { dataDir: graphIn(data) });

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await failureOf(work);
  expect(error).toBeInstanceOf(IngestError);
  return (error as IngestError).code;
};

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const linesOf = async (data: string): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of recordLines(data)) lines.push(line);
  return lines;
};

const judgement = {
  verdict: 'not-same',
  left: 'person:410200:甲',
  right: 'person:210900:甲',
  by: 'test',
  at: '2024-11-02T00:00:00Z',
  why: 'two cities',
} as const;

const ways: readonly (readonly [EngineName, EngineName])[] = [
  ['embedded', 'neo4j'],
  ['neo4j', 'embedded'],
];

describe.each(ways)('from %s to %s', (from, to) => {
  test('exported records and judgements come to an equal graph, however often they are imported', async () => {
    const [here, there] = [await temporaryFolder(), await temporaryFolder()];
    const source = await emptyStore(from);
    await ingest([samples], { store: source, data: here });
    await saveJudgements(here, [judgement]);
    await loadRecords({ store: source, data: here });
    const expected = await dump(source);
    const lines = await linesOf(here);

    const target = await emptyStore(to);
    const records = lines.length - 2;
    expect(await takeRecordLines(there, given(lines))).toEqual({ taken: records, known: 0, judgements: 1 });
    await loadRecords({ store: target, data: there });
    expect(await dump(target)).toEqual(expected);

    expect(await takeRecordLines(there, given(lines))).toEqual({ taken: 0, known: records, judgements: 0 });
    expect(await loadRecords({ store: target, data: there })).toEqual({ loaded: 0 });
    expect(await linesOf(there)).toEqual(lines);
  });
});

test('a line that is none of ours is named, and what stood before it is kept', async () => {
  const [here, there] = [await temporaryFolder(), await temporaryFolder()];
  const store = await emptyStore('embedded');
  await ingest([samples], { store, data: here });
  const lines = await linesOf(here);
  const broken = [...lines.slice(0, 4), '{"record":{"id":"../../x"}}'];
  const error = await failureOf(takeRecordLines(there, given(broken)));
  expect(error).toMatchObject({ code: 'bad-record', message: expect.stringContaining('Line 5') });
  expect(await codeOf(takeRecordLines(there, given(['hello'])))).toBe('bad-record');
  expect(await takeRecordLines(there, given(lines))).toMatchObject({ known: 2 });
});

test('a backup holds the graph and all records, and is restored whole into an empty folder', async () => {
  const [data, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  const store = await openIn(data);
  await ingest([samples], { store, data });
  const expected = await dump(store);
  await store.close();
  const to = join(elsewhere, 'backup');
  expect(await backup(data, to, (target) => copyGraph(graphIn(data), target))).toMatchObject({ graph: true });
  expect(await codeOf(backup(data, to))).toBe('backup-there');

  const restored = join(elsewhere, 'restored');
  await restore(to, restored);
  const again = await openIn(restored);
  expect(await dump(again)).toEqual(expected);
  expect(await ingestStatus({ store: again, data: restored })).toMatchObject({ notLoaded: [], outdated: [] });
  await again.close();
  expect(await codeOf(restore(to, restored))).toBe('backup-there');
});

test('a backup without the graph comes to the same graph', async () => {
  const [data, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  const store = await openIn(data);
  await ingest([samples], { store, data });
  const expected = await dump(store);
  const to = join(elsewhere, 'backup');
  expect((await failureOf(backup(data, to, (target) => copyGraph(graphIn(data), target)))).code).toBe(
    'locked',
  );
  expect(await backup(data, to)).toMatchObject({ graph: false }); // while the store is open
  await store.close();
  const restored = join(elsewhere, 'restored');
  await restore(to, restored);
  const again = await openIn(restored);
  await loadRecords({ store: again, data: restored });
  expect(await dump(again)).toEqual(expected);
  await again.close();
});

test('a backup that is damaged, or names files outside, restores nothing', async () => {
  const [data, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  const store = await openIn(data);
  await ingest([samples], { store, data });
  await store.close();
  const to = join(elsewhere, 'backup');
  await backup(data, to);
  const restored = join(elsewhere, 'restored');
  const manifest = JSON.parse(await readFile(join(to, 'manifest.json'), 'utf8'));
  const [first = ''] = Object.keys(manifest.files);
  const whole = await readFile(join(to, first));
  await writeFile(join(to, first), whole.subarray(1));
  const error = await failureOf(restore(to, restored));
  expect(error).toMatchObject({ code: 'bad-backup', message: expect.stringContaining(first) });
  await writeFile(join(to, first), whole);
  await writeFile(
    join(to, 'manifest.json'),
    JSON.stringify({ ...manifest, files: { '../escaped.json': manifest.files[first] } }),
  );
  expect(await codeOf(restore(to, restored))).toBe('bad-backup');
  await rm(restored, { recursive: true, force: true });
  await mkdir(restored);
  await writeFile(join(restored, 'mine.txt'), '');
  await writeFile(join(to, 'manifest.json'), JSON.stringify(manifest));
  expect(await codeOf(restore(to, restored))).toBe('backup-there');
});
