/** Every question of the explorer on both stores, beside the same Cypher sent bare. */
import { join } from 'node:path';
import { openStore } from '@zhengtu/graph-store';
import { createApp } from '@zhengtu/server';
import { bareEmbedded, bareNeo4j, copyGraph } from '../bare-client.js';
import { type BareEngine, bareOverEmbedded, bareOverNeo4j, replay } from '../bare-replay.js';
import { type EngineName, loadedStore } from '../loaded-store.js';
import { explorerQuestions, type Question } from '../questions.js';
import { type RecordedRead, recorded } from '../recorded-store.js';
import type { Measured } from '../row.js';
import { growthExponent, percentile } from '../statistics.js';
import { type Bench, reports, type Suite } from '../suite.js';

const sizes = { quick: [100], full: [1000, 10_000], long: [1000, 10_000, 100_000] };
/** How often each question is asked: what takes long is asked the more rarely. */
const rounds = { quick: 15, full: 60 };
const leastRounds = { quick: 5, full: 10 };
const atMostMs = { quick: 500, full: 3_000 };

interface Times {
  readonly ours: number[];
  readonly bare: number[];
}

interface SizedTimes {
  readonly question: string;
  readonly size: number;
  readonly times: Times;
}

const measureQuestion = async (
  ask: (path: string) => Promise<readonly RecordedRead[]>,
  bare: BareEngine,
  { path, searched }: Question,
  form: keyof typeof rounds,
): Promise<Times> => {
  const reads = (await ask(path)).map((read) => ({
    ...read,
    cypher: bare.translate(read.cypher, read.parameters),
  }));
  await replay(bare, reads, searched);
  const times: Times = { ours: [], bare: [] };
  const until = performance.now() + atMostMs[form];
  for (let round = 0; round < rounds[form]; round += 1) {
    const started = performance.now();
    if (round >= leastRounds[form] && started > until) break;
    await ask(path);
    times.ours.push(performance.now() - started);
    times.bare.push(await replay(bare, reads, searched));
  }
  return times;
};

function* rowsOf(engine: string, size: number, question: Question, times: Times): Generator<Measured> {
  const bare = question.searched ? 'one full-text call and the same Cypher, bare' : 'the same Cypher, bare';
  for (const share of [0.5, 0.99])
    yield {
      name: `${engine}: ${question.name}, p${share * 100}`,
      size: reports(size),
      value: percentile(times.ours, share),
      unit: 'ms',
      peer: { name: bare, value: percentile(times.bare, share) },
      ...(question.withinMs ? { target: { of: 'value', atMost: question.withinMs } as const } : {}),
    };
}

/** How the median of each question grows with the reports; what stands on the answer's size grows with it. */
function* growthRows(engine: string, runs: readonly SizedTimes[]): Generator<Measured> {
  const sizes = [...new Set(runs.map(({ size }) => size))].sort((a, b) => a - b);
  if (sizes.length < 2) return;
  const medians = (own: readonly SizedTimes[], whose: keyof Times) =>
    own.map(({ size, times }) => ({ size, value: percentile(times[whose], 0.5) }));
  for (const question of new Set(runs.map((run) => run.question))) {
    const own = runs.filter((run) => run.question === question);
    yield {
      name: `${engine}: ${question}, growth exponent`,
      size: `${sizes[0]?.toLocaleString('en')} to ${reports(sizes.at(-1) ?? 0)}`,
      value: growthExponent(medians(own, 'ours')),
      unit: '',
      peer: { name: 'the same Cypher, bare', value: growthExponent(medians(own, 'bare')) },
    };
  }
}

/** Opens a store of this size twice: as the server does, and bare. */
const openBoth = async (bench: Bench, engine: EngineName, size: number) => {
  const { data, address } = await loadedStore(bench, engine, size);
  bench.tell(`queries over ${reports(size)} in ${engine}`);
  const graph = join(data, 'graph');
  const copy = bench.folder('queries-bare');
  if (!address) await copyGraph(graph, copy);
  const bare = address ? bareOverNeo4j(bareNeo4j(address)) : bareOverEmbedded(bareEmbedded(copy));
  const store = recorded(await openStore(address?.uri, { dataDir: graph, ...address }));
  return { store, bare };
};

/** Asks every question through the server's routes and sends the same bare, in turns. */
async function* askAll(bench: Bench, engine: EngineName, size: number) {
  const { store, bare } = await openBoth(bench, engine, size);
  const app = createApp({ store, version: 'bench' });
  let asked = 0;
  const ask = async (path: string) => {
    store.takeReads();
    asked += 1;
    // A question that was never asked before: the server keeps answers, and no reading would be measured.
    const response = await app.request(`${path}${path.includes('?') ? '&' : '?'}asked=${asked}`);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    await response.arrayBuffer();
    return store.takeReads();
  };
  try {
    for (const question of await explorerQuestions(store))
      yield {
        question,
        times: await measureQuestion(ask, bare, question, bench.quick ? 'quick' : 'full'),
      };
  } finally {
    await store.close();
    await bare.client.close();
  }
}

export const queries: Suite = async function* (bench) {
  for (const engine of ['embedded', 'neo4j'] as const) {
    const runs: SizedTimes[] = [];
    // The largest first: Neo4j still holds it where growth was measured before.
    for (const size of [...sizes[bench.quick ? 'quick' : bench.long ? 'long' : 'full']].reverse())
      for await (const { question, times } of askAll(bench, engine, size)) {
        runs.push({ question: question.name, size, times });
        yield* rowsOf(engine, size, question, times);
      }
    yield* growthRows(engine, runs);
  }
};
