/**
 * What is known of a graph beside it, on disk: enough to tell what changes when a report comes, goes or changes.
 *
 * The file (LMDB, one memory-mapped B+ tree) is a copy of what the records say in another order. It can be thrown away
 * and made anew from them at any time, and is wherever it does not fit the store.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type Database, type Key, open, type RootDatabase } from 'lmdb';
import { dataFolderError } from '../records/data-folder.js';

/** A key: words from the widest to the narrowest, so that all that begin alike stand together, in order. */
export type Words = readonly (string | number)[];

/** LMDB holds keys up to 1,978 bytes. */
const longestWord = 300;

/** A word short enough for a key: long ones by their hash. */
export const word = (text: string): string => (text.length > longestWord ? hashOf(text) : text);

/** Bytes from which on a value is compressed (LZ4). */
const compressedFrom = 300;

/**
 * Address space that the file is mapped into, in bytes: room to grow, not memory. Where the map is to grow with the file
 * each earlier one stays as long as the file is open, and the same pages count again. (Windows would make the file as
 * large as its map.)
 */
const mapped = process.platform === 'win32' ? {} : { mapSize: 2 ** 36 };

const hashLength = 22;

/** A short text that stands for a text or, as JSON, for any plain value. */
export function hashOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length < hashLength) return text;
  return createHash('sha1').update(text).digest('base64url').slice(0, hashLength);
}

/** Values (plain JSON) under words; missing ones are `undefined`. */
export class Table<V> {
  readonly #database: Database<unknown, Key>;
  readonly #name: string;

  constructor(database: Database<unknown, Key>, name: string) {
    this.#database = database;
    this.#name = name;
  }

  get(...words: Words): V | undefined {
    return this.#database.get([this.#name, ...words]) as V | undefined;
  }

  put(words: Words, value: V): void {
    this.#database.putSync([this.#name, ...words], value);
  }

  remove(...words: Words): void {
    this.#database.removeSync([this.#name, ...words]);
  }

  /** Last words and values of all keys that begin with these words and have one more. */
  under(...words: Words): Generator<[last: string, value: V]> {
    return this.from(words, '');
  }

  *keysUnder(...words: Words): Generator<string> {
    const range = { start: [this.#name, ...words, ''], end: [this.#name, ...words, after] };
    for (const key of this.#database.getKeys(range)) yield lastOf(key);
  }

  /** At most `limit` entries from one on, itself included, forwards or backwards; all within the first words. */
  *from(
    words: Words,
    last: string,
    { limit = Number.MAX_SAFE_INTEGER, reverse = false } = {},
  ): Generator<[last: string, value: V]> {
    const start = [this.#name, ...words, last];
    const end = [this.#name, ...words, reverse ? '' : after];
    for (const { key, value } of this.#database.getRange({ start, end, limit, reverse }))
      yield [lastOf(key), value as V];
  }
}

/** Greater than any word. */
const after = '\uffff';

const lastOf = (key: Key): string => String(Array.isArray(key) ? key.at(-1) : key);

/** One file with all tables, each under its name. */
export class Tables {
  readonly #root: RootDatabase<unknown, Key>;
  readonly #path: string;

  private constructor(root: RootDatabase<unknown, Key>, path: string) {
    this.#root = root;
    this.#path = path;
  }

  /**
   * @param isLasting Whether what was done is safe against a power cut; tests need not wait for that.
   * @throws IngestError 'data-folder'.
   */
  static open(path: string, isLasting = true): Tables {
    try {
      return new Tables(
        open({
          path,
          encoding: 'json',
          compression: { threshold: compressedFrom },
          noSync: !isLasting,
          ...mapped,
        }),
        path,
      );
    } catch (cause) {
      throw dataFolderError(path, cause as Error);
    }
  }

  table<V>(name: string): Table<V> {
    return new Table<V>(this.#root, name);
  }

  /**
   * Closes these and opens empty ones in their place: emptying them as they stand ends the whole process now and then
   * (lmdb-js issue 317).
   * @throws IngestError 'data-folder'.
   */
  async emptied(): Promise<Tables> {
    await this.close();
    try {
      rmSync(this.#path, { recursive: true, force: true });
    } catch (cause) {
      throw dataFolderError(this.#path, cause as Error);
    }
    return Tables.open(this.#path);
  }

  /** Runs `work` whole or not at all; what changes tables belongs in here. @throws IngestError 'data-folder'. */
  atOnce<T>(work: () => T): T {
    try {
      return this.#root.transactionSync(work);
    } catch (cause) {
      throw isFromFile(cause) ? dataFolderError(this.#path, cause) : cause;
    }
  }

  async close(): Promise<void> {
    await this.#root.close();
  }
}

/** The file's own errors carry a number: a full disk, a file that may not grow. */
const isFromFile = (cause: unknown): cause is Error =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'number';
