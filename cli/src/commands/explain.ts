import { Command } from 'commander';
import { dataToAsk } from '../existing-data.js';
import { explanationLines } from '../output/explanation.js';
import { say, sayJson } from '../output/print.js';
import { type Settings, withSettings } from '../settings.js';

interface ExplainOptions extends Pick<Settings, 'data'> {
  readonly json?: boolean;
}

const run = async (id: string, { json, ...given }: ExplainOptions): Promise<void> => {
  const { data } = dataToAsk({ store: 'embedded', data: given.data });
  const { explainEntity } = await import('@zhengtu/ingest');
  const explanation = await explainEntity(id, data);
  if (json) sayJson(explanation);
  else say(...explanationLines(explanation));
};

export const explainCommand = (): Command =>
  withSettings(
    new Command('explain')
      .description('Tell why what several reports say is one entity, and what nearly joined it but did not')
      .argument('<id>', 'of a person, body, meeting, project, policy document, report, place or theme')
      .option('--json', 'as JSON'),
    ['data'],
  )
    .addHelpText(
      'after',
      `
The records of the data folder are resolved anew, with every decision written down; no store is asked.
“zhengtu judge” corrects what is wrong.

Examples
  npx zhengtu query "MATCH (p:Person {name:'…'}) RETURN p.id"
  npx zhengtu explain person:210900:…`,
    )
    .action(run);
