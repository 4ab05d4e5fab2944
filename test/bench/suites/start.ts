/** From the command on a loaded data folder to the first answer. */
import { startZhengtu } from '../../e2e/zhengtu.js';
import { startBareServer } from '../bare-server.js';
import { loadedStore } from '../loaded-store.js';
import { median } from '../statistics.js';
import { reports, type Suite } from '../suite.js';

const sizes = { quick: [100], full: [1000, 10_000], long: [1000, 10_000, 100_000] };
const rounds = { quick: 3, full: 5, long: 5 };

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
  const form = bench.quick ? 'quick' : bench.long ? 'long' : 'full';
  const answers = bench.folder('answers');
  for (const size of sizes[form]) {
    const { data } = await loadedStore(bench, 'embedded', size);
    bench.tell(`start on ${reports(size)}`);
    const mine = () => secondsToAnswer(() => startZhengtu([], { ZHENGTU_DATA: data }), '/api/themes');
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
