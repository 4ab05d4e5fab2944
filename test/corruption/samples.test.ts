import { expect, test } from 'vitest';
import { sampleFiles } from '../ingest/samples.js';
import { corruptions } from './corruptions.js';
import { differenceOf } from './difference.js';
import { shareOf } from './share.js';

const nameOf = (path: string) => /(s\d+)_/u.exec(path)?.[1] ?? path;
const cases = shareOf(3, sampleFiles).flatMap((path) =>
  Object.keys(corruptions).map((way) => ({ way, path, report: nameOf(path) })),
);

test.each(cases)('$report says the same $way', async ({ way, path }) => {
  expect(await differenceOf(path, way)).toEqual({ invented: [], lost: [] });
});
