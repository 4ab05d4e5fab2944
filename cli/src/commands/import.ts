import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { withStore } from '../open-store.js';
import { tell } from '../output/print.js';
import { openProgressLine } from '../output/progress-line.js';
import { type Settings, withSettings } from '../settings.js';

type ImportSettings = Pick<Settings, 'store' | 'data'>;

async function* linesOf(file: string): AsyncGenerator<string> {
  if (file === '-') {
    yield* createInterface({ input: process.stdin });
    return;
  }
  const handle = await open(file).catch((cause) => {
    throw new Error(`${file} cannot be opened: ${cause instanceof Error ? cause.message : cause}`, { cause });
  });
  try {
    yield* handle.readLines();
  } finally {
    await handle.close();
  }
}

const run = async (file: string, options: ImportSettings): Promise<void> => {
  const { loadRecords, takeRecordLines } = await import('@zhengtu/ingest');
  const progress = openProgressLine(process.stderr);
  try {
    await withStore(options, async (store) => {
      const { taken, known, judgements } = await takeRecordLines(options.data, linesOf(file));
      const { loaded } = await loadRecords({ store, data: options.data, onProgress: progress.tell });
      progress.end();
      tell(
        `${taken} records taken, ${known} known already, ${judgements} judgements added; ${loaded} reports loaded.`,
      );
    });
  } finally {
    progress.end();
  }
};

export const importCommand = (): Command =>
  withSettings(
    new Command('import')
      .description('Take records that “export records” wrote into the data folder and the store')
      .argument('<file>', 'the file, or - for standard input'),
    ['store', 'data'],
  )
    .addHelpText('after', '\nNothing is removed. Broken off, it is run again and goes on.')
    .action(run);
