import { IngestError } from '../errors.js';

/** What the system's error codes mean to somebody who wants to read a report, and what to do. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file, or it is a link that leads nowhere. Check the name, or remove the link',
  ENOTDIR: 'a part of the path is no folder. Check the path',
  EACCES: 'permission denied. Let the user who runs Zhengtu read it',
  EPERM: 'permission denied. Let the user who runs Zhengtu read it',
  ELOOP: 'it is a link that leads in a circle. Remove the link',
  ENAMETOOLONG: 'the name is too long for this file system. Shorten it',
  EIO: 'the disk failed to read it. Copy it from elsewhere',
};

/** Why a file or folder could not be read, in words, with its name. */
export function unreadable(path: string, cause: unknown): IngestError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''] ?? `${message}. Check that it is there and may be read`;
  return new IngestError('unreadable-file', `${path}: ${reason}.`, { cause });
}
