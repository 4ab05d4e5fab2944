import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FolderFacts } from './folder-facts.js';
import { findSourceFiles } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';

function folderOf(files: Record<string, string>): string {
  const folder = temporaryFolder(onTestFinished);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('a folder is searched to its end, in order; what is no report by its name is passed over', async () => {
  const folder = folderOf({
    'b.txt': '',
    'a/c.md': '',
    'a/README.md': '',
    'a/photo.jpg': '',
    'zhengtu.json': '{}',
    '.hidden.txt': '',
  });
  const { files, passedOver, failures } = await findSourceFiles([folder]);
  expect(files.map((file) => relative(folder, file))).toEqual(['a/c.md', 'b.txt']);
  expect(passedOver.map((file) => relative(folder, file))).toEqual([
    'a/README.md',
    'a/photo.jpg',
    'zhengtu.json',
  ]);
  expect(failures).toEqual([]);
});

test('a report in a format that is not read is named', async () => {
  const folder = folderOf({ 'a.doc': 'x' });
  const { failures } = await findSourceFiles([folder]);
  expect(failures).toMatchObject([{ path: join(folder, 'a.doc'), error: { code: 'unsupported-format' } }]);
});

test('what is not there, a link to nowhere and a pattern without a match are named with their reasons', async () => {
  const folder = folderOf({ 'a.txt': '' });
  symlinkSync(join(folder, 'nowhere'), join(folder, 'b.txt'));
  const { files, failures } = await findSourceFiles([
    folder,
    join(folder, 'none.txt'),
    join(folder, '*.xyz'),
  ]);
  expect(files).toEqual([join(folder, 'a.txt')]);
  expect(failures.map(({ path, error }) => [relative(folder, path), error.code])).toEqual([
    ['b.txt', 'unreadable-file'],
    ['none.txt', 'unreadable-file'],
    ['*.xyz', 'unreadable-file'],
  ]);
});

test('why a file cannot be had is said in words', async () => {
  const folder = temporaryFolder(onTestFinished);
  symlinkSync(join(folder, 'a.txt'), join(folder, 'a.txt'));
  const { failures } = await findSourceFiles([folder]);
  expect(failures[0]?.error.message).toBe(
    `${join(folder, 'a.txt')}: it is a link that leads in a circle. Remove the link.`,
  );
});

test('a file meant twice is read once; a glob finds files', async () => {
  const folder = folderOf({ 'a.txt': '', 'b.txt': '', 'c.md': '' });
  const { files } = await findSourceFiles([join(folder, 'a.txt'), join(folder, '*.txt'), folder]);
  expect(files.map((file) => relative(folder, file))).toEqual(['a.txt', 'b.txt', 'c.md']);
});

test('what an owner told of a folder holds below it, until a nearer one tells', async () => {
  const folder = folderOf({
    'zhengtu.json': '{"fictional": true}',
    'a/b/x.txt': '',
    'c/zhengtu.json': '{"year": 2021}',
  });
  const facts = new FolderFacts();
  expect(await facts.of(join(folder, 'a/b'))).toEqual({ fictional: true });
  expect(await facts.of(join(folder, 'c'))).toEqual({ year: 2021 });
});

test('a zhengtu.json that cannot be understood is named', async () => {
  const folder = folderOf({ 'zhengtu.json': '{"yeer": 2021}' });
  await expect(new FolderFacts().of(folder)).rejects.toMatchObject({ code: 'bad-told-facts' });
});
