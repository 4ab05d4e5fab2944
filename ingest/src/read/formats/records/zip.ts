/**
 * Archives: `.zip` with a report an entry, and the parts of a DOCX document. Nothing is unpacked that is larger than
 * a report can be, or that grows as only an archive made to do harm does.
 */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { IngestError } from '../../../errors.js';
import { decodeText } from '../../decode.js';
import { largestReport } from '../limits.js';

const mostEntries = 20_000;
const largestTotal = 512 * 1024 * 1024;
/** Unpacked together, in bytes. */
const batchSize = 32 * 1024 * 1024;
// Text shrinks to a tenth; deflate's utmost is 1,032 to 1.
const mostGrowth = 200;
const harmlessSize = 1024 * 1024;

export interface ZipEntry {
  readonly name: string;
  /** Unpacked, in bytes, as the archive says. */
  readonly size: number;
  readonly isTooLarge: boolean;
  /** Its place in the archive's directory. */
  readonly index: number;
}

/** Entries made on Chinese Windows have names in GBK, which come out as one Latin letter a byte. */
const nameOf = (shown: string): string => {
  if (!/[\u0080-\u00ff]/u.test(shown) || /[^\0-\u00ff]/u.test(shown)) return shown;
  return decodeText(Uint8Array.from(shown, (letter) => letter.charCodeAt(0)))?.text ?? shown;
};

const damaged = (path: string, cause: unknown): IngestError =>
  new IngestError(
    'not-text',
    `${path}: the archive is damaged or encrypted. Unpack it, and name its folder.`,
    {
      cause,
    },
  );

const unzipped = (
  path: string,
  bytes: Uint8Array,
  wanted: (index: number, info: UnzipFileInfo) => boolean,
) => {
  let index = 0;
  try {
    return unzipSync(bytes, { filter: (info) => wanted(index++, info) });
  } catch (error) {
    throw damaged(path, error);
  }
};

/**
 * What an archive holds, folders left out.
 * @throws IngestError 'not-text' when it is damaged, 'too-large' when it holds too much.
 */
export const listZip = (path: string, bytes: Uint8Array): readonly ZipEntry[] => {
  const entries: ZipEntry[] = [];
  let total = 0;
  unzipped(path, bytes, (index, { name, size, originalSize }) => {
    if (name.endsWith('/')) return false;
    const grows = originalSize > harmlessSize && originalSize > size * mostGrowth;
    const isTooLarge = originalSize > largestReport || grows;
    if (!isTooLarge) total += originalSize;
    if (index >= mostEntries || total > largestTotal)
      throw new IngestError(
        'too-large',
        `${path}: the archive holds more than ${mostEntries} files or ${largestTotal / 1024 / 1024} MB. Unpack it, and name its folder.`,
      );
    entries.push({ name: nameOf(name), size: originalSize, isTooLarge, index });
    return false;
  });
  return entries;
};

/** The bytes of one entry, or nothing where they are damaged or encrypted. */
const openEntry = (path: string, bytes: Uint8Array, { index }: ZipEntry): Uint8Array | undefined => {
  try {
    return Object.values(unzipped(path, bytes, (at) => at === index))[0];
  } catch (error) {
    if (error instanceof IngestError) return undefined;
    throw error;
  }
};

const batches = (entries: readonly ZipEntry[]): ZipEntry[][] => {
  const all: ZipEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    room -= entry.size;
    if (room < 0 || all.length === 0) {
      all.push([]);
      room = batchSize - entry.size;
    }
    all.at(-1)?.push(entry);
  }
  return all;
};

/** The bytes of entries, a batch at a time, so that memory does not grow with the archive. */
export function* openZipEntries(
  path: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Generator<{ readonly entry: ZipEntry; readonly bytes: Uint8Array | undefined }> {
  for (const batch of batches(entries)) {
    const wanted = new Map<number, ZipEntry>(batch.map((entry) => [entry.index, entry]));
    const names = new Map<number, string>();
    let opened: Record<string, Uint8Array> = {};
    try {
      opened = unzipped(
        path,
        bytes,
        (index, { name }) => wanted.has(index) && names.set(index, name) !== undefined,
      );
    } catch (error) {
      if (!(error instanceof IngestError)) throw error; // one of the batch is damaged: below, each by itself
    }
    for (const entry of batch)
      yield { entry, bytes: opened[names.get(entry.index) ?? ''] ?? openEntry(path, bytes, entry) };
  }
}
