import { readFileSync } from 'node:fs';
import { type ReportRecord, readDocument, readFiles, type SourceFile } from '@zhengtu/ingest';
import { expect, test } from 'vitest';
import { sampleFiles } from '../ingest/samples.js';
import { corruptions } from './corruptions.js';
import { factsOf, missingFrom } from './facts.js';

/** By default every third of the samples; all with `ZHENGTU_CORRUPTION=all`. */
const reports = sampleFiles.filter((_, i) => process.env.ZHENGTU_CORRUPTION === 'all' || i % 3 === 0);

const recordOf = async (file: SourceFile): Promise<ReportRecord> => {
  for await (const outcome of readFiles([file])) {
    if ('record' in outcome) return outcome.record;
    throw new Error(outcome.message);
  }
  throw new Error(`${file.path}: nothing came of it`);
};
const told = { fictional: true };
const nameOf = (path: string) => /(s\d+)_/u.exec(path)?.[1] ?? path;

/** A sample as it was before it was annotated and made traditional, if it was. */
const cleanText = (path: string): string => {
  const { annotated, text, sourceText } = readDocument({ path, bytes: readFileSync(path), told });
  return annotated ? text : sourceText;
};

const cases = Object.keys(corruptions).flatMap((way) =>
  reports.map((path) => ({ way, path, report: nameOf(path) })),
);

test.each(cases)('$report says the same $way', async ({ way, path }) => {
  const corrupt = corruptions[way];
  if (!corrupt) throw new Error(`no such corruption: ${way}`);
  const { text, losesWords, ...file } = corrupt(cleanText(path));
  const before = factsOf(await recordOf({ path: 'report.txt', bytes: new TextEncoder().encode(text), told }));
  const after = factsOf(await recordOf({ ...file, told }));
  expect({
    invented: missingFrom(after, before),
    lost: losesWords ? [] : missingFrom(before, after),
  }).toEqual({
    invented: [],
    lost: [],
  });
});
