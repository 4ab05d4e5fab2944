/** Which files are meant by files, folders and globs; every one that cannot be had is named with its reason. */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { byCodeUnits } from '@zhengtu/graph-schema';
import { glob, isDynamicPattern } from 'tinyglobby';
import { IngestError } from '../errors.js';
import { readableEndings } from '../read/index.js';
import { unreadable } from './file-problem.js';
import { toldFactsFile } from './folder-facts.js';

export interface FoundFiles {
  /** To be read, in order, each once. */
  readonly files: readonly string[];
  /** What was asked for, or stands in a folder, and cannot be read. */
  readonly failures: readonly { readonly path: string; readonly error: IngestError }[];
  /** In folders only: files that are no reports by their name (pictures, style sheets, README.md). */
  readonly passedOver: readonly string[];
}

/** Formats in which reports come and which are not read: in a folder they are named rather than passed over. */
const unreadEndings = new Set(['.doc', '.wps', '.rtf', '.odt', '.xls', '.xlsx', '.mht', '.rar', '.7z']);

class Finding implements FoundFiles {
  readonly files: string[] = [];
  readonly failures: { path: string; error: IngestError }[] = [];
  readonly passedOver: string[] = [];

  fail(path: string, cause: unknown): void {
    this.failures.push({ path, error: cause instanceof IngestError ? cause : unreadable(path, cause) });
  }
}

/** @param paths Files, folders (searched to their ends; hidden files left out) and globs. */
export async function findSourceFiles(paths: readonly string[]): Promise<FoundFiles> {
  const finding = new Finding();
  for (const path of paths) await look(path, finding);
  const seen = new Set<string>();
  const files = finding.files.filter((file) => !seen.has(resolve(file)) && seen.add(resolve(file)));
  return { files, failures: finding.failures, passedOver: finding.passedOver };
}

async function look(path: string, finding: Finding): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) await walk(path, finding);
    else finding.files.push(path);
  } catch (error) {
    if (!isDynamicPattern(path)) return finding.fail(path, error);
    const matched = (await glob(path, { onlyFiles: true, absolute: resolve(path) === path })).sort(
      byCodeUnits,
    );
    if (matched.length === 0) finding.fail(path, noMatch(path));
    for (const file of matched) sort(file, finding);
  }
}

async function walk(folder: string, finding: Finding): Promise<void> {
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(byCodeUnits);
    for (const name of names) {
      const path = join(folder, name);
      try {
        if ((await stat(path)).isDirectory()) await walk(path, finding);
        else sort(path, finding);
      } catch (error) {
        finding.fail(path, error);
      }
    }
  } catch (error) {
    finding.fail(folder, error);
  }
}

/** A file of a folder or a glob: to be read, to be named as a report that cannot be read yet, or no report. */
function sort(path: string, finding: Finding): void {
  const name = basename(path);
  const ending = extname(name).toLowerCase();
  if (name === toldFactsFile || /^(readme|changelog|licen[cs]e)(\.|$)/iu.test(name))
    finding.passedOver.push(path);
  else if (readableEndings.includes(ending)) finding.files.push(path);
  else if (unreadEndings.has(ending)) finding.fail(path, unsupported(path, ending));
  else finding.passedOver.push(path);
}

const noMatch = (pattern: string): IngestError =>
  new IngestError('unreadable-file', `${pattern}: no file matches the pattern. Check it, or name the files.`);

const unsupported = (path: string, ending: string): IngestError =>
  new IngestError(
    'unsupported-format',
    `${path}: ${ending.slice(1).toUpperCase()} is not read. Save the report as one of ${readableEndings.join(', ')}.`,
  );
