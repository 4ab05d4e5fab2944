import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphStore, openStore, type Row, type StoreError } from '@zhengtu/graph-store';
import { afterAll, inject } from 'vitest';

/** How a suite opens each engine: every contract test runs on both. */
export interface EngineUnderTest {
  readonly name: string;
  readonly open: () => Promise<GraphStore>;
}

/** An empty folder that goes when the file's tests are over. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-store-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

export const openEmbedded = async (dataDir?: string): Promise<GraphStore> =>
  openStore(undefined, { dataDir: dataDir ?? (await temporaryFolder()) });

export const openNeo4j = async (): Promise<GraphStore> => {
  const { uri, username, password } = inject('neo4j');
  const store = await openStore(uri, { dataDir: '', username, password });
  await store.clear();
  return store;
};

export const engines: readonly EngineUnderTest[] = [
  { name: 'embedded', open: () => openEmbedded() },
  { name: 'neo4j', open: openNeo4j },
];

/** All rows, columns and the summary of a read. */
export const readAll = async (
  store: GraphStore,
  cypher: string,
  parameters: Record<string, unknown> = {},
  options: Parameters<GraphStore['read']>[2] = {},
) => {
  const stream = store.read(cypher, parameters, options);
  const rows: Row[] = [];
  for await (const row of stream) rows.push(row);
  return { rows, columns: await stream.columns, summary: await stream.summary };
};

/** The error of a promise that must reject with one of the store's. */
export const failureOf = async (work: Promise<unknown>): Promise<StoreError> => {
  try {
    await work;
  } catch (error) {
    return error as StoreError;
  }
  throw new Error('It was expected to fail, and did not.');
};
