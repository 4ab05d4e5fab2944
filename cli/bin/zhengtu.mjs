#!/usr/bin/env node
// The command as npm links it: before the first build there is nothing to run yet, so it builds first.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  const { build } = await import('../../scripts/build.mjs');
  await build({ ifNeeded: true });
}
await import(main.href);
