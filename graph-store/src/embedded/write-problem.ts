import { StoreError } from '../errors.js';

/** What the system's error codes mean to whoever owns the data folder, and the way out. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room; nothing that was loaded is lost',
  EDQUOT: 'the quota is used up. Make room; nothing that was loaded is lost',
  EFBIG: 'its files may not grow further (ulimit -f). Allow more',
  EROFS: 'it is on a read-only file system. Name another folder (--data)',
  EACCES: 'permission denied. Give write permission, or name another folder (--data)',
  EPERM: 'permission denied. Give write permission, or name another folder (--data)',
  EMFILE: 'too many files are open. Allow more (ulimit -n)',
};

/** The system's code in an error, wherever it stands. */
export const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Why a data folder cannot be written, in words; an error that is ours already stays as it is. */
export const writeProblem = (folder: string, cause: unknown): StoreError => {
  if (cause instanceof StoreError) return cause;
  const words = cause instanceof Error ? cause.message : String(cause);
  const reason =
    reasons[systemCode(cause)] ?? `${words}. Give write permission, or name another folder (--data)`;
  return new StoreError('storage', `The data folder ${folder} cannot be written: ${reason}.`, { cause });
};
