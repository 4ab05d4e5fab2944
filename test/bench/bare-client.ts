/** The limit that loading and asking are held against: the engines' own clients with nothing of ours around them. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { openStore } from '@zhengtu/graph-store';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from './suite.js';

export type Parameters = Readonly<Record<string, unknown>>;

export interface BareClient {
  /** Sends the Cypher as it is and takes every row; returns how many there were. */
  run(cypher: string, parameters: Parameters): Promise<number>;
  close(): Promise<void>;
}

const numbersAsIntegers = (value: unknown): unknown => {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
  return Array.isArray(value) ? value.map(numbersAsIntegers) : value;
};

export const bareNeo4j = ({ uri, username, password }: Neo4jAddress): BareClient => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
  return {
    async run(cypher, parameters) {
      const session = driver.session();
      const encoded = Object.fromEntries(
        Object.entries(parameters).map(([key, value]) => [key, numbersAsIntegers(value)]),
      );
      const { records } = await session.run(cypher, encoded);
      await session.close();
      return records.length;
    },
    close: () => driver.close(),
  };
};

export interface BareEmbedded extends BareClient {
  /** One full-text call. */
  search(label: string, property: string, text: string): Promise<number>;
}

/** Opens the graph file in a folder in this very process; no store may have it open. */
export const bareEmbedded = (dataDir: string): BareEmbedded => {
  const db = grafeo.GrafeoDB.create(join(dataDir, 'graph.db'));
  return {
    search: async (label, property, text) => (await db.textSearch(label, property, text, 2000)).length,
    run: async (cypher, parameters) => (await db.executeCypher(cypher, parameters)).rows().length,
    close: async () => db.close(),
  };
};

/** The files of a closed store copied to another folder, so that the store can be opened beside the bare client. */
export const copyGraph = (from: string, to: string): Promise<void> => cp(from, to, { recursive: true });

/** An empty store with our constraints and indexes, closed again: what the bare loop loads into. */
export const prepareEmpty = async (
  address: string | undefined,
  options: { dataDir: string; username?: string; password?: string },
): Promise<void> => {
  const store = await openStore(address, options);
  await store.clear();
  await store.close();
};
