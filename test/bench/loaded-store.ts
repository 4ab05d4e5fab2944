/** Stores that hold very many reports: records of the truth (a perfect reading), loaded by the product. */
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

const load = async (bench: Bench, engine: EngineName, size: number): Promise<LoadedStore> => {
  bench.tell(`loading ${reports(size)} into ${engine}, and ${more} more`);
  const given = engine === 'neo4j' ? await bench.neo4j() : undefined;
  const address = given && { uri: given.uri, username: given.username, password: given.password };
  const data = bench.folder(`loaded-${engine}`);
  const task = { reports: size, more, data, ...(address ? { address } : {}) };
  return { size, ...task, ...(await measureInChild<LoadTask, LoadAnswer>(program, task)) };
};

/**
 * A store of so many reports and {@link more}, with what loading it took. Of the embedded one each size is loaded
 * once a run, to be read only; Neo4j holds one graph at a time and is loaded each time.
 */
export const loadedStore = (bench: Bench, engine: EngineName, size: number): Promise<LoadedStore> => {
  if (engine === 'neo4j') return load(bench, engine, size);
  const known = embeddedOf.get(bench) ?? new Map<number, Promise<LoadedStore>>();
  embeddedOf.set(bench, known);
  const store = known.get(size) ?? load(bench, engine, size);
  known.set(size, store);
  return store;
};
