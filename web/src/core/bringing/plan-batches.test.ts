import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFiles } from './check-files';
import type { PickedFile } from './picked-files';
import { numberIn, planBatches } from './plan-batches';

const picked = (path: string, size = 1): PickedFile => ({ path, file: new File(['x'.repeat(size)], 'x') });
const numbered = (files: readonly PickedFile[]) => files.map((file, number) => ({ ...file, number }));
const limits = { files: 3, bytes: 100 };

test('every file is in one batch, and no batch is larger than it may be unless one file is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(150), { maxLength: 30 }), (sizes) => {
      const batches = planBatches(numbered(sizes.map((size, i) => picked(`${i}.txt`, size))), [], limits);
      expect(batches.flatMap(({ numbers }) => numbers)).toEqual(sizes.map((_size, i) => i));
      for (const { numbers, sent } of batches) {
        expect(numbers.length).toBeLessThanOrEqual(limits.files);
        const bytes = sent.reduce((sum, { file }) => sum + file.size, 0);
        expect(bytes <= limits.bytes || numbers.length === 1).toBe(true);
      }
    }),
  );
});

test('the name that is sent leads back to the file, also from a report within it', () => {
  const [batch] = planBatches([{ ...picked('报告/2024/甲.zip'), number: 17 }], [], limits);
  const name = batch?.sent[0]?.name ?? '';
  expect(numberIn(name)).toEqual({ number: 17, part: '' });
  expect(numberIn(`${name}/in/二.txt`)).toEqual({ number: 17, part: 'in/二.txt' });
  expect(numberIn('f0/zhengtu.json')).toBeNull();
});

test('what the nearest zhengtu.json tells goes with every batch that has files below it', () => {
  const facts = [picked('a/zhengtu.json'), picked('a/b/zhengtu.json')];
  const files = ['a/1.txt', 'a/b/2.txt', 'a/b/c/3.txt', 'a/4.txt', '5.txt'].map((path) => picked(path));
  const batches = planBatches(numbered(files), facts, limits);
  expect(batches.map(({ sent }) => sent.map(({ name }) => name))).toEqual([
    ['f0/zhengtu.json', 'f0/0/1.txt', 'f1/zhengtu.json', 'f1/1/2.txt', 'f1/2/3.txt'],
    ['f0/zhengtu.json', 'f0/3/4.txt', '4/5.txt'],
  ]);
});

test('what cannot be sent is told with its reason before anything is', () => {
  const terms = { open: true, endings: ['.txt', '.pdf'], files: 9, bytes: 10_000 };
  const files = [
    picked('a/good.TXT'),
    picked('a/picture.jpg'),
    picked('a/large.pdf', 9000),
    picked('a/LIESMICH'),
    picked('a/zhengtu.json'),
    picked('a/more.txt'),
  ];
  const { fit, unfit, facts } = checkFiles({ files, unopened: [{ path: 'a/gone.txt' }] }, terms, 2);
  expect(fit.map(({ path }) => path)).toEqual(['a/good.TXT', 'a/LIESMICH']);
  expect(facts.map(({ path }) => path)).toEqual(['a/zhengtu.json']);
  expect(unfit).toEqual([
    { path: 'a/gone.txt', why: 'unopened' },
    { path: 'a/picture.jpg', why: 'type' },
    { path: 'a/large.pdf', why: 'size' },
    { path: 'a/more.txt', why: 'number' },
  ]);
});
