import { readFileSync } from 'node:fs';
import { UsageError } from './failures.js';

/** Settings that may stand in a file named by `…_FILE`, as Docker and systemd hand secrets over. */
export const secretNames = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'ZHENGTU_TOKEN'] as const;

/**
 * Puts secrets from their files into the environment, where they are not set there themselves.
 * @throws UsageError for a file that cannot be read or is empty.
 */
export const takeSecretsFromFiles = (environment: NodeJS.ProcessEnv): void => {
  for (const name of secretNames) {
    const file = environment[`${name}_FILE`];
    if (!file || environment[name] !== undefined) continue;
    try {
      environment[name] = readFileSync(file, 'utf8').trim();
    } catch (cause) {
      throw new UsageError(`${name}_FILE names ${file}, which cannot be read.`, { cause });
    }
    if (environment[name] === '') throw new UsageError(`${name}_FILE names ${file}, which is empty.`);
  }
};
