/** Turns files into records, skipping what is read already; one bad file stops nothing. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { documentId } from '@zhengtu/graph-schema';
import { IngestError } from '../errors.js';
import { extractorVersion } from '../extractor-version.js';
import { type ColumnNames, type SourceFile, splitSourceFile, withColumns } from '../read/index.js';
import type { RecordHead, RecordStore } from '../records/record-store.js';
import { FolderFacts } from './folder-facts.js';
import { openSourceFile } from './open-source-file.js';
import type { FailedFile, IngestEvent, IngestSummary, ProgressCounter } from './progress.js';
import type { ReadingPool } from './reading-pool.js';

export class FileReader {
  readonly #records: RecordStore;
  readonly #pool: ReadingPool;
  readonly #tell: (event: IngestEvent) => void;
  readonly #progress: ProgressCounter;
  readonly #facts = new FolderFacts();
  readonly #columns: ColumnNames | undefined;
  readonly #seen = new Set<string>();
  readonly #failed: FailedFile[] = [];
  readonly #notReports: string[] = [];
  #read = 0;
  #skipped = 0;

  constructor(
    records: RecordStore,
    pool: ReadingPool,
    tell: (event: IngestEvent) => void,
    progress: ProgressCounter,
    columns?: ColumnNames,
  ) {
    this.#records = records;
    this.#pool = pool;
    this.#tell = tell;
    this.#progress = progress;
    this.#columns = columns;
  }

  summary(): Pick<IngestSummary, 'read' | 'skipped' | 'failed' | 'notReports'> {
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    return {
      read: this.#read,
      skipped: this.#skipped,
      failed: [...this.#failed].sort(byPath),
      notReports: [...this.#notReports].sort(),
    };
  }

  fail(path: string, { code, message }: Pick<IngestError, 'code' | 'message'>): void {
    this.#failed.push({ path, code, message });
    this.#tell({ type: 'failed', path, code, message, ...this.#progress.next() });
  }

  /**
   * Files are opened one after another, taken apart where they hold several reports (of two with the same bytes the
   * first counts), and read at most `atOnce` at a time, so that memory does not grow with their number.
   * @param signal Breaks the run off.
   * @param enough No further file is opened; those that are being read are read to their end.
   * @returns the records that there are of them now.
   */
  async readAll(
    files: readonly (string | SourceFile)[],
    atOnce: number,
    { signal, enough }: { readonly signal?: AbortSignal; readonly enough?: AbortSignal } = {},
  ): Promise<RecordHead[]> {
    const heads: RecordHead[] = [];
    const running = new Set<Promise<unknown>>();
    const broken: unknown[] = []; // not the file's failure but the data folder's: it ends the run
    for await (const source of this.#reportsIn(files)) {
      signal?.throwIfAborted();
      if (broken.length > 0 || enough?.aborted) break;
      if (this.#isRepeated(source)) continue;
      const known = await this.#current(source);
      if (known) {
        heads.push(known);
        continue;
      }
      const task: Promise<unknown> = this.#readOne(source)
        .then(
          (head) => head && heads.push(head),
          (error: unknown) => broken.push(error),
        )
        .finally(() => running.delete(task));
      running.add(task);
      if (running.size >= atOnce) await Promise.race(running);
    }
    await Promise.all(running);
    if (broken.length > 0) throw broken[0];
    return heads;
  }

  /** Every report of the files; those that cannot be had are told as failures. */
  async *#reportsIn(files: readonly (string | SourceFile)[]): AsyncGenerator<SourceFile> {
    for (const file of files) {
      const source = await this.#open(file);
      if (!source) continue;
      let parts = 0;
      for (const part of splitSourceFile(withColumns(source, this.#columns))) {
        if (++parts > 1) this.#progress.expect(1);
        if ('error' in part) this.fail(part.path, part.error);
        else yield part;
      }
    }
  }

  async #open(file: string | SourceFile): Promise<SourceFile | undefined> {
    const path = typeof file === 'string' ? file : file.path;
    this.#tell({ type: 'started', path });
    if (typeof file !== 'string') return file;
    try {
      return await openSourceFile(path, this.#facts);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      this.fail(path, error);
      return undefined;
    }
  }

  /** The record of these bytes, if it is of this extractor and of the same told facts; a damaged one is none. */
  async #current(source: SourceFile): Promise<RecordHead | undefined> {
    const id = idOf(source);
    const head = await this.#records.findHead(id).catch((error: unknown) => {
      if (error instanceof IngestError && error.code === 'bad-record') return undefined;
      throw error;
    });
    if (head?.extractor !== extractorVersion || !isDeepStrictEqual(head.told, source.told)) return undefined;
    this.#skip(source.path, id);
    return head;
  }

  #isRepeated(source: SourceFile): boolean {
    const id = idOf(source);
    if (!this.#seen.has(id)) {
      this.#seen.add(id);
      return false;
    }
    this.#skip(source.path, id);
    return true;
  }

  #skip(path: string, document: string): void {
    this.#skipped++;
    this.#tell({ type: 'skipped', path, document, ...this.#progress.next() });
  }

  async #readOne(source: SourceFile): Promise<RecordHead | undefined> {
    const reading = await this.#pool.read(source);
    if (!('record' in reading)) {
      this.fail(source.path, reading);
      return undefined;
    }
    const { record } = reading;
    const head = await this.#records.put(record, source.told);
    const meetings = record.meetings.filter(({ optional }) => !optional).length;
    if (meetings === 0) this.#notReports.push(source.path);
    this.#read++;
    this.#tell({
      type: 'read',
      path: source.path,
      document: head.document,
      meetings,
      people: record.people.length,
      themes: record.themes.length,
      ...this.#progress.next(),
    });
    return head;
  }
}

const idOf = ({ bytes }: SourceFile): string => documentId(createHash('sha256').update(bytes).digest('hex'));
