import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { withStore } from '../open-store.js';
import { summaryLines } from '../output/summary.js';
import { checkReach, serveUntilInterrupted } from '../serving.js';
import { type Settings, withSettings } from '../settings.js';
import { ingestWithProgress } from './ingest.js';

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));

/** The samples' graph has a folder of its own, so that invented and real people never meet. */
const placeOf = (folders: readonly string[], data: string) =>
  folders.length > 0 ? { folders, data } : { folders: [samples], data: join(data, 'samples') };

const run = async (given: readonly string[], options: Settings): Promise<void> => {
  checkReach(options);
  const { folders, data } = placeOf(given, options.data);
  await withStore({ ...options, data }, async (store) => {
    const summary = await ingestWithProgress(folders, { ...options, data }, store);
    for (const text of summaryLines(summary)) console.error(text);
    if (given.length === 0)
      console.error(`These are the samples: invented people in real places. Your own: npm start -- <folder>`);
    await serveUntilInterrupted(store, { ...options, data });
  });
};

export const startCommand = (): Command =>
  withSettings(
    new Command('start')
      .description('Read folders of reports (without any: the samples), then serve; what `npm start` runs')
      .argument('[folders...]', 'files, folders or globs'),
    ['store', 'data', 'jobs', 'columns', 'host', 'port', 'token', 'log', 'behindProxy'],
  )
    .addHelpText('after', '\nThe samples are kept apart, in <data>/samples.')
    .action(run);
