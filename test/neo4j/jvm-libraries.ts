import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** The version that `pom.xml` names. */
export const neo4jVersion = (): string => {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (!version) throw new Error(`${pom} names no neo4j.version.`);
  return version;
};

/**
 * Runs a command to its end, in `cwd` if told.
 * @throws with the last lines of its output, or that it is not installed.
 */
export const run = (command: string, args: readonly string[], cwd?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...(cwd && { cwd }) });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (cause) =>
      reject(new Error(`${command} cannot be run (${cause.message}).`, { cause })),
    );
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`${command} failed: ${output.trim().split('\n').slice(-5).join('\n')}`)),
    );
  });

/**
 * The folder with the server's jar files, in the user's cache; filled by Maven the first time (about 100 MB). It is
 * filled beside its place and moved there, so that two runs at once do not meet half a folder.
 */
export const jvmLibraries = async (): Promise<string> => {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'zhengtu', `neo4j-${neo4jVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`]);
    await rename(draft, folder);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw cause;
  }
  return folder;
};
