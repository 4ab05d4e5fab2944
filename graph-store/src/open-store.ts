import { EmbeddedStore } from './embedded/embedded-store.js';
import { StoreError } from './errors.js';
import { Neo4jStore } from './neo4j/neo4j-store.js';
import type { GraphStore } from './store.js';

export interface OpenOptions {
  /** The folder of the embedded store; unused with Neo4j. */
  readonly dataDir: string;
  /** For Neo4j. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** The database of a Neo4j that has several; default the user's home database. */
  readonly database?: string | undefined;
  /** How long a write to a Neo4j may take, in ms; default five minutes. */
  readonly writeTimeoutMs?: number | undefined;
  /** How much memory the embedded engine may hold beside the graph, in MB; default 2048. */
  readonly memoryLimitMb?: number | undefined;
  /** For a server: a second process of the embedded engine always has the graph open; default `false`. */
  readonly standby?: boolean | undefined;
}

const neo4jSchemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

const parseAddress = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

/**
 * Opens the store at an address: nothing or `embedded` is the file in `dataDir`; `neo4j://…`, `bolt://…` and their
 * `+s` (TLS) and `+ssc` (TLS, self-signed) forms are a Neo4j.
 *
 * @throws StoreError `bad-address`, `unavailable`, `unauthorized`, `unsupported-version`, `storage`, `damaged`, `locked`.
 * @example const store = await openStore(undefined, { dataDir: './zhengtu-data' });
 */
export const openStore = async (address: string | undefined, options: OpenOptions): Promise<GraphStore> => {
  if (!address || address === 'embedded')
    return EmbeddedStore.open({
      dataDir: options.dataDir,
      standby: options.standby ?? false,
      ...(options.memoryLimitMb === undefined ? {} : { memoryLimitMb: options.memoryLimitMb }),
    });
  const url = parseAddress(address);
  if (!url?.hostname || !neo4jSchemes.includes(url.protocol)) {
    const shown = url ? `${url.protocol}//${url.host}` : 'The address of the store';
    const message = `${shown} is no store. Use "embedded", or the address of a Neo4j: neo4j://host:7687, bolt://host:7687, neo4j+s://host.`;
    throw new StoreError('bad-address', message);
  }
  if (url.username || url.password)
    throw new StoreError(
      'bad-address',
      'The address of the store must not hold a user or password. Give them in NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  return Neo4jStore.open(address, options);
};
