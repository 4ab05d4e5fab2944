/** What a person chose or dropped: files with their paths below what was chosen. */

export interface PickedFile {
  readonly file: File;
  /** With the folders that were chosen: `报告/2024/一.txt`. */
  readonly path: string;
}

/** A file or folder that could be seen and not opened. */
export interface UnopenedEntry {
  readonly path: string;
}

export interface Picked {
  readonly files: readonly PickedFile[];
  readonly unopened: readonly UnopenedEntry[];
}

/** Files that systems put into folders by themselves. */
const isHidden = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.') || part === 'Thumbs.db' || part === 'desktop.ini');

const inOrder = ({ files, unopened }: Picked): Picked => ({
  files: [...files].sort((a, b) => a.path.localeCompare(b.path, 'zh-CN', { numeric: true })),
  unopened,
});

/** What a file dialog gave. */
export const pickedInDialog = (list: FileList): Picked =>
  inOrder({
    files: Array.from(list, (file) => ({ file, path: file.webkitRelativePath || file.name })).filter(
      ({ path }) => !isHidden(path),
    ),
    unopened: [],
  });

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    const reader = folder.createReader();
    const all: FileSystemEntry[] = [];
    // A reader gives a hundred or so at a time, and none when there are no more.
    const readOn = (): void =>
      reader.readEntries((some) => {
        if (some.length === 0) return resolve(all);
        all.push(...some);
        readOn();
      }, reject);
    readOn();
  });

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const within = async (entry: FileSystemEntry): Promise<Picked> => {
  const path = entry.fullPath.replace(/^\//, '');
  if (isHidden(path)) return { files: [], unopened: [] };
  try {
    if (isFile(entry)) return { files: [{ file: await fileOf(entry), path }], unopened: [] };
    if (!isFolder(entry)) return { files: [], unopened: [{ path }] };
    return together(await Promise.all((await entriesOf(entry)).map(within)));
  } catch {
    // It went away, or may not be read: told by its name, the rest goes on.
    return { files: [], unopened: [{ path }] };
  }
};

const together = (parts: readonly Picked[]): Picked => ({
  files: parts.flatMap(({ files }) => files),
  unopened: parts.flatMap(({ unopened }) => unopened),
});

/** What was dropped, folders opened to their ends. The entries must be taken before the event is over. */
export const pickedInDrop = async (transfer: DataTransfer): Promise<Picked> => {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  const plain = items.map((item) => item.getAsFile());
  const parts = entries.map((entry, at): Promise<Picked> => {
    if (entry) return within(entry);
    const file = plain[at];
    return Promise.resolve({ files: file ? [{ file, path: file.name }] : [], unopened: [] });
  });
  return inOrder(together(await Promise.all(parts)));
};
