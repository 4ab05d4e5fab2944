/** What a backup holds, file by file, so that a restore knows each to be whole and none to be a stranger's. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { IngestError } from '../errors.js';

export const manifestName = 'manifest.json';
export const judgementsName = 'judgements.json';
/** Where the embedded store keeps its file, in a data folder and in a backup. */
export const graphName = 'graph/graph.db';

/** The only names that a backup may hold: no name ever leads out of its folder. */
const fileName = z
  .string()
  .regex(/^(records\/[0-9a-f]{2}\/[0-9a-f]{16}\.(json|removed)|judgements\.json|graph\/graph\.db)$/);

export const manifestSchema = z.object({
  zhengtu: z.literal('backup'),
  version: z.literal(1),
  /** ISO 8601, UTC. */
  made: z.string(),
  /** SHA-256 of each file, hex, by its name. */
  files: z.record(fileName, z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** @throws IngestError 'bad-backup'. */
export async function readManifest(backup: string): Promise<Manifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(backup, manifestName), 'utf8')));
  } catch (cause) {
    throw new IngestError(
      'bad-backup',
      `${backup} holds no backup: ${manifestName} is missing or cannot be understood. Name the folder that \`zhengtu backup\` made.`,
      { cause },
    );
  }
}
