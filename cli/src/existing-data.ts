import { existsSync } from 'node:fs';
import { UsageError } from './failures.js';
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
