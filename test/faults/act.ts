/**
 * A program for a test to kill: does one thing with a data folder and its store, and says what is done, a line each:
 *
 *     open · loaded document:… · removed document:… · done          or  failed {"code":…,"message":…}
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@zhengtu/graph-store';
import { type IngestEvent, ingest, rebuild, removeDocument } from '@zhengtu/ingest';
import type { Act } from './acts.js';

/** At once, so that what was said was done, however soon the end comes. */
const say = (...words: readonly string[]): void => void writeSync(1, `${words.join(' ')}\n`);

const tell = (event: IngestEvent): void => {
  if (event.type === 'loaded') say('loaded', ...event.documents);
};

const perform = async ({ action, address, data, inputs, documents, user }: Act): Promise<void> => {
  if (user !== undefined) process.setuid?.(user);
  const store = await openStore(address, { dataDir: join(data, 'graph') });
  try {
    say('open');
    if (action === 'ingest') {
      const { failed } = await ingest(inputs, { store, data, jobs: 1, onProgress: tell });
      for (const { code, message } of failed) say('failed', JSON.stringify({ code, message }));
    }
    if (action === 'rebuild') await rebuild({ store, data, onProgress: tell });
    for (const document of documents) {
      await removeDocument(document, { store, data });
      say('removed', document);
    }
  } finally {
    await store.close();
  }
  say('done');
};

try {
  await perform(JSON.parse(process.argv[2] ?? '{}') as Act);
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  say('failed', JSON.stringify({ code, message }));
  process.exitCode = 1;
}
