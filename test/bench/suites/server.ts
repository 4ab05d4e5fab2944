/** Throughput and slowest answers of the built server under load, beside a bare server with the same bytes. */
import { join } from 'node:path';
import { openStore } from '@zhengtu/graph-store';
import autocannon from 'autocannon';
import { startZhengtu } from '../../e2e/zhengtu.js';
import { startBareServer } from '../bare-server.js';
import { type Kind, type KindLoad, loadWith, mixedLoad } from '../mixed-load.js';
import { explorerQuestions, type Question } from '../questions.js';
import type { Measured } from '../row.js';
import { type Bench, reports, type Suite } from '../suite.js';

const sizes = { quick: 100, full: 1000 };
const clients = { quick: [1, 8], full: [1, 8, 64] };
/** Of each load, in seconds. */
const duration = { quick: 2, full: 8 };
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
    yield* underMixedLoad(ours.address, asked, form, sizes[form]);
  } finally {
    await ours.stop();
    await bare.stop();
  }
};

/** Of the mixed load: clients in all, seconds, and how many of the clients' queries never end by themselves. */
const mixed = {
  quick: { clients: 16, seconds: 10, runaways: 4, runawayMs: 5_000 },
  full: { clients: 64, seconds: 120, runaways: 4, runawayMs: 30_000 },
};
/** How much slower the slowest answers may be under it. */
const atMostTimes = 5;

async function* underMixedLoad(
  address: string,
  asked: readonly Question[],
  form: 'quick' | 'full',
  size: number,
): AsyncGenerator<Measured> {
  const cities = 'MATCH (c:City)-[:DISCUSSED]->(t:Theme) RETURN c.name AS city, t.zh AS theme LIMIT 50';
  const neighbours = asked.find(({ name }) => name.endsWith('neighbours'));
  const search = asked.find(({ name }) => name === 'search by name');
  const kinds: Kind[] = [
    { name: 'search', path: search?.path ?? '/api/search?q=x' },
    { name: 'neighbours', path: neighbours?.path ?? '/api/themes' },
    { name: 'matrix', path: '/api/matrix' },
    { name: 'cypher', path: '/api/cypher', query: cities },
  ];
  const alone: KindLoad[] = [];
  for (const kind of kinds) alone.push(await loadWith(address, kind, 1, duration[form]));
  const { loads } = await mixedLoad(address, kinds, mixed[form]);
  for (const [index, { name, failed, p99 }] of loads.entries()) {
    if (failed > 0) throw new Error(`${failed} requests of ${name} failed beside the runaways.`);
    yield {
      name: `${name}, p99 among ${mixed[form].clients} clients and ${mixed[form].runaways} runaways`,
      size: reports(size),
      value: p99,
      unit: 'ms',
      peer: { name: 'the same, one client alone', value: Math.max(1, alone[index]?.p99 ?? 1) },
      target: { of: 'ratio', atMost: atMostTimes },
    };
  }
}

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
