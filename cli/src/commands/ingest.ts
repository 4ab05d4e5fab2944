import type { GraphStore } from '@zhengtu/graph-store';
import type { IngestSummary } from '@zhengtu/ingest';
import { Command } from 'commander';
import { exitCodes } from '../exit-codes.js';
import { withStore } from '../open-store.js';
import { tell } from '../output/print.js';
import { openProgressLine } from '../output/progress-line.js';
import { summaryLines } from '../output/summary.js';
import { readableHelp } from '../readable-help.js';
import { type Settings, withSettings } from '../settings.js';
import { sourcesOf } from '../standard-input.js';

type IngestSettings = Pick<Settings, 'store' | 'data' | 'jobs' | 'columns'>;

/** Reads and loads with progress on standard error; Ctrl-C stops between two files and keeps what is loaded. */
export const ingestWithProgress = async (
  inputs: readonly string[],
  { data, jobs, columns }: Pick<IngestSettings, 'data' | 'jobs' | 'columns'>,
  store: GraphStore,
): Promise<IngestSummary> => {
  const { ingest } = await import('@zhengtu/ingest');
  const line = openProgressLine(process.stderr);
  const stop = new AbortController();
  const onInterrupt = () =>
    stop.abort(new Error('Stopped. What was loaded is kept; run the same again to go on.'));
  process.once('SIGINT', onInterrupt);
  try {
    return await ingest(await sourcesOf(inputs, columns), {
      store,
      data,
      onProgress: line.tell,
      signal: stop.signal,
      ...(jobs === undefined ? {} : { jobs }),
      ...(columns === undefined ? {} : { columns }),
    });
  } finally {
    process.off('SIGINT', onInterrupt);
    line.end();
  }
};

const run = async (inputs: readonly string[], options: IngestSettings): Promise<void> => {
  const summary = await withStore(options, (store) => ingestWithProgress(inputs, options, store));
  tell(...summaryLines(summary));
  if (summary.failed.length > 0) process.exitCode = exitCodes.failed;
};

export const ingestCommand = (): Command =>
  withSettings(
    new Command('ingest')
      .description('Read reports into the graph; what is there already is not read again')
      .argument('<inputs...>', 'files, folders, globs (in quotes), or - for standard input'),
    ['store', 'data', 'jobs', 'columns'],
  )
    .addHelpText(
      'after',
      `
${readableHelp}

A folder may hold a zhengtu.json that says what you know of every report in it:
{ "source": "…", "place": "开封市", "year": 2021, "url": "…", "fictional": false }.

Files that cannot be read are named with the reason and change nothing else; the exit code is then 1.

Examples
  npx zhengtu ingest reports/
  npx zhengtu ingest "reports/**/*常委会*.txt" --jobs 4
  npx zhengtu ingest news.csv --columns title=headline,text=full_text,date=day
  curl -s https://… | npx zhengtu ingest -
  ZHENGTU_STORE=neo4j://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… npx zhengtu ingest reports/`,
    )
    .action(run);
