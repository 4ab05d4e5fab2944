import { readFileSync } from 'node:fs';
import { type ReportRecord, readDocument, readFiles, type SourceFile } from '@zhengtu/ingest';
import { corruptions } from './corruptions.js';
import { factsOf, missingFrom } from './facts.js';

const told = { fictional: true };

/** What a report says otherwise when it was corrupted: facts that only the one or only the other reading has. */
export interface Difference {
  readonly invented: readonly string[];
  readonly lost: readonly string[];
}

const recordOf = async (file: SourceFile): Promise<ReportRecord> => {
  for await (const outcome of readFiles([file])) {
    if ('record' in outcome) return outcome.record;
    throw new Error(outcome.message);
  }
  throw new Error(`${file.path}: nothing came of it`);
};

/** A report as it was before it was annotated and made traditional, if it was. */
const cleanText = (path: string): string => {
  const { annotated, text, sourceText } = readDocument({ path, bytes: readFileSync(path), told });
  return annotated ? text : sourceText;
};

/** Facts of clean texts by text: most ways begin with the same one. Of the report that was read last only. */
let known: { readonly path: string; readonly facts: Map<string, ReadonlySet<string>> } | undefined;

const factsOfClean = async (path: string, text: string): Promise<ReadonlySet<string>> => {
  if (known?.path !== path) known = { path, facts: new Map() };
  const { facts } = known;
  const read =
    facts.get(text) ??
    factsOf(await recordOf({ path: 'report.txt', bytes: new TextEncoder().encode(text), told }));
  facts.set(text, read);
  return read;
};

/**
 * Reads a report clean and corrupted.
 * @param way A name of `corruptions`.
 */
export const differenceOf = async (path: string, way: string): Promise<Difference> => {
  const corrupt = corruptions[way];
  if (!corrupt) throw new Error(`no such corruption: ${way}`);
  const { text, losesWords, ...file } = corrupt(cleanText(path));
  const before = await factsOfClean(path, text);
  const after = factsOf(await recordOf({ ...file, told }));
  return { invented: missingFrom(after, before), lost: losesWords ? [] : missingFrom(before, after) };
};
