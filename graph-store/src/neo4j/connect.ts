import { constraintStatements } from '@zhengtu/graph-schema';
import neo4j, { type Driver } from 'neo4j-driver';
import { StoreError } from '../errors.js';

export interface Neo4jOptions {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
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
