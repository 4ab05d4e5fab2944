import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IngestError } from '../errors.js';
import { type Judgements, judgementsSchema, noJudgements } from '../resolve/judgements.js';
import { dataFolderError, writeWhole } from './data-folder.js';

const fileIn = (data: string): string => join(data, 'judgements.json');

/**
 * What people decided in this data folder; nothing where there is no `judgements.json`.
 * @throws IngestError 'bad-record' if the file cannot be understood; 'data-folder'.
 */
export async function loadJudgements(data: string): Promise<Judgements> {
  const file = fileIn(data);
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw dataFolderError(file, cause);
  });
  if (text === undefined) return noJudgements;
  try {
    return judgementsSchema.parse(JSON.parse(text)).judgements;
  } catch (cause) {
    throw new IngestError(
      'bad-record',
      `${file} does not hold judgements. Mend it, or restore it from a backup.`,
      {
        cause,
      },
    );
  }
}

/** @throws IngestError 'data-folder'. */
export const saveJudgements = (data: string, judgements: Judgements): Promise<void> =>
  writeWhole(fileIn(data), `${JSON.stringify({ judgements }, null, 2)}\n`);
