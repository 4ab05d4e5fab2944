/** Throughput and slowest answers of the built server under load, beside a bare server with the same bytes. */
import { join } from 'node:path';
import { openStore } from '@zhengtu/graph-store';
import autocannon from 'autocannon';
import { startZhengtu } from '../../e2e/zhengtu.js';
import { startBareServer } from '../bare-server.js';
import { explorerQuestions, type Question } from '../questions.js';
import type { Measured } from '../row.js';
import { type Bench, reports, type Suite } from '../suite.js';

const sizes = { quick: 100, full: 1000 };
const clients = { quick: [1, 8], full: [1, 8, 64] };
/** Of each load, in seconds. */
const duration = { quick: 1, full: 5 };
const peer = 'a bare node:http server with the same bytes';

interface Load {
  /** Answers a second. */
  readonly rate: number;
  /** In ms. */
  readonly p99: number;
}

const measureLoad = async (
  address: string,
  path: string,
  connections: number,
  seconds: number,
): Promise<Load> => {
  const result = await autocannon({ url: `${address}${path}`, connections, duration: seconds });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests for ${path} failed.`);
  return { rate: result.requests.average, p99: result.latency.p99 };
};

/** Loads the store by a first start, and asks it which questions are worth asking. */
const prepare = async (bench: Bench, size: number) => {
  const { texts } = bench.corpus(size);
  const data = bench.folder('server');
  bench.tell(`server over ${reports(size)}`);
  await (await startZhengtu([texts], { ZHENGTU_DATA: data })).stop();
  const store = await openStore(undefined, { dataDir: join(data, 'graph') });
  const questions = await explorerQuestions(store);
  await store.close();
  const asked = questions.filter(({ name }) => name === 'search by name' || name.endsWith('neighbours'));
  return { texts, data, asked };
};

const bodiesOf = async (address: string, questions: readonly Question[]): Promise<Record<string, string>> => {
  const bodies: Record<string, string> = {};
  for (const { path } of questions) bodies[path] = await (await fetch(`${address}${path}`)).text();
  return bodies;
};

export const server: Suite = async function* (bench) {
  const form = bench.quick ? 'quick' : 'full';
  const { texts, data, asked } = await prepare(bench, sizes[form]);
  const ours = await startZhengtu([texts], { ZHENGTU_DATA: data });
  const bare = await startBareServer(bench.folder('answers'), await bodiesOf(ours.address, asked));
  try {
    for (const { name, path } of asked)
      for (const connections of clients[form]) {
        const mine = await measureLoad(ours.address, path, connections, duration[form]);
        const limit = await measureLoad(bare.address, path, connections, duration[form]);
        yield* rowsOf(
          `${name}, ${connections} client${connections > 1 ? 's' : ''}`,
          sizes[form],
          mine,
          limit,
        );
      }
  } finally {
    await ours.stop();
    await bare.stop();
  }
};

function* rowsOf(name: string, size: number, mine: Load, limit: Load): Generator<Measured> {
  yield {
    name,
    size: reports(size),
    value: mine.rate,
    unit: 'answers/s',
    peer: { name: peer, value: limit.rate },
  };
  yield {
    name: `${name}, p99`,
    size: reports(size),
    value: mine.p99,
    unit: 'ms',
    // The load's clock has whole milliseconds: a bare answer within one counts as one.
    peer: { name: peer, value: Math.max(1, limit.p99) },
  };
}
