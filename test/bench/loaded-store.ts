/** Stores that hold very many reports: records of the truth (a perfect reading), loaded by the product. */
import { openStore } from '@zhengtu/graph-store';
import { measureInChild } from './child.js';
import type { LoadAnswer, LoadTask } from './loaded-store-child.js';
import { type Bench, type Neo4jAddress, reports } from './suite.js';

export type EngineName = 'embedded' | 'neo4j';

export interface LoadedStore extends LoadAnswer {
  readonly size: number;
  /** The data folder, of whose graph a store of its own is made where there is no address. */
  readonly data: string;
  readonly address?: Neo4jAddress;
}

/** Reports that come when all others are there. */
export const more = 100;
const program = new URL('loaded-store-child.ts', import.meta.url);
const embeddedOf = new WeakMap<Bench, Map<number, Promise<LoadedStore>>>();
const inNeo4j = new WeakMap<Bench, Promise<LoadedStore>>();

const load = async (bench: Bench, engine: EngineName, size: number): Promise<LoadedStore> => {
  bench.tell(`loading ${reports(size)} into ${engine}, and ${more} more`);
  const given = engine === 'neo4j' ? await bench.neo4j() : undefined;
  const address = given && { uri: given.uri, username: given.username, password: given.password };
  const data = bench.folder(`loaded-${engine}`);
  const task = { reports: size, more, data, ...(address ? { address } : {}) };
  return { size, ...task, ...(await measureInChild<LoadTask, LoadAnswer>(program, task)) };
};

/** Whether nobody has changed what was loaded: other suites use the same Neo4j. */
const isThere = async ({ address, rows, data }: LoadedStore): Promise<boolean> => {
  const store = await openStore(address?.uri, { dataDir: data, ...address });
  try {
    const { nodes, relationships } = await store.health();
    return nodes + relationships === rows;
  } finally {
    await store.close();
  }
};

/** Neo4j holds one graph at a time. */
const loadIntoNeo4j = async (bench: Bench, size: number): Promise<LoadedStore> => {
  const last = await inNeo4j.get(bench);
  if (last?.size === size && (await isThere(last))) return last;
  const store = load(bench, 'neo4j', size);
  inNeo4j.set(bench, store);
  return store;
};

/**
 * A store of so many reports and {@link more}, with what loading it took; to be read only. Of the embedded one each
 * size is loaded once a run, of Neo4j what it held last is not loaded again.
 */
export const loadedStore = (bench: Bench, engine: EngineName, size: number): Promise<LoadedStore> => {
  if (engine === 'neo4j') return loadIntoNeo4j(bench, size);
  const known = embeddedOf.get(bench) ?? new Map<number, Promise<LoadedStore>>();
  embeddedOf.set(bench, known);
  const store = known.get(size) ?? load(bench, engine, size);
  known.set(size, store);
  return store;
};
