import { Command } from 'commander';
import { exitCodes } from '../exit-codes.js';
import { plainJson } from '../output/plain-text.js';
import { tell } from '../output/print.js';
import { readableHelp } from '../readable-help.js';
import { type Settings, withSettings } from '../settings.js';
import { sourcesOf } from '../standard-input.js';

interface ExtractOptions extends Pick<Settings, 'columns'> {
  readonly text?: boolean;
}

const run = async (inputs: readonly string[], options: ExtractOptions): Promise<void> => {
  const { readFiles } = await import('@zhengtu/ingest');
  for await (const outcome of readFiles(await sourcesOf(inputs, options.columns), options.columns)) {
    if ('record' in outcome) {
      const { record } = outcome;
      const { text, ...document } = record.document;
      const printed = options.text ? record : { ...record, document };
      process.stdout.write(`${plainJson(printed)}\n`);
    } else {
      tell(`zhengtu: ${outcome.message} [${outcome.code}]`);
      process.exitCode = exitCodes.failed;
    }
  }
};

export const extractCommand = (): Command =>
  withSettings(
    new Command('extract')
      .description('Print what is read from each report as JSON lines; no store is touched')
      .argument('<inputs...>', 'files, folders, globs (in quotes), or - for standard input')
      .option('--text', 'with the clean text, which mentions and evidence point into'),
    ['columns'],
  )
    .addHelpText(
      'after',
      `
${readableHelp}

One record a line; its id is the file name up to the first “_” or “.”. Spans are [start, end] in UTF-16 code units
into document.text. The shape is that of the annotation guidelines, plus mentions, evidence and confidence.

Examples
  npx zhengtu extract report.txt | jq '.people[] | {name, posts}'
  npx zhengtu extract --text reports/ > records.ndjson`,
    )
    .action(run);
