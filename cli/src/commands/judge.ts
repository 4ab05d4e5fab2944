import { StoreError } from '@zhengtu/graph-store';
import { Command } from 'commander';
import { requireData } from '../existing-data.js';
import { withStore } from '../open-store.js';
import { judgementLine } from '../output/explanation.js';
import { say, sayJson, tell } from '../output/print.js';
import { findServer, sendToServer } from '../running-server.js';
import { type Settings, withSettings } from '../settings.js';

type Folder = Pick<Settings, 'store' | 'data'>;

interface JudgeOptions extends Folder {
  readonly why: string;
  readonly by: string;
}

type Asked =
  | { readonly verdict: 'same' | 'not-same'; readonly left: string; readonly right: string }
  | { readonly verdict: 'rename'; readonly entity: string; readonly name: string };

type Change = { readonly judge: Asked & { why: string; by: string } } | { readonly undo: string };
type Outcome = Awaited<ReturnType<typeof changeHere>>;

const changeHere = (change: Change, options: Folder) =>
  withStore(options, async (store) => {
    const { curatorOf } = await import('@zhengtu/ingest');
    const curator = curatorOf({ store, data: options.data });
    return 'judge' in change ? curator.judge(change.judge) : curator.undoJudgement(change.undo);
  });

const changeThere = (address: string, change: Change): Promise<Outcome> =>
  'judge' in change
    ? sendToServer<Outcome>(address, 'POST', 'judgements', change.judge)
    : sendToServer<Outcome>(address, 'DELETE', `judgements/${encodeURIComponent(change.undo)}`);

/** Here, or by the server that has the embedded store open. */
const apply = async (change: Change, options: Folder): Promise<Outcome> => {
  requireData({ store: 'embedded', data: options.data }); // judgements are kept there, wherever the graph is
  try {
    return await changeHere(change, options);
  } catch (error) {
    const address =
      error instanceof StoreError && error.code === 'locked' ? await findServer(options.data) : undefined;
    if (!address) throw error;
    return changeThere(address, change);
  }
};

const decide = async (asked: Asked, { why, by, ...folder }: JudgeOptions): Promise<void> => {
  const { judgement, entities } = await apply({ judge: { ...asked, why, by } }, folder);
  tell(`Kept, and the graph follows: ${entities.join(', ')}`);
  say(judgementLine(judgement).trim());
};

const undo = async (id: string, folder: Folder): Promise<void> => {
  const { judgement, entities } = await apply({ undo: id }, folder);
  tell(`Undone, and the graph follows${entities.length > 0 ? `: ${entities.join(', ')}` : '.'}`);
  say(judgementLine(judgement).trim());
};

const list = async ({ data, json }: Folder & { json?: boolean }): Promise<void> => {
  requireData({ store: 'embedded', data });
  const { listJudgements } = await import('@zhengtu/ingest');
  const judgements = await listJudgements(data);
  if (json) sayJson(judgements);
  else if (judgements.length === 0) tell('Nothing was judged here.');
  else say(...judgements.map((judgement) => judgementLine(judgement).trim()));
};

const judging = (command: Command): Command =>
  withSettings(
    command
      .option('--why <words>', 'the reason, shown by “zhengtu explain”', '')
      .option('--by <name>', 'who judges', process.env.USER ?? process.env.USERNAME ?? ''),
    ['store', 'data'],
  );

export const judgeCommand = (): Command =>
  new Command('judge')
    .description('Correct who is who: judgements are kept beside the records and survive reading again')
    .addCommand(
      judging(new Command('same').description('These two are one').argument('<a>').argument('<b>')).action(
        (left: string, right: string, options: JudgeOptions) =>
          decide({ verdict: 'same', left, right }, options),
      ),
    )
    .addCommand(
      judging(
        new Command('apart').description('These two are not one').argument('<a>').argument('<b>'),
      ).action((left: string, right: string, options: JudgeOptions) =>
        decide({ verdict: 'not-same', left, right }, options),
      ),
    )
    .addCommand(
      judging(
        new Command('rename').description('This is called so').argument('<id>').argument('<name>'),
      ).action((entity: string, name: string, options: JudgeOptions) =>
        decide({ verdict: 'rename', entity, name }, options),
      ),
    )
    .addCommand(
      withSettings(
        new Command('list').description('What was judged, in order of time').option('--json', 'as JSON'),
        ['data'],
      ).action(list),
    )
    .addCommand(
      withSettings(
        new Command('undo').description('Take a judgement back, and with it what it did').argument('<id>'),
        ['store', 'data'],
      ).action(undo),
    )
    .addHelpText(
      'after',
      `
Ids are those of the graph; “zhengtu explain <id>” tells why something is one. To take an entity apart, name it
with the reports (or bodies) that mean each: <id>@document:8bcc82c7832b0293, <id>@海州区委.
Of two judgements that contradict each other the later one holds. People, bodies, meetings, projects, policy
documents and versions of reports can be judged; places and themes are told by their tables.

Examples
  npx zhengtu judge same person:210900:… person:410200:… --why 调任
  npx zhengtu judge undo judgement:1f0c3a5e`,
    );
