/** How soon the embedded store answers again after its engine's process was killed, and a guest after a write. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type ChangeSet, type GraphStore, openStore } from '@zhengtu/graph-store';
import { engineProcesses, killEngines } from '../../contract/engine-processes.js';
import { bareEmbedded, prepareEmpty } from '../bare-client.js';
import { randomOf } from '../corpus/random.js';
import { median } from '../statistics.js';
import type { Suite } from '../suite.js';

const sizes = { quick: 20_000, full: 500_000 };
const rounds = 5;
/** Rounds in which one process is killed: by then each has been the one that writes, the one that stands by, the blank one. */
const roundsOfOne = 9;
/** One writes, one stands by, one has nothing open. */
const processes = 3;
/** Rows of one statement. */
const batch = 5_000;
/** More than enough to open a graph of that size, in ms. */
const readyMs = 8_000;
/** What the project has set itself, in ms. */
const withinMs = 1_000;

const personId = (index: number): string => `person:110000:${index}`;
const meetingId = (index: number): string => `meeting:110000:2024-01-01:${index}`;

const rangeOf = (count: number): number[][] =>
  Array.from({ length: Math.ceil(count / batch) }, (_, at) =>
    Array.from({ length: Math.min(batch, count - at * batch) }, (_, index) => at * batch + index),
  );

/** Who attended what, by chance, ten relationships a person: written bare, for only its size matters. */
const fill = async (dataDir: string, relationships: number): Promise<void> => {
  await prepareEmpty(undefined, { dataDir });
  const client = bareEmbedded(dataDir);
  const random = randomOf('respawn', relationships);
  const many = Math.ceil(relationships / 10);
  const named = (id: string) => ({ id, name: id, search: id });
  for (const [label, idOf] of [
    ['Person', personId],
    ['Meeting', meetingId],
  ] as const)
    for (const indexes of rangeOf(many))
      await client.run(`UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row`, {
        rows: indexes.map((index) => named(idOf(index))),
      });
  for (const indexes of rangeOf(relationships))
    await client.run(
      `UNWIND $rows AS row MATCH (p:Person {id: row.from}) MATCH (m:Meeting {id: row.to})
       CREATE (p)-[:ATTENDED {id: row.id, documents: 1}]->(m)`,
      {
        rows: indexes.map((index) => ({
          id: `attended:${index}`,
          from: personId(Math.floor(index / 10)),
          to: meetingId(random.below(many)),
        })),
      },
    );
  await client.close();
};

const point = 'MATCH (p:Person {id: $id})-[:ATTENDED]->(m:Meeting) RETURN m.id AS id';

const askMs = async (store: GraphStore, guest: boolean): Promise<number> => {
  const started = performance.now();
  const parameters = { id: personId(0) };
  for await (const _ of store.read(point, parameters, { guest })) {
    // to the end
  }
  return performance.now() - started;
};

const expectAll = (wanted: number, there: number): void => {
  if (wanted !== there) throw new Error(`${there} of ${wanted} relationships were made.`);
};

/** Anything at all: a guest's copy is out of date afterwards. */
const oneNode: ChangeSet = {
  nodes: [{ label: 'Person', properties: { id: personId(0), name: personId(0), search: personId(0) } }],
  relationships: [],
  removedNodes: [],
  removedRelationships: [],
};

const medianOf = async (measure: () => Promise<number>): Promise<number> => {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await measure());
  return median(all);
};

/** A server's store makes what was killed ready again within seconds. */
const untilReady = async (): Promise<void> => {
  while (engineProcesses().length < processes) await sleep(100);
  await sleep(readyMs);
};

/** How long the next question takes after each of the processes was killed in turn, the slowest of all. */
const slowestAfterOne = async (store: GraphStore): Promise<number> => {
  let slowest = 0;
  for (let round = 0; round < roundsOfOne; round += 1) {
    await untilReady();
    const pid = engineProcesses()[round % processes];
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
    slowest = Math.max(slowest, await askMs(store, false));
  }
  return slowest;
};

export const respawn: Suite = async function* (bench) {
  const relationships = sizes[bench.quick ? 'quick' : 'full'];
  const size = `${relationships.toLocaleString('en')} relationships`;
  bench.tell(`respawn over ${size}`);
  const dataDir = bench.folder('respawn');
  await fill(dataDir, relationships);
  const store = await openStore(undefined, { dataDir, standby: true });
  try {
    expectAll(relationships, (await store.health()).relationships);
    const usual = await medianOf(() => askMs(store, false));
    const killed = await slowestAfterOne(store);
    const allKilled = await medianOf(() => {
      killEngines();
      return askMs(store, false);
    });
    const guest = await medianOf(async () => {
      await store.write(oneNode);
      return askMs(store, true);
    });
    const peer = { name: 'the same query, undisturbed', value: usual };
    const target = { of: 'value', atMost: withinMs } as const;
    yield { name: 'next answer after the engine was killed', size, value: killed, unit: 'ms', peer, target };
    yield { name: 'the same, all its processes at once', size, value: allKilled, unit: 'ms', peer, target };
    yield { name: 'first answer to a guest after a write', size, value: guest, unit: 'ms', peer, target };
  } finally {
    await store.close();
  }
};
