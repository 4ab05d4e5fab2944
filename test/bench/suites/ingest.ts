/** Files to a loaded store, on both engines, beside a bare loop of the same rows. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { documentId } from '@zhengtu/graph-schema';
import { openStore } from '@zhengtu/graph-store';
import { type Graph, readGraph } from '@zhengtu/ingest';
import { bareEmbedded, bareNeo4j, prepareEmpty } from '../bare-client.js';
import { loadBare } from '../bare-load.js';
import { measureInChild } from '../child.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Measured } from '../row.js';
import { type ResolvedMention, samePeopleF1 } from '../same-people.js';
import { growthExponent } from '../statistics.js';
import { type Bench, reports, type Suite } from '../suite.js';
import type { IngestAnswer, IngestTask } from './ingest-child.js';

type EngineName = 'embedded' | 'neo4j';

const sizes = { quick: [50, 100], full: [100, 300, 1000] };
/** Reports loaded before the clock runs: a fresh Neo4j has its code to compile. */
const warmUp = 20;
const program = new URL('ingest-child.ts', import.meta.url);

interface Run extends IngestAnswer {
  readonly size: number;
  readonly graph: Graph;
  /** Of the bare loop. */
  readonly bareSeconds: number;
}

const ingestOnce = async (bench: Bench, engine: EngineName, size: number): Promise<Run> => {
  const { texts } = bench.corpus(size);
  const data = bench.folder(`ingest-${engine}`);
  const address = engine === 'neo4j' ? await bench.neo4j() : undefined;
  const plain = address && { uri: address.uri, username: address.username, password: address.password };
  bench.tell(`ingest of ${reports(size)} into ${engine}`);
  const task: IngestTask = { texts, data, ...(plain ? { address: plain } : {}) };
  const answer = await measureInChild<IngestTask, IngestAnswer>(program, task);
  const store = await openStore(plain?.uri, { dataDir: data, ...plain });
  const graph = await readGraph(store);
  await store.close();
  return { size, graph, ...answer, bareSeconds: await loadRowsBare(bench, graph, plain) };
};

const loadRowsBare = async (bench: Bench, graph: Graph, address: IngestTask['address']): Promise<number> => {
  const dataDir = bench.folder('bare');
  await prepareEmpty(address?.uri, { dataDir, ...address });
  const client = address ? bareNeo4j(address) : bareEmbedded(dataDir);
  const rows = { nodes: [...graph.nodes.values()], relationships: [...graph.relationships.values()] };
  const seconds = await loadBare(client, rows);
  await client.close();
  return seconds;
};

function* rowsOf(engine: EngineName, run: Run): Generator<Measured> {
  const size = reports(run.size);
  const rows = run.graph.nodes.size + run.graph.relationships.size;
  const peer = (value: number) => ({ name: 'a bare loop of UNWIND over the same rows', value });
  yield {
    name: `${engine}: files to store`,
    size,
    value: run.size / run.seconds,
    unit: 'reports/s',
    peer: peer(run.size / run.bareSeconds),
  };
  yield {
    name: `${engine}: loading`,
    size: `${size}, ${rows.toLocaleString('en')} rows`,
    value: rows / run.loadSeconds,
    unit: 'rows/s',
    peer: peer(rows / run.bareSeconds),
    target: { of: 'ratio', atLeast: 0.5 },
  };
  yield {
    name: `${engine}: loading's share of the time`,
    size,
    value: (100 * run.loadSeconds) / run.seconds,
    unit: '%',
    peer: peer((100 * run.bareSeconds) / run.seconds),
  };
}

function* growthRows(engine: EngineName, runs: readonly Run[]): Generator<Measured> {
  const [smallest, largest] = [runs[0], runs.at(-1)];
  if (!smallest || !largest) return;
  const size = `${smallest.size.toLocaleString('en')} to ${reports(largest.size)}`;
  const exponent = (seconds: (run: Run) => number): number =>
    growthExponent(runs.map((run) => ({ size: run.size, value: seconds(run) })));
  yield {
    name: `${engine}: growth exponent of the time`,
    size,
    value: exponent((run) => run.seconds),
    unit: '',
    peer: { name: 'the bare loop', value: exponent((run) => run.bareSeconds) },
    target: { of: 'value', atMost: 1.05 },
  };
  yield {
    name: `${engine}: growth exponent of loading`,
    size,
    value: exponent((run) => run.loadSeconds),
    unit: '',
    peer: { name: 'the bare loop', value: exponent((run) => run.bareSeconds) },
    target: { of: 'value', atMost: 1.05 },
  };
  yield {
    name: `${engine}: peak memory of the largest`,
    size,
    value: largest.peakMegabytes,
    unit: 'MB',
    peer: { name: 'of the smallest', value: smallest.peakMegabytes },
    target: { of: 'ratio', atMost: 1.5 },
  };
}

/** Every mention of a person that the truth knows too, with the entity that it came to. */
const resolvedMentions = (graph: Graph, { files, truth }: Corpus): ResolvedMention[] => {
  const officials = new Map<string, string>();
  files.forEach((file, at) => {
    const document = documentId(createHash('sha256').update(readFileSync(file)).digest('hex'));
    for (const { name, official } of truth[at]?.people ?? []) officials.set(`${document} ${name}`, official);
  });
  return [...graph.relationships.values()].flatMap(({ type, from, to, toLabel }) => {
    const name = graph.nodes.get(to)?.properties.name;
    const wanted = officials.get(`${from} ${name}`);
    return type === 'MENTIONS' && toLabel === 'Person' && wanted ? [{ found: to, wanted }] : [];
  });
};

export const ingestion: Suite = async function* (bench) {
  for (const engine of ['embedded', 'neo4j'] as const) {
    await ingestOnce(bench, engine, warmUp);
    const runs: Run[] = [];
    for (const size of bench.quick ? sizes.quick : sizes.full) {
      const run = await ingestOnce(bench, engine, size);
      runs.push(run);
      yield* rowsOf(engine, run);
    }
    yield* growthRows(engine, runs);
    const largest = runs.at(-1);
    if (largest && engine === 'embedded')
      yield {
        name: 'people resolved across reports, B³ F1',
        size: reports(largest.size),
        value: samePeopleF1(resolvedMentions(largest.graph, bench.corpus(largest.size))),
        unit: '',
        peer: { name: 'the truth of the generator', value: 1 },
      };
  }
};
