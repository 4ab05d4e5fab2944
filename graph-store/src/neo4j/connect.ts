import { constraintStatements } from '@zhengtu/graph-schema';
import neo4j, { type Driver } from 'neo4j-driver';
import { StoreError } from '../errors.js';

export interface Neo4jOptions {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** How long a write may take, in ms; default five minutes. */
  readonly writeTimeoutMs?: number | undefined;
}

/** The first Neo4j with the syntax of constraints and full-text indexes that the graph model is written in. */
const leastVersion = 5;
/** A database that restarts is waited for this long, in ms. */
const retryMs = 10_000;
const indexesWithinSeconds = 300;

/** A driver for the address; nothing is sent yet. @throws StoreError `bad-address`. */
export const createDriver = (address: string, { username, password }: Neo4jOptions): Driver => {
  const token = neo4j.auth.basic(username ?? 'neo4j', password ?? '');
  try {
    return neo4j.driver(address, token, {
      maxTransactionRetryTime: retryMs,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 15_000,
      telemetryDisabled: true,
      userAgent: 'zhengtu',
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError('bad-address', `${address} is no address of a Neo4j: ${reason}`, { cause });
  }
};

/** @returns the server's version, `5.26.16`. @throws StoreError `unsupported-version`; errors of the driver. */
export const checkVersion = async (driver: Driver): Promise<string> => {
  const { agent = '' } = await driver.getServerInfo();
  const version = agent.replace(/^Neo4j\//, '');
  if (Number.parseInt(version, 10) >= leastVersion) return version;
  const message = `The database is ${agent || 'of unknown version'}; Zhengtu needs Neo4j ${leastVersion} or later.`;
  throw new StoreError('unsupported-version', message);
};

/**
 * Why nobody answered. A driver that looks for the members of a cluster keeps to itself why it could not ask any: it is
 * asked again as one server.
 */
export const findReason = async (
  error: unknown,
  address: string,
  options: Neo4jOptions,
): Promise<unknown> => {
  if (!/^neo4j\b/.test(address) || !(error instanceof Error) || !/discovery/.test(error.message))
    return error;
  const driver = createDriver(address.replace(/^neo4j/, 'bolt'), options);
  try {
    await driver.getServerInfo();
    return error;
  } catch (reason) {
    return reason;
  } finally {
    await driver.close();
  }
};

/** Creates the constraints and indexes that are not there, and waits until they answer. */
export const prepareDatabase = async (driver: Driver, database: string | undefined): Promise<void> => {
  const session = driver.session({ ...(database && { database }) });
  try {
    for (const statement of constraintStatements()) await session.run(statement);
    await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(indexesWithinSeconds) });
  } finally {
    await session.close();
  }
};

/** Where the database does not tell. */
const usualProcessors = 4;

/** How many processors the database has; not every user may know, and Aura tells nobody. */
export const loadProcessors = async (driver: Driver, database: string | undefined): Promise<number> => {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database && { database }),
  });
  try {
    const { records } = await session.run(
      "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.AvailableProcessors.value AS processors",
    );
    return Number(records[0]?.get('processors') ?? usualProcessors);
  } catch (error) {
    if (error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.'))
      return usualProcessors;
    throw error;
  } finally {
    await session.close();
  }
};
