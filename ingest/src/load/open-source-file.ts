import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { IngestError } from '../errors.js';
import type { SourceFile } from '../read/index.js';
import { unreadable } from './file-problem.js';
import type { FolderFacts } from './folder-facts.js';

/** Read into memory at all, in bytes; what a report may measure is said by its format. */
const largestFile = 256 * 1024 * 1024;

/**
 * A file's bytes, with what its folder's owner told.
 * @throws IngestError 'unreadable-file', 'too-large', 'bad-told-facts', naming the file and the reason.
 */
export async function openSourceFile(path: string, facts: FolderFacts): Promise<SourceFile> {
  try {
    if ((await stat(path)).size > largestFile)
      throw new IngestError(
        'too-large',
        `${path}: too large to be a report. Split it into one file a report.`,
      );
    const told = await facts.of(dirname(resolve(path)));
    return { path, bytes: await readFile(path), told };
  } catch (cause) {
    throw cause instanceof IngestError ? cause : unreadable(path, cause);
  }
}
