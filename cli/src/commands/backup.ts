import { copyGraph, StoreError } from '@zhengtu/graph-store';
import { Command } from 'commander';
import { requireData } from '../existing-data.js';
import { graphFolder } from '../open-store.js';
import { tell } from '../output/print.js';
import { type Settings, withSettings } from '../settings.js';

type BackupSettings = Pick<Settings, 'store' | 'data'>;

/** The graph of a running server is left out: it can be made again from the records. */
const copyGraphUnlessOpen = async (options: BackupSettings, target: string): Promise<boolean> => {
  if (options.store !== 'embedded') return false;
  try {
    return await copyGraph(graphFolder(options), target);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.code !== 'locked' && error.code !== 'damaged')) throw error;
    tell(`The graph is left out, for it can be made again from the records: ${error.message}`);
    return false;
  }
};

const run = async (to: string, options: BackupSettings): Promise<void> => {
  requireData(options);
  const { backup } = await import('@zhengtu/ingest');
  const { records, graph } = await backup(options.data, to, (target) => copyGraphUnlessOpen(options, target));
  tell(`${records} records${graph ? ' and the graph' : ''} are backed up in ${to}.`);
};

export const backupCommand = (): Command =>
  withSettings(
    new Command('backup')
      .description('Copy the records, the judgements and the embedded store into a new folder')
      .argument('<folder>', 'a folder that is not there yet'),
    ['store', 'data'],
  )
    .addHelpText(
      'after',
      `
The records and judgements are enough to make the graph again, on either store; the file of the embedded store only
saves that time, and is left out while a server has it open. With Neo4j its own backup does the same.

Example
  npx zhengtu backup backups/$(date +%F)      npx zhengtu restore backups/2024-11-02 --data ./restored`,
    )
    .action(run);
