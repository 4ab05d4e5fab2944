import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './failures.js';
import { tell } from './output/print.js';
import type { Settings } from './settings.js';

/**
 * For commands that only ask: a data folder that is not there is a mistake in its name, and no reason to make one.
 * With a Neo4j the graph is elsewhere, and the folder may be too.
 * @throws UsageError
 */
export const requireData = ({ store, data }: Pick<Settings, 'store' | 'data'>): void => {
  if (store !== 'embedded' || existsSync(data)) return;
  throw new UsageError(
    `There is no data folder ${data}. “npx zhengtu ingest <folder>” makes one from your reports; --data (or ZHENGTU_DATA) names another.`,
  );
};

/** The samples' graph has a folder of its own, so that invented and real people never meet. */
export const samplesIn = (data: string): string => join(data, 'samples');

/** Whether any report was read into a data folder. */
export const hasRecords = (data: string): boolean => existsSync(join(data, 'records'));

/**
 * For commands that only ask, the settings with the data folder that they are about: where nothing but the samples was
 * read so far, that of the samples, and it is said aloud.
 * @throws UsageError when there is neither
 */
export const dataToAsk = <T extends Pick<Settings, 'store' | 'data'>>(settings: T): T => {
  const samples = samplesIn(settings.data);
  if (hasRecords(settings.data) || !hasRecords(samples)) {
    requireData(settings);
    return settings;
  }
  tell(`These are the samples (${samples}): no report of your own is in ${settings.data} yet.`);
  return { ...settings, data: samples };
};
