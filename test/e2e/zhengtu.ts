/** Runs the built command as a user would, each time with a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'cli', 'bin', 'zhengtu.mjs');

export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export type Environment = Readonly<Record<string, string>>;

/** A folder that is removed when the test process ends. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-test-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const launch = (args: readonly string[], env: Environment): ChildProcess =>
  spawn(process.execPath, [bin, ...args], { cwd: root, env: { ...process.env, ...env } });

/** Runs a command to its end. @param input What it finds on standard input. */
export const zhengtu = (args: readonly string[], env: Environment = {}, input = ''): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = launch(args, env);
    child.stdin?.end(input);
    let out = '';
    let err = '';
    child.stdout?.on('data', (piece) => (out += piece));
    child.stderr?.on('data', (piece) => (err += piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });

export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

const addressIn = /http:\/\/(127\.0\.0\.1|\[::1\]|localhost):\d+/;

/** A command that serves, on any free port; resolves when it has printed its address. */
const launchServer = (args: readonly string[], env: Environment): Promise<Served> =>
  new Promise((resolve, reject) => {
    const child = launch([...args, '--port', '0'], env);
    const ended = new Promise<void>((done) => child.once('close', () => done()));
    let printed = '';
    const onOutput = (piece: Buffer) => {
      printed += piece;
      const address = addressIn.exec(printed)?.[0];
      if (!address) return;
      const stop = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      resolve({ address, stop });
    };
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);
    child.once('error', reject);
    child.once('close', (code) =>
      reject(new Error(`zhengtu ${args[0]} ended with ${code} before serving:\n${printed}`)),
    );
  });

/** `zhengtu start` with these folders of reports. */
export const startZhengtu = (folders: readonly string[], env: Environment): Promise<Served> =>
  launchServer(['start', ...folders], env);

/** `zhengtu serve` on a data folder as it is. */
export const startServing = (data: string): Promise<Served> => launchServer(['serve', '--data', data], {});
