/**
 * The records of a data folder: the source of truth that any graph is made from.
 *
 *   <data>/records/8b/8bcc82c7832b0293.json         the first 16 hex digits of the SHA-256 of the source bytes
 *   <data>/records/8b/8bcc82c7832b0293.removed      a report that is being taken out of a graph
 *
 * A report has one record, of the extractor that read it last. Files appear whole or not at all.
 */
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { IngestError } from '../errors.js';
import type { ToldFacts } from '../read/clean-document.js';
import { type ReportRecord, recordSchema } from '../record.js';
import { contentHash, rememberContent } from '../resolve/readings.js';
import { dataFolderError, writeWhole } from './data-folder.js';

/** What a record was made from and with: when either differs, the report is read again. */
export interface RecordOrigin {
  readonly extractor: string;
  readonly told: ToldFacts;
}

/** What is known of a record without reading it through. */
export interface RecordHead extends RecordOrigin {
  readonly document: string;
  /** `contentHash()` of the record. */
  readonly content: string;
}

const headSchema = z.object({
  content: z.string(),
  extractor: z.string(),
  told: z.record(z.string(), z.unknown()),
});
const fileSchema = headSchema.extend({ record: recordSchema });

const documentPattern = /^document:([0-9a-f]{16})$/;

export class RecordStore {
  readonly data: string;
  readonly #folder: string;

  /** @param data The data folder; it need not exist before something is put into it. */
  constructor(data: string) {
    this.data = data;
    this.#folder = join(data, 'records');
  }

  /** Ids of the documents with a record, in order. */
  list(): Promise<string[]> {
    return this.#listEnding('.json');
  }

  /** Ids of the documents whose removal was begun and not seen to its end. */
  listRetired(): Promise<string[]> {
    return this.#listEnding('.removed');
  }

  /**
   * What the record was made from; `undefined` if there is none.
   * @throws IngestError 'bad-record', naming the file; 'data-folder'.
   */
  async findHead(document: string): Promise<RecordHead | undefined> {
    const found = await this.#parse(document, headSchema);
    return found && { document, content: found.content, extractor: found.extractor, told: found.told };
  }

  /** @throws IngestError 'bad-record', naming the file; 'data-folder'. */
  async find(document: string): Promise<ReportRecord | undefined> {
    const found = await this.#parse(document, fileSchema);
    if (found) rememberContent(found.record, found.content);
    return found?.record;
  }

  /** @throws IngestError 'record-missing', and those of {@link find}. */
  async get(document: string): Promise<ReportRecord> {
    const record = await this.find(document);
    if (record) return record;
    throw new IngestError(
      'record-missing',
      `No record of ${document} in ${this.#folder}. Read its report again with \`zhengtu ingest\`.`,
    );
  }

  /** Every record. @throws IngestError those of {@link find}. */
  async all(): Promise<ReportRecord[]> {
    const all: ReportRecord[] = [];
    for (const document of await this.list()) all.push(await this.get(document));
    return all;
  }

  /** Keeps a record in place of an earlier one of the same report. @throws IngestError 'data-folder'. */
  async put(record: ReportRecord, told: ToldFacts): Promise<RecordHead> {
    const head = { content: contentHash(record), extractor: record.extractor, told };
    await writeWhole(this.#file(record.document.id), JSON.stringify({ ...head, record }));
    await rm(this.#file(record.document.id, '.removed'), { force: true });
    return { ...head, document: record.document.id };
  }

  /** Takes the record out of every later graph; {@link forget} ends what this begins. */
  async retire(document: string): Promise<void> {
    await this.#attempt(document, (file) => rename(file, this.#file(document, '.removed')));
  }

  async forget(document: string): Promise<void> {
    await this.#attempt(document, () => rm(this.#file(document, '.removed'), { force: true }));
  }

  async #parse<T>(document: string, schema: z.ZodType<T>): Promise<T | undefined> {
    const file = this.#file(document);
    const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw dataFolderError(file, cause);
    });
    if (text === undefined) return undefined;
    try {
      return schema.parse(JSON.parse(text));
    } catch (cause) {
      throw new IngestError(
        'bad-record',
        `${file} is not a record that can be read. Remove the file and read its report again with \`zhengtu ingest\`.`,
        { cause },
      );
    }
  }

  async #listEnding(ending: string): Promise<string[]> {
    const names = await readdir(this.#folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return [];
      throw dataFolderError(this.#folder, cause);
    });
    const pattern = new RegExp(`([0-9a-f]{16})\\${ending}$`);
    return names
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .map((hex) => `document:${hex}`)
      .sort();
  }

  #file(document: string, ending = '.json'): string {
    const hex = documentPattern.exec(document)?.[1];
    if (!hex)
      throw new IngestError(
        'unknown-document',
        `${document} is no id of a report: it reads document:<16 hex digits>, as \`zhengtu status\` lists it.`,
      );
    return join(this.#folder, hex.slice(0, 2), `${hex}${ending}`);
  }

  async #attempt(document: string, act: (file: string) => Promise<void>): Promise<void> {
    const file = this.#file(document);
    await act(file).catch((cause: NodeJS.ErrnoException) => {
      throw dataFolderError(file, cause);
    });
  }
}
