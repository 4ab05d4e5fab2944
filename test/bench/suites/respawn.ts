/** How soon the embedded store answers again after its engine's process was killed, and a guest after a write. */
import { execFileSync } from 'node:child_process';
import { relationshipId } from '@zhengtu/graph-schema';
import { type ChangeSet, type GraphStore, openStore } from '@zhengtu/graph-store';
import { randomOf } from '../corpus/random.js';
import { median } from '../statistics.js';
import type { Suite } from '../suite.js';

const sizes = { quick: 20_000, full: 500_000 };
const rounds = 5;
/** Relationships of one write. */
const batch = 10_000;
/** What the project has set itself, in ms. */
const withinMs = 1_000;

const person = (index: number) => {
  const name = `第${index}人`;
  return { label: 'Person' as const, properties: { id: `person:110000:${name}`, name, search: name } };
};
const meeting = (index: number) => {
  const name = `第${index}次会议`;
  return {
    label: 'Meeting' as const,
    properties: { id: `meeting:110000:2024-01-01:${index}`, name, search: name, kind: '会议' },
  };
};

/** Who attended what, by chance; ten relationships a person. */
function* writesOf(relationships: number): Generator<ChangeSet> {
  const random = randomOf('respawn', relationships);
  const many = Math.ceil(relationships / 10);
  for (let from = 0; from < relationships; from += batch) {
    const facts = new Map<string, ChangeSet['relationships'][number]>();
    const nodes = new Map<string, ChangeSet['nodes'][number]>();
    for (let at = from; at < Math.min(from + batch, relationships); at += 1) {
      const [who, what] = [person(Math.floor(at / 10)), meeting(random.below(many))];
      const ends = { from: who.properties.id, to: what.properties.id };
      const id = relationshipId('ATTENDED', ends.from, ends.to);
      for (const node of [who, what]) nodes.set(node.properties.id, node);
      facts.set(id, {
        id,
        type: 'ATTENDED',
        ...ends,
        fromLabel: 'Person',
        toLabel: 'Meeting',
        properties: { evidence: [], documents: 1 },
      });
    }
    yield {
      nodes: [...nodes.values()],
      relationships: [...facts.values()],
      removedNodes: [],
      removedRelationships: [],
    };
  }
}

/** The engine's processes of this one. */
const engineProcesses = (): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => Number(match?.[2]) === process.pid && match?.[3]?.includes('embedded/child'))
    .map((match) => Number(match?.[1]));

const point = 'MATCH (p:Person {id: $id})-[:ATTENDED]->(m:Meeting) RETURN m.id AS id';

const askMs = async (store: GraphStore, guest: boolean): Promise<number> => {
  const started = performance.now();
  const parameters = { id: person(0).properties.id };
  for await (const _ of store.read(point, parameters, { guest })) {
    // to the end
  }
  return performance.now() - started;
};

const medianOf = async (measure: () => Promise<number>): Promise<number> => {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await measure());
  return median(all);
};

export const respawn: Suite = async function* (bench) {
  const relationships = sizes[bench.quick ? 'quick' : 'full'];
  const size = `${relationships.toLocaleString('en')} relationships`;
  bench.tell(`respawn over ${size}`);
  const store = await openStore(undefined, { dataDir: bench.folder('respawn') });
  try {
    for (const changes of writesOf(relationships)) await store.write(changes);
    const usual = await medianOf(() => askMs(store, false));
    const killed = await medianOf(() => {
      for (const pid of engineProcesses()) process.kill(pid, 'SIGKILL');
      return askMs(store, false);
    });
    const guest = await medianOf(async () => {
      await store.write({
        nodes: [person(0)],
        relationships: [],
        removedNodes: [],
        removedRelationships: [],
      });
      return askMs(store, true);
    });
    const peer = { name: 'the same query, undisturbed', value: usual };
    const target = { of: 'value', atMost: withinMs } as const;
    yield { name: 'next answer after the engine was killed', size, value: killed, unit: 'ms', peer, target };
    yield { name: 'first answer to a guest after a write', size, value: guest, unit: 'ms', peer, target };
  } finally {
    await store.close();
  }
};
