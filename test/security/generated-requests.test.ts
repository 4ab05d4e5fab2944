import { type EngineName, openStore } from '@zhengtu/graph-store';
import { curatorOf, ingest } from '@zhengtu/ingest';
import { createApp } from '@zhengtu/server';
import { describe, expect, inject, test } from 'vitest';
import { randomOf } from '../bench/corpus/random.js';
import { temporaryFolder } from '../contract/engines.js';
import { samples } from '../ingest/samples.js';
import { type Description, RequestMaker } from './described-requests.js';

const long = process.env.ZHENGTU_LONG === '1';
const seed = process.env.ZHENGTU_SEED ?? '20241102';
/** Requests in all on each engine; the embedded one, which is ours to break, gets most. */
const counts: Readonly<Record<EngineName, number>> = long
  ? { embedded: 20_000, neo4j: 10_000 }
  : { embedded: 4_000, neo4j: 1_000 };
/** At a time. */
const clients = 8;
/** A query of the generator may run for so long, and its answer may take a little more, in ms. */
const patienceMs = 60_000;
/** What changes the graph is worked out anew each time: a smaller share of the requests. */
const isSlow = (endpoint: string): boolean => !endpoint.startsWith('GET') && !endpoint.endsWith('/cypher');

const openEngine = async (engine: EngineName) => {
  const { uri, username, password } = inject('neo4j');
  const data = await temporaryFolder();
  const store = await openStore(engine === 'neo4j' ? uri : 'embedded', {
    dataDir: `${data}/graph`,
    username,
    password,
  });
  await store.clear();
  await ingest([samples], { store, data });
  return { store, app: createApp({ store, version: 'test', curator: curatorOf({ store, data }) }) };
};

const withDeadline = (path: string, init: RequestInit): Request =>
  new Request(`http://localhost${path}`, { ...init, signal: AbortSignal.timeout(patienceMs) });

describe.each(['embedded', 'neo4j'] as const)('on %s', (engine) => {
  test('no request of the description fails the server, hangs, or is told what another one asked', async () => {
    const { store, app } = await openEngine(engine);
    const description = (await (await app.request('/api/openapi.json')).json()) as Description;
    const graph = (await (await app.request('/api/graph')).json()) as { nodes: { id: string }[] };
    const random = randomOf(seed, engine);
    const maker = new RequestMaker(
      description,
      graph.nodes.map(({ id }) => id),
      random,
    );
    const quick = maker.endpoints.filter((endpoint) => !isSlow(endpoint));
    const tally: Record<string, number> = {};
    const asked = new Set<string>();
    const problems: string[] = [];
    let sent = 0;

    const askOne = async (): Promise<void> => {
      const number = sent;
      sent += 1;
      const endpoint =
        number < maker.endpoints.length * 3 || random.chance(0.01)
          ? (maker.endpoints[number % maker.endpoints.length] ?? '')
          : random.pick(quick);
      const mark = `mark${number}x`;
      const { path, init } = maker.make(endpoint, mark);
      asked.add(endpoint);
      const answer = await app.request(withDeadline(`/api${path}`, init));
      const text = await answer.text();
      tally[answer.status] = (tally[answer.status] ?? 0) + 1;
      const others = [...text.matchAll(/mark\d+x/g)].filter(([other]) => other !== mark);
      const isStored = isSlow(endpoint) || /documents|judgements|search|graph|export/.test(endpoint);
      if (answer.status >= 500) problems.push(`${answer.status} ${endpoint} ${path} ${text.slice(0, 300)}`);
      if (others.length > 0 && !isStored) problems.push(`${endpoint} ${path} tells ${others[0]}`);
      if (/\n\s+at \S+ \(|node_modules|\/src\//.test(text))
        problems.push(`${endpoint} ${path} shows its insides`);
    };
    const client = async (): Promise<void> => {
      while (sent < counts[engine]) await askOne();
    };
    await Promise.all(Array.from({ length: clients }, client));

    console.log(`${sent} generated requests on ${engine}: ${JSON.stringify(tally)}`);
    expect(problems).toEqual([]);
    expect(asked).toEqual(new Set(maker.endpoints));
    expect((await app.request('/api/health')).status).toBe(200);
    expect((await store.health()).ok).toBe(true);
    await store.close();
  }, 900_000);
});
