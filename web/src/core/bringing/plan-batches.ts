/**
 * Files in requests of a size that is sent in a moment. Each goes under a name that leads back to it, whatever the
 * server makes of names, and with what the nearest `zhengtu.json` above it tells:
 *
 *     报告/zhengtu.json   报告/2024/一.txt   ──►   f0/zhengtu.json   f0/17/一.txt
 */
import { factsName } from './check-files';
import type { PickedFile } from './picked-files';

/** A file to be sent, known by its number in the list. */
export interface Numbered extends PickedFile {
  readonly number: number;
}

export interface Sent {
  readonly name: string;
  readonly file: File;
}

export interface Batch {
  readonly numbers: readonly number[];
  readonly sent: readonly Sent[];
}

export interface BatchLimits {
  readonly files: number;
  readonly bytes: number;
}

/** Characters of a name that are sent: its end, which has the ending. */
const longestName = 100;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const nearestFacts = (path: string, facts: ReadonlyMap<string, number>): number | undefined => {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const found = facts.get(folder);
    if (found !== undefined || folder === '') return found;
  }
};

/** @param facts Every `zhengtu.json` that was chosen. */
export const planBatches = (
  files: readonly Numbered[],
  facts: readonly PickedFile[],
  { files: most, bytes: largest }: BatchLimits,
): Batch[] => {
  const byFolder = new Map(facts.map(({ path }, at) => [folderOf(path), at]));
  const batches: { numbers: number[]; sent: Sent[]; facts: Set<number>; bytes: number }[] = [];
  for (const { number, path, file } of files) {
    const told = nearestFacts(path, byFolder);
    const last = batches.at(-1);
    const isFull = !last || last.numbers.length >= most || last.bytes + file.size > largest;
    const batch = isFull ? { numbers: [], sent: [], facts: new Set<number>(), bytes: 0 } : last;
    if (isFull) batches.push(batch);
    const root = told === undefined ? '' : `f${told}/`;
    const owner = told === undefined ? undefined : facts[told];
    if (owner && told !== undefined && !batch.facts.has(told)) {
      batch.facts.add(told);
      batch.sent.push({ name: `${root}${factsName}`, file: owner.file });
    }
    batch.numbers.push(number);
    batch.sent.push({ name: `${root}${number}/${nameOf(path).slice(-longestName)}`, file });
    batch.bytes += file.size;
  }
  return batches.map(({ numbers, sent }) => ({ numbers, sent }));
};

/** The number in the name that the server tells, and what stands in the file where it holds several reports. */
export const numberIn = (told: string): { readonly number: number; readonly part: string } | null => {
  const found = /^(?:f\d+\/)?(\d+)\/[^/]*(?:\/(.*))?$/su.exec(told);
  return found ? { number: Number(found[1]), part: found[2] ?? '' } : null;
};
