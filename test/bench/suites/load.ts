/** The built server among many clients and a few runaway queries, on both stores, beside one client alone. */
import { join } from 'node:path';
import { type GraphStore, openStore } from '@zhengtu/graph-store';
import { type Served, startZhengtu } from '../../e2e/zhengtu.js';
import { startBareServer } from '../bare-server.js';
import { type Clients, type Kind, type KindLoad, loadWith, mixedLoad } from '../mixed-load.js';
import type { Measured } from '../row.js';
import { type Bench, reports, type Suite } from '../suite.js';
import { type Asked, askOnce } from '../visitors.js';

const sizes = { quick: 100, full: 1_000 };
const forms = {
  quick: { clients: 16, aloneSeconds: 1, runaways: 4, runawayMs: 5_000 },
  full: { clients: 64, aloneSeconds: 6, runaways: 4, runawayMs: 30_000 },
};
/** People read for a second between two questions; machines do not, and are measured for a shorter time. */
const paces = [
  { name: 'who pause a second', pauseMs: 1_000, seconds: { quick: 6, full: 120 } },
  { name: 'who never pause', pauseMs: 0, seconds: { quick: 3, full: 20 } },
] as const;
/** How much slower the slowest answers may be than alone. */
const atMostTimes = 5;
/** How long nothing else may be done in the server, in ms. */
const longestDelayMs = 50;
/** Different things of a kind that are asked for. */
const variety = 150;

const firstColumn = async (store: GraphStore, cypher: string): Promise<string[]> => {
  const values: string[] = [];
  for await (const [value] of store.read(cypher)) values.push(encodeURIComponent(String(value)));
  return values;
};

const cities = 'MATCH (c:City)-[:DISCUSSED]->(t:Theme) RETURN c.name AS city, t.zh AS theme LIMIT 50';

/** What the clients ask: of many names and entities, so that not all was asked before. */
const kindsIn = async (store: GraphStore): Promise<Kind[]> => {
  const names = await firstColumn(
    store,
    `MATCH (p:Person) RETURN DISTINCT p.name AS name ORDER BY name LIMIT ${variety}`,
  );
  const ids = await firstColumn(
    store,
    `MATCH (p:Person)-[:ATTENDED]->(m:Meeting) RETURN DISTINCT p.id AS id ORDER BY id LIMIT ${variety}`,
  );
  const places = await firstColumn(store, 'MATCH (c:City) RETURN c.id AS id ORDER BY id LIMIT 30');
  const paths = (all: readonly string[]): Asked[] => all.map((path) => ({ path }));
  return [
    { name: 'search', asked: paths(names.map((name) => `/api/search?q=${name}`)) },
    { name: 'neighbours', asked: paths([...ids, ...places].map((id) => `/api/entities/${id}/neighbours`)) },
    { name: 'matrix', asked: paths(['/api/matrix', '/api/matrix?level=county']) },
    { name: 'cypher', asked: [{ query: cities, timeoutMs: 30_000 }] },
  ];
};

interface Prepared {
  readonly kinds: readonly Kind[];
  start(): Promise<Served>;
}

/** Loads a store by a first start, and asks it what is worth asking. */
const prepare = async (bench: Bench, engine: string, size: number): Promise<Prepared> => {
  const { texts } = bench.corpus(size);
  const data = bench.folder(`load-${engine}`);
  const database = engine === 'neo4j' ? await bench.neo4j() : undefined;
  const environment = {
    ZHENGTU_DATA: data,
    ...(database && {
      ZHENGTU_STORE: database.uri,
      NEO4J_USERNAME: database.username,
      NEO4J_PASSWORD: database.password,
    }),
  };
  const start = () => startZhengtu([texts], environment);
  const open = () => openStore(database?.uri, { dataDir: join(data, 'graph'), ...database });
  // A Neo4j that other suites have loaded is emptied.
  const before = await open();
  await before.clear();
  await before.close();
  await (await start()).stop();
  const store = await open();
  const kinds = await kindsIn(store);
  await store.close();
  return { kinds, start };
};

/** The longest time that the server's event loop was held up since this was asked last, in ms. */
const longestDelay = async (address: string): Promise<number> => {
  const { text } = await askOnce(address, { path: '/metrics' });
  return 1_000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1]);
};

/** The same of a server that does nothing: what the machine alone makes it. */
const longestDelayOfBare = async (address: string): Promise<number> =>
  Number((await askOnce(address, { path: '/delay' })).text);

export const load: Suite = async function* (bench) {
  const form = bench.quick ? 'quick' : 'full';
  const size = sizes[form];
  for (const engine of ['embedded', 'neo4j']) {
    bench.tell(`load on ${engine} over ${reports(size)}`);
    const { kinds, start } = await prepare(bench, engine, size);
    const served = await start();
    const bare = await startBareServer(bench.folder('answers'), { '/': '{}' });
    try {
      yield* loadsOf(served.address, bare.address, kinds, form, { engine, size: reports(size) });
    } finally {
      await served.stop();
      await bare.stop();
    }
  }
};

/** What the machine itself makes anybody wait: a server that does nothing, asked at the same time. */
const nothing: Kind = { name: 'nothing', asked: [{ path: '/' }] };

async function* loadsOf(
  address: string,
  bare: string,
  kinds: readonly Kind[],
  formName: keyof typeof forms,
  { engine, size }: { engine: string; size: string },
): AsyncGenerator<Measured> {
  const form = forms[formName];
  const alone: KindLoad[] = [];
  const one: Clients = { clients: 1, seconds: form.aloneSeconds, pauseMs: 0 };
  for (const kind of kinds) alone.push(await loadWith(address, kind, one));
  const bareAlone = await loadWith(bare, nothing, one);
  for (const { name: pace, pauseMs, seconds: ofPace } of paces) {
    const seconds = ofPace[formName];
    await longestDelay(address);
    await longestDelayOfBare(bare);
    const [{ loads }, machine] = await Promise.all([
      mixedLoad(address, kinds, { ...form, seconds, pauseMs }),
      loadWith(bare, nothing, { clients: 8, seconds, pauseMs: 1_000 }),
    ]);
    const among = `${form.clients} clients ${pace} and ${form.runaways} runaways`;
    for (const [index, { name, failed, answers, p99 }] of loads.entries()) {
      if (failed > 0) throw new Error(`${failed} requests of ${name} failed beside the runaways.`);
      yield {
        name: `${engine}: ${name}, p99 of ${answers.toLocaleString('en')} among ${among}`,
        size,
        value: p99,
        unit: 'ms',
        peer: { name: 'the same, one client alone', value: alone[index]?.p99 ?? 1 },
        target: { of: 'ratio', atMost: atMostTimes },
      };
    }
    yield {
      name: `a bare server meanwhile, p99 of ${machine.answers.toLocaleString('en')}`,
      size,
      value: machine.p99,
      unit: 'ms',
      peer: { name: 'the same, before', value: bareAlone.p99 },
    };
    yield {
      name: `${engine}: longest delay of the event loop among ${among}`,
      size,
      value: await longestDelay(address),
      unit: 'ms',
      peer: { name: 'of the bare server', value: await longestDelayOfBare(bare) },
      target: { of: 'value', atMost: longestDelayMs },
    };
  }
}
