/** Runs the program `act.ts`, to its end or until it is killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Act {
  readonly action: 'ingest' | 'remove' | 'rebuild';
  /** Of the store. */
  readonly address: string;
  readonly data: string;
  readonly inputs: readonly string[];
  /** To be removed, in this order. */
  readonly documents: readonly string[];
  /** The number of a user to become before anything is opened. */
  readonly user?: number;
}

/** How an act is ended: the process alone, or together with the engine's. */
export type Victim = 'process' | 'group';

export interface Ending {
  /** Whether it was killed before it was done. */
  readonly killed: boolean;
  /** From its store being open to its end, in ms. */
  readonly ms: number;
  readonly loaded: readonly string[];
  readonly removed: readonly string[];
  readonly failures: readonly { readonly code: string; readonly message: string }[];
}

export interface ActOptions {
  readonly kill?: { readonly afterMs: number; readonly victim: Victim };
  /** Most blocks of 1,024 bytes in one file, as of `ulimit -f`. */
  readonly fileBlocks?: number;
}

const program = fileURLToPath(new URL('./act.ts', import.meta.url));

const launch = (act: Act, { fileBlocks }: ActOptions): ChildProcess => {
  const node = [process.execPath, '--import', 'tsx', '--conditions=source', program, JSON.stringify(act)];
  const limited = ['bash', '-c', `ulimit -f ${fileBlocks} && exec "$@"`, 'bash', ...node];
  const [command = '', ...args] = fileBlocks === undefined ? node : limited;
  return spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
};

const end = (child: ChildProcess, victim: Victim): void => {
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(victim === 'group' ? -child.pid : child.pid, 'SIGKILL');
};

const wordsAfter = (printed: string, word: string): string[] =>
  printed
    .split('\n')
    .filter((line) => line.startsWith(`${word} `))
    .flatMap((line) => (word === 'failed' ? [line.slice(word.length + 1)] : line.split(' ').slice(1)));

/** @throws Error with what the program said, where it ended by itself neither done nor with a failure of ours. */
export const perform = async (act: Act, options: ActOptions = {}): Promise<Ending> => {
  const child = launch(act, options);
  let printed = '';
  let said = '';
  let opened: number | undefined;
  child.stderr?.on('data', (piece) => (said += piece));
  child.stdout?.on('data', async (piece) => {
    printed += piece;
    if (opened !== undefined || !/^open$/m.test(printed)) return;
    opened = performance.now();
    if (!options.kill) return;
    await sleep(options.kill.afterMs);
    end(child, options.kill.victim);
  });
  await new Promise((resolve) => child.once('close', resolve));
  const done = /^done$/m.test(printed);
  const failures = wordsAfter(printed, 'failed').map((text) => JSON.parse(text));
  if (!done && child.signalCode !== 'SIGKILL' && failures.length === 0)
    throw new Error(`It ended with ${child.exitCode ?? child.signalCode}: ${printed}\n${said}`);
  return {
    killed: !done && child.signalCode === 'SIGKILL',
    ms: opened === undefined ? 0 : performance.now() - opened,
    loaded: wordsAfter(printed, 'loaded'),
    removed: wordsAfter(printed, 'removed'),
    failures,
  };
};
