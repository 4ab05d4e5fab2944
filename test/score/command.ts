// npm run score [-- --gold DIR --texts DIR] [--errors] [--json] [--min-entities X] [--min-relations X]
import { parseArgs } from 'node:util';
import { isThere, ownFolders, realReports } from './gold-folders.js';
import { type FolderScore, type GoldFolder, scoreFolder } from './score-folder.js';
import { scoreData, scoreLines } from './score-table.js';

const help = `Scores the extractor against annotated reports.
  npm run score                                     the project's own, and the real ones where they are beside the checkout
  npm run score -- --gold DIR --texts DIR           another folder of <id>.json and of <id>….txt
  --errors          what was said wrongly (+) and missed (-), report by report
  --json            one JSON array instead of tables
  --min-entities X  exit 1 when the F1 of entities of any folder is below X
  --min-relations X the same for relations`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    texts: { type: 'string' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'min-entities': { type: 'string', default: '0' },
    'min-relations': { type: 'string', default: '0' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

function foldersToScore(): GoldFolder[] {
  if (values.gold !== undefined)
    return [{ name: values.gold, gold: values.gold, texts: values.texts ?? values.gold }];
  const folders = [...ownFolders, realReports];
  for (const folder of folders) {
    if (!isThere(folder)) console.error(`Not scored: ${folder.name} (${folder.gold} is not there).`);
  }
  return folders.filter(isThere);
}

function isEnough({ allEntities, allRelations }: FolderScore): boolean {
  return (
    allEntities.f1 >= Number(values['min-entities']) && allRelations.f1 >= Number(values['min-relations'])
  );
}

if (values.help) console.log(help);
else {
  const scores = foldersToScore().map(scoreFolder);
  if (values.json) console.log(JSON.stringify(scores.map(scoreData), null, 1));
  else {
    for (const score of scores) console.log(`${scoreLines(score, values.errors).join('\n')}\n`);
    for (const { name, allEntities, allRelations } of scores)
      console.log(
        `${name.padEnd(14)} entities F1 ${allEntities.f1.toFixed(3)}  relations F1 ${allRelations.f1.toFixed(3)}`,
      );
  }
  process.exitCode = scores.every(isEnough) ? 0 : 1;
}
