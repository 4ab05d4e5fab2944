/** What of the chosen files can be sent, told before anything is. */
import type { UploadTerms } from '@zhengtu/server/api';
import type { Picked, PickedFile } from './picked-files';

/** Why a file is not sent: `type`, `size`, `number` (beyond what is taken at a time), `unopened`. */
export type Unfit = 'type' | 'size' | 'number' | 'unopened';

export interface Checked {
  readonly fit: readonly PickedFile[];
  readonly unfit: readonly { readonly path: string; readonly why: Unfit }[];
  /** What owners tell of the reports in a folder. */
  readonly facts: readonly PickedFile[];
}

/** Taken at a time: a list beyond this is read by nobody, and the rest can follow. */
export const mostAtATime = 2000;

/** What a form adds to a file, in bytes: names and boundaries. */
const overhead = 4096;

export const factsName = 'zhengtu.json';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const endingOf = (path: string): string => /\.[^.]*$/.exec(nameOf(path))?.[0].toLowerCase() ?? '';

/** @param room How many more are taken; the rest is told to be too many. */
export const checkFiles = ({ files, unopened }: Picked, terms: UploadTerms, room = mostAtATime): Checked => {
  const fit: PickedFile[] = [];
  const facts: PickedFile[] = [];
  const unfit: { path: string; why: Unfit }[] = unopened.map(({ path }) => ({ path, why: 'unopened' }));
  for (const picked of files) {
    const { path, file } = picked;
    if (nameOf(path) === factsName) facts.push(picked);
    // A name without an ending is read as text.
    else if (endingOf(path) !== '' && !terms.endings.includes(endingOf(path)))
      unfit.push({ path, why: 'type' });
    else if (file.size > terms.bytes - overhead) unfit.push({ path, why: 'size' });
    else if (fit.length >= room) unfit.push({ path, why: 'number' });
    else fit.push(picked);
  }
  return { fit, unfit, facts };
};
