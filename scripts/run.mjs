// Runs one command of the workspace in the foreground; the scripts beside this file are made of such steps.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs `command args…` in the workspace's root with its own binaries first on the PATH; returns the exit code. */
export function run(command, args = [], { cwd = root, quiet = false } = {}) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`;
  const done = spawnSync(command, args, {
    cwd,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}
