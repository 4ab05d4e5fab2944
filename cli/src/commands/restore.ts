import { Command } from 'commander';
import { withStore } from '../open-store.js';
import { tell } from '../output/print.js';
import { openProgressLine } from '../output/progress-line.js';
import { type Settings, withSettings } from '../settings.js';

type RestoreSettings = Pick<Settings, 'store' | 'data'>;

const run = async (from: string, options: RestoreSettings): Promise<void> => {
  const { loadRecords, restore } = await import('@zhengtu/ingest');
  const { records } = await restore(from, options.data);
  const line = openProgressLine(process.stderr);
  try {
    const { loaded } = await withStore(options, (store) =>
      loadRecords({ store, data: options.data, onProgress: line.tell }),
    );
    line.end();
    tell(`${records} records are restored in ${options.data}; ${loaded} were loaded into the graph.`);
  } finally {
    line.end();
  }
};

export const restoreCommand = (): Command =>
  withSettings(
    new Command('restore')
      .description(
        'Put a backup into a data folder that is empty or not there, and load what the store lacks',
      )
      .argument('<folder>', 'what “backup” made'),
    ['store', 'data'],
  )
    .addHelpText('after', '\nEvery file is checked against the backup’s list before any is put in place.')
    .action(run);
