import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BareServer {
  readonly address: string;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('bare-server.mjs', import.meta.url));

/** A node:http server in a process of its own that answers these bodies by their paths. */
export const startBareServer = async (
  folder: string,
  answers: Readonly<Record<string, string>>,
): Promise<BareServer> => {
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await once(child.stdout, 'data');
  return {
    address: `http://127.0.0.1:${String(printed).trim()}`,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
};
