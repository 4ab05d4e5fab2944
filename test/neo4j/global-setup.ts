import type { TestProject } from 'vitest/node';
import { startNeo4j } from './start-neo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; username: string; password: string; how: string };
  }
}

/** One Neo4j for the whole run; suites get its address by `inject('neo4j')` and clear its database. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { uri, username, password, how, stop } = await startNeo4j();
  project.provide('neo4j', { uri, username, password, how });
  return stop;
};
