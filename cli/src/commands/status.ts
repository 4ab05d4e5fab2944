import type { IngestStatus } from '@zhengtu/ingest';
import { Command } from 'commander';
import { dataToAsk } from '../existing-data.js';
import { withStoreToRead } from '../open-store.js';
import { say, sayJson } from '../output/print.js';
import { type Settings, withSettings } from '../settings.js';

type StatusSettings = Pick<Settings, 'store' | 'data'>;

const lines = (status: IngestStatus, { data }: StatusSettings): string[] => {
  const { store, records, documents, notLoaded, outdated, foreign, readByOtherVersion } = status;
  const said = [
    `Store      ${store.engine} (${store.detail}): ${store.nodes} nodes, ${store.relationships} relationships`,
    `Reports    ${documents} in the graph, ${records} records in ${data}`,
    `Extractor  ${status.extractorVersion}`,
  ];
  const add = (ids: readonly string[], words: string) => {
    if (ids.length > 0) said.push(`           ${ids.length} ${words}`);
  };
  add(notLoaded, 'have a record and are not in the graph: “zhengtu rebuild” or the next ingest loads them');
  add(outdated, 'are in the graph as an earlier reading: the next ingest sets them right');
  add(
    readByOtherVersion,
    'were read by another version of the extractor: ingest their files to read them again',
  );
  add(foreign, 'are in the graph without a record here: they were loaded from another data folder');
  if (documents === 0 && records === 0)
    said.push(
      '',
      'There is nothing here yet: “npx zhengtu ingest <folder>” reads reports, “npm start” shows the samples.',
    );
  return said;
};

const run = async (given: StatusSettings & { json?: boolean }): Promise<void> => {
  const options = dataToAsk(given);
  const { ingestStatus } = await import('@zhengtu/ingest');
  const { data } = options;
  const status = await withStoreToRead(options, (store) => ingestStatus({ store, data }));
  if (options.json) sayJson(status);
  else say(...lines(status, options));
};

export const statusCommand = (): Command =>
  withSettings(
    new Command('status')
      .description('What is in the graph, and whether it is up to date with the records')
      .option('--json', 'as JSON'),
    ['store', 'data'],
  ).action(run);
