import { fileURLToPath } from 'node:url';
import type { GraphStore } from '@zhengtu/graph-store';
import { Command } from 'commander';
import { hasRecords, samplesIn } from '../existing-data.js';
import { withStore } from '../open-store.js';
import { tell } from '../output/print.js';
import { summaryLines } from '../output/summary.js';
import { checkReach, serveUntilInterrupted } from '../serving.js';
import { type Settings, withSettings } from '../settings.js';
import { ingestWithProgress } from './ingest.js';

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));

const placeOf = (folders: readonly string[], data: string) =>
  folders.length > 0 ? { folders, data } : { folders: [samples], data: samplesIn(data) };

const aboutSamples = (data: string): string =>
  `These are the samples: invented people in real places. Your own: ${hasRecords(data) ? `npx zhengtu serve --data ${data}` : 'npm start -- <folder>'}`;

const run = async (given: readonly string[], options: Settings): Promise<void> => {
  checkReach(options);
  const { folders, data } = placeOf(given, options.data);
  const serve = async (store: GraphStore): Promise<void> => {
    const summary = await ingestWithProgress(folders, { ...options, data }, store);
    tell(...summaryLines(summary));
    if (given.length === 0) tell(aboutSamples(options.data));
    await serveUntilInterrupted(store, { ...options, data });
  };
  await withStore({ ...options, data }, serve, { standby: true });
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
