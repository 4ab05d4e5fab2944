import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project's own reports. */
export const samples = fileURLToPath(new URL('../../samples/', import.meta.url)).replace(/\/$/, '');

/** Their files, in order. */
export const sampleFiles = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `${samples}/${name}`);
