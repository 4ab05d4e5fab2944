import { type FileOutcome, readFiles, recordSchema } from '@zhengtu/ingest';
import { expect } from 'vitest';
import type { WholeFile } from './whole-files.js';

/** What a file that cannot be read may end in; a failure of the extractor itself is a defect. */
const clear = new Set(['empty-file', 'not-text', 'too-large', 'unsupported-format']);

const spansOf = (value: unknown): [number, number][] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [number, number][] =>
    key === 'mentions' || key === 'evidence' ? (inner as [number, number][]) : spansOf(inner),
  );
};

const expectHonest = (outcome: FileOutcome, path: string): void => {
  if (!('record' in outcome)) {
    expect(clear).toContain(outcome.code);
    expect(outcome.message.startsWith(path)).toBe(true);
    return;
  }
  const { record } = outcome;
  recordSchema.parse(record);
  const { length } = record.document.text;
  for (const [start, end] of spansOf(record)) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(length);
  }
};

/**
 * Reads a file as `zhengtu extract` does and expects, of everything in it, a clear failure or a record whose spans
 * lie in its text, within the time.
 * @param longest In ms.
 */
export const expectClearOutcome = async (file: WholeFile, longest: number): Promise<FileOutcome[]> => {
  const started = performance.now();
  const outcomes: FileOutcome[] = [];
  for await (const outcome of readFiles([{ ...file, told: {} }])) {
    expectHonest(outcome, file.path);
    outcomes.push(outcome);
  }
  expect(outcomes.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(longest);
  return outcomes;
};
