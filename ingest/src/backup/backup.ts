/**
 * A copy of a data folder that can be put back, as a folder of its own:
 *
 *     manifest.json · records/… · judgements.json · graph/graph.db (of the embedded store)
 *
 * The records and judgements are enough to make any graph again; the graph file only saves that time.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IngestError } from '../errors.js';
import { asOnlyWriter, dataFolderError } from '../records/data-folder.js';
import { graphName, hashOf, judgementsName, type Manifest, manifestName, readManifest } from './manifest.js';

export interface BackupSummary {
  readonly records: number;
  readonly graph: boolean;
}

const isRecord = (name: string): boolean => /^[0-9a-f]{16}\.(json|removed)$/.test(name);
const countRecords = (files: readonly string[]): number =>
  files.filter((name) => name.endsWith('.json') && name.startsWith('records/')).length;

/** Names of the records' files and the judgements', relative to the data folder. */
async function keptFiles(data: string): Promise<string[]> {
  const records = join(data, 'records');
  const shelves = existsSync(records) ? await readdir(records) : [];
  const names: string[] = [];
  for (const shelf of shelves)
    for (const name of await readdir(join(records, shelf)))
      if (isRecord(name)) names.push(`records/${shelf}/${name}`);
  return existsSync(join(data, judgementsName)) ? [...names, judgementsName] : names;
}

async function copyInto(from: string, to: string, name: string): Promise<void> {
  await mkdir(dirname(join(to, name)), { recursive: true });
  await copyFile(join(from, name), join(to, name));
}

/** Runs `make` on a draft beside the folder that it becomes: a copy is whole or not there. */
async function whole(to: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${to}.draft`;
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    await make(draft);
    await rename(draft, to);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    throw cause instanceof IngestError || !(cause as NodeJS.ErrnoException).syscall
      ? cause
      : dataFolderError(to, cause as Error);
  }
}

/**
 * Copies a data folder while nobody writes to it.
 * @param to A folder that is not there yet.
 * @param copyGraph Copies the embedded store's graph to a path and says whether there was one; without it, records alone.
 * @throws IngestError 'data-folder', 'data-folder-locked', 'backup-there'.
 */
export function backup(
  data: string,
  to: string,
  copyGraph: (target: string) => Promise<boolean> = async () => false,
): Promise<BackupSummary> {
  return asOnlyWriter(data, async () => {
    if (existsSync(to))
      throw new IngestError('backup-there', `${to} is there already. Name a folder that is not there yet.`);
    const names = await keptFiles(data);
    let graph = false;
    await whole(to, async (draft) => {
      for (const name of names) await copyInto(data, draft, name);
      await mkdir(join(draft, dirname(graphName)), { recursive: true });
      graph = await copyGraph(join(draft, graphName));
      const files: Record<string, string> = {};
      for (const name of graph ? [...names, graphName] : names) files[name] = await hashOf(join(draft, name));
      const manifest: Manifest = { zhengtu: 'backup', version: 1, made: new Date().toISOString(), files };
      await writeFile(join(draft, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
    });
    return { records: countRecords(names), graph };
  });
}

/** What stands in a folder that may be restored into: nothing, or what a broken-off restore left. */
async function ensureEmpty(data: string, draft: string): Promise<void> {
  await rm(draft, { recursive: true, force: true });
  const there = existsSync(data) ? (await readdir(data)).filter((name) => name !== 'lost+found') : [];
  if (there.length > 0)
    throw new IngestError(
      'backup-there',
      `${data} is not empty (${there[0]}…). A backup is restored into a data folder of its own: name another with --data.`,
    );
}

/**
 * Puts a backup into a data folder that is empty or not there. Every file is checked before any is put in place.
 * @throws IngestError 'bad-backup' that names the file; 'backup-there'; 'data-folder'.
 */
export async function restore(from: string, data: string): Promise<BackupSummary> {
  const { files } = await readManifest(from);
  const draft = join(data, '.restoring');
  try {
    await ensureEmpty(data, draft);
    await mkdir(draft, { recursive: true });
    for (const [name, hash] of Object.entries(files)) {
      await copyInto(from, draft, name).catch((cause) => {
        throw damaged(from, name, cause);
      });
      if ((await hashOf(join(draft, name))) !== hash) throw damaged(from, name);
    }
    for (const name of await readdir(draft)) await rename(join(draft, name), join(data, name));
    await rm(draft, { recursive: true });
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    throw cause instanceof IngestError ? cause : dataFolderError(data, cause as Error);
  }
  const names = Object.keys(files);
  return { records: countRecords(names), graph: names.includes(graphName) };
}

const damaged = (backup: string, name: string, cause?: unknown): IngestError =>
  new IngestError(
    'bad-backup',
    `${join(backup, name)} is missing or not as it was backed up. Nothing was restored; use another backup.`,
    { cause },
  );
