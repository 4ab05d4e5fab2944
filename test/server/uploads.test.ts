import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dump } from '@zhengtu/graph-store';
import type { Documents, Problem, SoleSupport, UploadLine } from '@zhengtu/server';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { engines } from '../contract/engines.js';
import { sampleFiles, samples } from '../ingest/samples.js';
import { curatedApi } from './curated-api.js';

const formOf = (files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): FormData => {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append('files', new File([content], name), name);
  return form;
};
const linesOf = async (answer: Response): Promise<UploadLine[]> =>
  (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as UploadLine);
const bytesOf = (file: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(file));

const [first = '', second = ''] = sampleFiles;

describe.each(engines.map(({ name }) => name))('on %s', { timeout: 240_000 }, (engine) => {
  test('files that are dropped are read, each told of as it is done with, and the bad ones with their reason', async () => {
    const { store, send } = await curatedApi(engine);
    const files = {
      '报告.txt': bytesOf(first),
      'again.txt': bytesOf(first),
      'empty.txt': '',
      'old.doc': 'x',
      'more.zip': zipSync({ 'in/二.txt': readFileSync(second) }) as Uint8Array<ArrayBuffer>,
    };
    const answer = await send('POST', '/documents', formOf(files));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = await linesOf(answer);
    expect(lines.slice(0, 2)).toEqual([
      { upload: expect.stringMatching(/^upload:/) },
      { found: { files: 5 } },
    ]);
    const told = lines.flatMap((line) => ('file' in line ? [line] : []));
    expect(Object.fromEntries(told.map(({ file }) => [file.name, file.outcome]))).toEqual({
      '报告.txt': 'read',
      'again.txt': 'known',
      'empty.txt': 'failed',
      'old.doc': 'failed',
      'more.zip/in/二.txt': 'read',
    });
    expect(told.map(({ done, files: all }) => [done, all])).toEqual([1, 2, 3, 4, 5].map((n) => [n, 5]));
    expect(told.find(({ file }) => file.name === 'old.doc')?.file).toMatchObject({
      code: 'unsupported-format',
      message: expect.stringContaining('.docx'),
    });
    expect(lines.at(-1)).toEqual({
      summary: { read: 2, known: 1, failed: 2, loaded: 2, versions: 0, withoutMeeting: [] },
    });
    const documents = (await dump(store)).nodes.filter(({ labels }) => labels.includes('Document'));
    expect(documents).toHaveLength(2);
  });

  test('a repost that is sent is told as a version of the report, and the report tells of it', async () => {
    const { send, get } = await curatedApi(engine, [first]);
    const text = readFileSync(first, 'utf8');
    const cut = `${text.slice(0, Math.floor(text.length * 0.6))}……`;
    const lines = await linesOf(await send('POST', '/documents', formOf({ 'cut.txt': cut })));
    expect(lines.at(-1)).toMatchObject({ summary: { loaded: 1, versions: 1 } });
    const { documents } = await get<Documents>('/documents');
    const repost = documents.find(({ versionOf }) => versionOf !== null);
    const original = documents.find(({ id }) => id === repost?.versionOf);
    expect(original).toMatchObject({ versionOf: null });
    const pathOf = (id = '') => `/documents/${encodeURIComponent(id)}`;
    expect(await get(pathOf(original?.id))).toMatchObject({ versions: [repost?.id] });
    expect(await get(pathOf(repost?.id))).toMatchObject({
      versions: [original?.id],
      versionOf: original?.id,
    });
  });

  test('a report that was sent is taken out again with what only it supported', async () => {
    const { store, send, get } = await curatedApi(engine, [first]);
    const before = await dump(store);
    const sent = await linesOf(await send('POST', '/documents', formOf({ 'b.txt': bytesOf(second) })));
    const [document] = sent.flatMap((line) =>
      'file' in line && line.file.outcome === 'read' ? [line.file.document] : [],
    );
    const during = await dump(store);
    expect(during).not.toEqual(before);
    const told = await get<SoleSupport>(`/documents/${encodeURIComponent(document ?? '')}/sole-support`);
    const kept = new Set(before.nodes.map(({ id }) => id));
    const goes = during.nodes.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    expect(told.entities.map(({ id }) => id).sort()).toEqual(
      goes.filter((id) => /^(person|meeting|body|project|policy):/u.test(id)).sort(),
    );
    expect((await send('DELETE', `/documents/${encodeURIComponent(document ?? '')}`)).status).toBe(204);
    expect(await dump(store)).toEqual(before);
    expect((await send('DELETE', `/documents/${encodeURIComponent(document ?? '')}`)).status).toBe(404);
  });
});

test('what is read of a report is told: meetings, people, themes', async () => {
  const { send } = await curatedApi('embedded');
  const lines = await linesOf(await send('POST', '/documents', formOf({ 'a.txt': bytesOf(first) })));
  const [read] = lines.flatMap((line) => ('file' in line && line.file.outcome === 'read' ? [line.file] : []));
  expect(read?.meetings).toBe(1);
  expect(read?.people).toBeGreaterThan(0);
  expect(read?.themes).toBeGreaterThan(0);
});

test('an upload that is stopped reads no further file, loads what it read, and says so', async () => {
  const { store, send } = await curatedApi('embedded');
  const form = formOf(Object.fromEntries(sampleFiles.map((file) => [basename(file), bytesOf(file)])));
  const answer = await send('POST', '/documents', form);
  const lines: UploadLine[] = [];
  const stopAtFirst = async (line: UploadLine): Promise<void> => {
    lines.push(line);
    const [begun] = lines;
    const isFirst = lines.filter((told) => 'file' in told).length === 1 && 'file' in line;
    if (!isFirst || !begun || !('upload' in begun)) return;
    expect((await send('DELETE', `/uploads/${encodeURIComponent(begun.upload)}`)).status).toBe(204);
  };
  let rest = '';
  for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const whole = (rest + piece).split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) await stopAtFirst(JSON.parse(line) as UploadLine);
  }
  const read = lines.flatMap((line) => ('file' in line && line.file.outcome === 'read' ? [line.file] : []));
  expect(read.length).toBeGreaterThan(0);
  expect(read.length).toBeLessThan(sampleFiles.length);
  expect(lines.at(-1)).toMatchObject({ summary: { read: read.length, loaded: read.length } });
  const documents = (await dump(store)).nodes.filter(({ labels }) => labels.includes('Document'));
  expect(documents.map(({ id }) => id).sort()).toEqual(read.map(({ document }) => document).sort());
  expect((await send('DELETE', '/uploads/upload:none')).status).toBe(404);
});

test('what can be sent is told beforehand', async () => {
  const { get } = await curatedApi('embedded');
  expect(await get('/uploads')).toMatchObject({
    open: true,
    endings: expect.arrayContaining(['.txt', '.docx', '.pdf', '.zip']),
    files: 500,
    bytes: 64 * 1024 * 1024,
  });
});

test('a folder’s zhengtu.json speaks for the reports beside and below it', async () => {
  const { store, send } = await curatedApi('embedded');
  const files = {
    'mine/zhengtu.json': readFileSync(join(samples, 'zhengtu.json'), 'utf8'),
    [`mine/2024/${basename(first)}`]: bytesOf(first),
    [basename(second)]: bytesOf(second),
  };
  await linesOf(await send('POST', '/documents', formOf(files)));
  const { nodes } = await dump(store);
  const fictional = nodes.flatMap(({ labels, properties }) =>
    labels.includes('Document') ? [properties.fictional === true] : [],
  );
  expect(fictional.sort()).toEqual([false, true]);
});

test('sending a report again does not unsay what its owner told of it', async () => {
  const { store, send } = await curatedApi('embedded', [first]);
  const before = await dump(store);
  const lines = await linesOf(await send('POST', '/documents', formOf({ 'again.txt': bytesOf(first) })));
  expect(lines.at(-1)).toMatchObject({ summary: { read: 0, known: 1, loaded: 0 } });
  expect(await dump(store)).toEqual(before);
});

test('a name never becomes a path', async () => {
  const { data, send } = await curatedApi('embedded');
  const names = ['../../escape.txt', '/etc/escape.txt', 'C:\\escape.txt', '..\\escape.txt'];
  const files = Object.fromEntries(names.map((name, i) => [name, `${readFileSync(first, 'utf8')}${i}`]));
  const lines = await linesOf(await send('POST', '/documents', formOf(files)));
  const told = lines.flatMap((line) => ('file' in line ? [line.file.name] : []));
  expect([...told].sort()).toEqual(['escape.txt', 'escape.txt', 'escape.txt', 'etc/escape.txt']);
  const written = readdirSync(data, { recursive: true }).map(String);
  expect(written.some((path) => path.includes('escape'))).toBe(false);
  expect(existsSync(join(data, '..', 'escape.txt'))).toBe(false);
});

test('too many files, too many bytes, and what is no upload are refused before anything is read', async () => {
  const { store, send } = await curatedApi('embedded');
  const many = new FormData();
  for (let i = 0; i < 501; i++) many.append('files', new File(['x'], `${i}.txt`));
  const large = formOf({ 'a.txt': new Uint8Array(65 * 1024 * 1024) });
  const empty = new FormData();
  empty.append('other', 'x');
  for (const [form, status, words] of [
    [many, 413, '500 files'],
    [large, 413, '64 MB'],
    [empty, 400, 'files'],
  ] as const) {
    const answer = await send('POST', '/documents', form);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as Problem).detail).toContain(words);
  }
  expect((await dump(store)).nodes).toEqual([]);
});

test('an archive that would fill the memory is told of as failed, and its neighbours are read', async () => {
  const { send } = await curatedApi('embedded');
  const bomb = zipSync({ 'bomb.txt': new Uint8Array(50_000_000), 'note.txt': strToU8('x') });
  const lines = await linesOf(
    await send(
      'POST',
      '/documents',
      formOf({ 'bomb.zip': bomb as Uint8Array<ArrayBuffer>, 'a.txt': bytesOf(first) }),
    ),
  );
  const failed = lines.flatMap((line) =>
    'file' in line && line.file.outcome === 'failed' ? [line.file] : [],
  );
  expect(failed).toMatchObject([{ name: 'bomb.zip/bomb.txt', code: 'too-large' }]);
  expect(lines.at(-1)).toMatchObject({ summary: { failed: 1, loaded: 2 } });
});

test('the API describes uploads and judgements', async () => {
  const { get } = await curatedApi('embedded');
  const { paths, components } = await get<{ paths: Record<string, object>; components: { schemas: object } }>(
    '/openapi.json',
  );
  expect(Object.keys(paths['/documents'] ?? {})).toEqual(expect.arrayContaining(['get', 'post']));
  expect(Object.keys(paths['/documents/{id}'] ?? {})).toContain('delete');
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/judgements', '/judgements/{id}', '/entities/{id}/explanation']),
  );
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['Upload', 'UploadLine', 'JudgementRequest', 'Judged', 'Explanation']),
  );
});
