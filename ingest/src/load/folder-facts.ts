import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IngestError } from '../errors.js';
import { readToldFacts, type ToldFacts } from '../read/index.js';
import { unreadable } from './file-problem.js';

/** Name of the file in which a folder's owner tells what he knows of every report in it. */
export const toldFactsFile = 'zhengtu.json';

/**
 * What owners told of the reports in a folder: its own `zhengtu.json`, else that of the nearest folder above it.
 * Each is read once.
 */
export class FolderFacts {
  readonly #known = new Map<string, Promise<ToldFacts>>();

  /** @throws IngestError 'bad-told-facts' or 'unreadable-file', naming the zhengtu.json. */
  of(folder: string): Promise<ToldFacts> {
    const known = this.#known.get(folder) ?? this.#load(folder);
    this.#known.set(folder, known);
    return known;
  }

  async #load(folder: string): Promise<ToldFacts> {
    const file = join(folder, toldFactsFile);
    try {
      return readToldFacts(await readFile(file, 'utf8'), file);
    } catch (error) {
      if (error instanceof IngestError) throw error;
      const cause = error as NodeJS.ErrnoException;
      const isAbsent = cause.code === 'ENOENT' || cause.code === 'ENOTDIR';
      if (!isAbsent) throw unreadable(file, cause);
    }
    const above = dirname(folder);
    return above === folder ? {} : this.of(above);
  }
}
