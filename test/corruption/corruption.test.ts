import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReportRecord, readDocument, readFiles, type SourceFile } from '@zhengtu/ingest';
import { expect, test } from 'vitest';
import { sampleFiles } from '../ingest/samples.js';
import { corruptions } from './corruptions.js';
import { factsOf, missingFrom } from './facts.js';
import { mostDiffering } from './most-differing.js';

/** By default every third of the samples and every sixth of the invented reports; all with `ZHENGTU_CORRUPTION=all`. */
const readsAll = process.env.ZHENGTU_CORRUPTION === 'all';
const every = (nth: number, paths: readonly string[]) => paths.filter((_, i) => readsAll || i % nth === 0);
const reports = every(3, sampleFiles);
const devFolder = new URL('../gold/dev/', import.meta.url);
const devReports = every(
  6,
  readdirSync(devFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => fileURLToPath(new URL(name, devFolder))),
);

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

interface Difference {
  readonly invented: readonly string[];
  readonly lost: readonly string[];
}

/** What a report says otherwise when it was corrupted. */
const differenceOf = async (path: string, way: string): Promise<Difference> => {
  const corrupt = corruptions[way];
  if (!corrupt) throw new Error(`no such corruption: ${way}`);
  const { text, losesWords, ...file } = corrupt(cleanText(path));
  const before = factsOf(await recordOf({ path: 'report.txt', bytes: new TextEncoder().encode(text), told }));
  const after = factsOf(await recordOf({ ...file, told }));
  return { invented: missingFrom(after, before), lost: losesWords ? [] : missingFrom(before, after) };
};

const ways = Object.keys(corruptions);
const cases = ways.flatMap((way) => reports.map((path) => ({ way, path, report: nameOf(path) })));

test.each(cases)('$report says the same $way', async ({ way, path }) => {
  expect(await differenceOf(path, way)).toEqual({ invented: [], lost: [] });
});

test.each(ways)(
  'no more of the invented reports than before differ %s',
  async (way) => {
    const differing: string[] = [];
    for (const path of devReports) {
      const { invented, lost } = await differenceOf(path, way);
      if (invented.length + lost.length > 0)
        differing.push(`${basename(path)}: ${JSON.stringify({ invented, lost })}`);
    }
    const most = mostDiffering[way]?.[readsAll ? 'all' : 'some'] ?? 0;
    const same = devReports.length - differing.length;
    console.info([`${same} of ${devReports.length} say the same ${way}`, ...differing].join('\n  '));
    expect(differing.length).toBeLessThanOrEqual(most);
  },
  readsAll ? 180_000 : 60_000,
);
