/** From the command on a loaded data folder to the first answer. */
import { startZhengtu } from '../../e2e/zhengtu.js';
import { startBareServer } from '../bare-server.js';
import { median } from '../statistics.js';
import { reports, type Suite } from '../suite.js';

const sizes = { quick: [100], full: [300, 1000] };
const rounds = { quick: 3, full: 5 };

interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** Seconds from the start of the process to a whole answer. */
const secondsToAnswer = async (start: () => Promise<Served>, path: string): Promise<number> => {
  const started = performance.now();
  const served = await start();
  const response = await fetch(`${served.address}${path}`);
  await response.arrayBuffer();
  const seconds = (performance.now() - started) / 1000;
  await served.stop();
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  return seconds;
};

const medianOf = async (count: number, measure: () => Promise<number>): Promise<number> => {
  const seconds: number[] = [];
  for (let round = 0; round < count; round += 1) seconds.push(await measure());
  return median(seconds);
};

export const start: Suite = async function* (bench) {
  const form = bench.quick ? 'quick' : 'full';
  const answers = bench.folder('answers');
  for (const size of sizes[form]) {
    bench.tell(`start on ${reports(size)}`);
    const { texts } = bench.corpus(size);
    const env = { ZHENGTU_DATA: bench.folder('start') };
    await (await startZhengtu([texts], env)).stop();
    const mine = () => secondsToAnswer(() => startZhengtu([texts], env), '/api/themes');
    const bare = () => secondsToAnswer(() => startBareServer(answers, { '/': '{}' }), '/');
    yield {
      name: 'zhengtu start on a loaded folder, to the first answer',
      size: reports(size),
      value: await medianOf(rounds[form], mine),
      unit: 's',
      peer: { name: 'a bare node:http server', value: await medianOf(rounds[form], bare) },
      target: { of: 'value', atMost: 3 },
    };
  }
};
