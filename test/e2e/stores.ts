/** The stores that commands are run on: their address and credentials in the environment, as a user gives them. */
import { openStore } from '@zhengtu/graph-store';
import { inject } from 'vitest';
import type { Environment } from './zhengtu.js';

export const engines = ['embedded', 'neo4j'] as const;
export type Engine = (typeof engines)[number];

/** The environment that names a store of this engine; a Neo4j is emptied first. */
export const emptyStoreOf = async (engine: Engine): Promise<Environment> => {
  if (engine === 'embedded') return { ZHENGTU_STORE: 'embedded' };
  const { uri, username, password } = inject('neo4j');
  const store = await openStore(uri, { dataDir: '', username, password });
  await store.clear();
  await store.close();
  return { ZHENGTU_STORE: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
};
