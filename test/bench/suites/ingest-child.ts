/** One ingest, files to store, in a process of its own. */

import { openStore } from '@zhengtu/graph-store';
import { ingest } from '@zhengtu/ingest';
import { answerParent, peakMegabytes } from '../child.js';

export interface IngestTask {
  readonly texts: string;
  readonly data: string;
  /** Of Neo4j; the embedded store in the data folder without it. */
  readonly address?: { readonly uri: string; readonly username: string; readonly password: string };
}

export interface IngestAnswer {
  readonly seconds: number;
  /** Of those, spent on loading. */
  readonly loadSeconds: number;
  readonly peakMegabytes: number;
}

answerParent(async ({ texts, data, address }: IngestTask): Promise<IngestAnswer> => {
  const store = await openStore(address?.uri, { dataDir: data, ...address });
  await store.clear();
  let loadMs = 0;
  const started = performance.now();
  const summary = await ingest([texts], {
    store,
    data,
    onProgress: (event) => {
      if (event.type === 'loaded') loadMs += event.ms;
    },
  });
  const seconds = (performance.now() - started) / 1000;
  await store.close();
  const [failed] = summary.failed;
  if (failed) throw new Error(`${summary.failed.length} files failed: ${failed.message}`);
  return { seconds, loadSeconds: loadMs / 1000, peakMegabytes: peakMegabytes() };
});
