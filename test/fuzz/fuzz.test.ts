import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBytes, damagedFile, damagedPdf, soup } from './arbitrary-files.js';
import { expectClearOutcome } from './outcome.js';

/** 10,000 files in all. The same each time; another seed by `ZHENGTU_FUZZ_SEED`. */
const seed = Number(process.env.ZHENGTU_FUZZ_SEED ?? 4177);

// For a file of a few kilobytes, in ms: a hundred times what it takes on a quiet machine.
const longest = 5_000;

test.each([
  ['arbitrary bytes under any name', anyBytes, 6_000],
  ['a report cut off or damaged, in any format', damagedFile, 2_200],
  ['a PDF document cut off or damaged', damagedPdf, 300],
  ['words, marks and tags in no order', soup, 1_500],
] as const)('%s end in a clear failure or an honest record', async (_, files, numRuns) => {
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      await expectClearOutcome(file, longest);
    }),
    { seed, numRuns },
  );
});

test('and memory does not grow with them', () => {
  expect(process.memoryUsage().rss).toBeLessThan(1_500 * 1024 * 1024);
});
