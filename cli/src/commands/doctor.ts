import { Command } from 'commander';
import { dataToAsk } from '../existing-data.js';
import { exitCodes } from '../exit-codes.js';
import { withStoreToRead } from '../open-store.js';
import { say } from '../output/print.js';
import { type Settings, withSettings } from '../settings.js';

type DoctorSettings = Pick<Settings, 'store' | 'data'>;

interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

const oldestNode = 20;

const checkNode = (): Finding => {
  const major = Number(process.versions.node.split('.')[0]);
  return major >= oldestNode
    ? { ok: true, text: `Node.js ${process.versions.node}` }
    : { ok: false, text: `Node.js ${process.versions.node} is too old: ${oldestNode} or newer is needed.` };
};

const checkGraph = async (given: DoctorSettings): Promise<Finding[]> => {
  const options = dataToAsk(given);
  const { ingestStatus } = await import('@zhengtu/ingest');
  return withStoreToRead(options, async (store) => {
    const { store: health, foreign, notLoaded, outdated } = await ingestStatus({ store, data: options.data });
    return [
      { ok: health.ok, text: `Store answers: ${health.engine} ${health.detail}, ${health.nodes} nodes` },
      foreign.length === 0
        ? { ok: true, text: 'Every report in the graph has its record' }
        : {
            ok: false,
            text: `${foreign.length} reports in the graph have no record in ${options.data}: name the data folder they were loaded from with --data, or make the graph anew from this one with “zhengtu rebuild”.`,
          },
      notLoaded.length + outdated.length === 0
        ? { ok: true, text: 'The graph is up to date with the records' }
        : {
            ok: false,
            text: `${notLoaded.length} records are not in the graph and ${outdated.length} are in it as an earlier reading: “zhengtu rebuild” sets it right.`,
          },
    ];
  });
};

const check = async (options: DoctorSettings): Promise<Finding[]> => {
  try {
    return [checkNode(), ...(await checkGraph(options))];
  } catch (error) {
    return [checkNode(), { ok: false, text: error instanceof Error ? error.message : String(error) }];
  }
};

const run = async (options: DoctorSettings): Promise<void> => {
  const findings = await check(options);
  for (const { ok, text } of findings) say(`${ok ? '✓' : '✗'} ${text}`);
  if (findings.some(({ ok }) => !ok)) process.exitCode = exitCodes.failed;
};

export const doctorCommand = (): Command =>
  withSettings(
    new Command('doctor').description(
      'Look for what is wrong with the data folder and the store, and say the way out',
    ),
    ['store', 'data'],
  )
    .addHelpText('after', '\nExit code 0 when nothing is wrong, else 1.')
    .action(run);
