import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jvmLibraries, neo4jVersion, run } from './jvm-libraries.js';
import type { Neo4jServer } from './server.js';

const program = fileURLToPath(new URL('./Neo4jServer.java', import.meta.url));
const readyWithinMs = 120_000;

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('The system gave no free port.');
  return address.port;
};

const checkJava = async (): Promise<void> => {
  const major = /version "(\d+)/.exec(await run('java', ['-version']))?.[1];
  if (Number(major) < 17) throw new Error(`Neo4j ${neo4jVersion()} needs Java 17; this is Java ${major}.`);
};

/** Until the program says that it is ready. @throws with the end of its output when it ends or takes too long. */
const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => fail(`was not ready after ${readyWithinMs / 1000} s`), readyWithinMs);
    const fail = (why: string): void => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ${why}. ${output.slice(-1_500)}`.trim()));
    };
    const listen = (data: unknown): void => {
      output = `${output}${data}`.slice(-4_000);
      if (!/^ready$/m.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', ({ message }) => fail(`could not be started: ${message}`));
    child.once('exit', (code) => fail(`ended with code ${code}`));
  });

/**
 * The real Neo4j Community server on the JVM, with a data folder of its own that goes when it stops. It ends by
 * itself when this process does, for it reads its stdin to the end.
 *
 * @param options.port a free one by default; `folder` keeps the data between two servers; `certificate` is a folder
 *   with a private.key and a public.crt: the server then speaks TLS and nothing else.
 */
export const startOnJvm = async (
  options: { port?: number; folder?: string; certificate?: string } = {},
): Promise<Neo4jServer> => {
  await checkJava();
  const libraries = await jvmLibraries();
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'zhengtu-neo4j-')));
  const port = options.port ?? (await freePort());
  const keep = options.folder ? 'kept' : 'temporary';
  const tls = options.certificate ? [options.certificate] : [];
  const java = ['-Xmx1g', '-cp', join(libraries, '*'), program, folder, String(port), keep, ...tls];
  const child = spawn('java', java, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    if (!options.folder) await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(child);
  } catch (cause) {
    await stop();
    throw cause;
  }
  child.unref();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: '',
    how: `Neo4j ${neo4jVersion()} on the JVM`,
    stop,
  };
};
