import { Command } from 'commander';
import { requireData } from '../existing-data.js';
import { withStoreAnew } from '../open-store-anew.js';
import { tell } from '../output/print.js';
import { openProgressLine } from '../output/progress-line.js';
import { type Settings, withSettings } from '../settings.js';

type RebuildSettings = Pick<Settings, 'store' | 'data'>;

const run = async ({ store: uri, data }: RebuildSettings): Promise<void> => {
  requireData({ store: uri, data });
  const { rebuild } = await import('@zhengtu/ingest');
  const line = openProgressLine(process.stderr);
  try {
    const done = await withStoreAnew({ store: uri, data }, (store) =>
      rebuild({ store, data, onProgress: line.tell }),
    );
    line.end();
    tell(`The graph is made anew from ${done.loaded} records.`);
  } finally {
    line.end();
  }
};

export const rebuildCommand = (): Command =>
  withSettings(
    new Command('rebuild').description(
      'Clear the store and make the graph anew from the records of the data folder',
    ),
    ['store', 'data'],
  )
    .addHelpText(
      'after',
      '\nNothing is read again: records hold all that was read. Use it when `doctor` says so.',
    )
    .action(run);
