import { buffer } from 'node:stream/consumers';
import type { SourceFile } from '@zhengtu/ingest';

/** What `-` stands for: one report on standard input. Everything else is a path and stays one. */
export const sourcesOf = (inputs: readonly string[]): Promise<(string | SourceFile)[]> =>
  Promise.all(
    inputs.map(async (input) =>
      input === '-' ? { path: 'standard-input.txt', bytes: await buffer(process.stdin), told: {} } : input,
    ),
  );
