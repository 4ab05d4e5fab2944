import type { Neo4jServer } from './server.js';
import { startInDocker } from './server-in-docker.js';
import { startOnJvm } from './server-on-jvm.js';

export type { Neo4jServer } from './server.js';

const fromAddress = (uri: string): Neo4jServer => ({
  uri,
  username: process.env.NEO4J_USERNAME ?? 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? '',
  how: `the address in ZHENGTU_TEST_NEO4J`,
  stop: async () => {},
});

/**
 * A Neo4j to test against, the first that can be had: the address in `ZHENGTU_TEST_NEO4J` (with `NEO4J_USERNAME`
 * and `NEO4J_PASSWORD`; the suites clear its database), a container where Docker answers, the server on the JVM.
 *
 * @throws Error that says what to install.
 */
export const startNeo4j = async (): Promise<Neo4jServer> => {
  const address = process.env.ZHENGTU_TEST_NEO4J;
  if (address) return fromAddress(address);
  const reasons: unknown[] = [];
  for (const start of [startInDocker, startOnJvm]) {
    try {
      return await start();
    } catch (reason) {
      reasons.push(reason);
    }
  }
  throw new AggregateError(
    reasons,
    `No Neo4j to test against. Set ZHENGTU_TEST_NEO4J to the address of one whose data may be deleted, or start ` +
      `Docker, or install Java 17 and Maven (Debian: apt-get install openjdk-17-jdk-headless maven). ` +
      `Docker: ${reasons[0]} JVM: ${reasons[1]}`,
  );
};
