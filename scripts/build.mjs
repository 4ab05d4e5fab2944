// Builds the workspaces that run (tsc), the generated page of the docs, and the explorer (vite).
//   node scripts/build.mjs             everything
//   node scripts/build.mjs --if-needed only when a source is newer than the last build; quiet
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

const stamp = join(root, 'node_modules', '.cache', 'zhengtu-built');
const sources = ['graph-schema', 'cypher-guard', 'graph-store', 'ingest', 'server', 'cli', 'web'];
const outputs = ['cli/dist/main.js', 'web/dist/index.html'];

/** Latest change below a folder, in ms since the epoch; built and installed files left out. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'dist' || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function isBuilt() {
  if (!existsSync(stamp) || outputs.some((file) => !existsSync(join(root, file)))) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((name) => newest(join(root, name)) <= built);
}

/** Throws when a step fails. */
export async function build({ ifNeeded = false } = {}) {
  if (ifNeeded && isBuilt()) return;
  const started = new Date();
  if (ifNeeded) console.error('Building Zhengtu (once; half a minute)…');
  const step = (name, ...command) => {
    if (run(...command) !== 0) throw new Error(`The build failed at: ${name}`);
  };
  step('types', 'tsc', ['-b', 'cli'], { quiet: ifNeeded });
  const { graphModelDocument } = await import(pathToFileURL(join(root, 'graph-schema/dist/index.js')));
  if (!ifNeeded) writeFileSync(join(root, 'docs', 'graph-model.md'), graphModelDocument());
  step('explorer', 'vite', ['build', '--logLevel', ifNeeded ? 'error' : 'info'], {
    cwd: join(root, 'web'),
    quiet: ifNeeded,
  });
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, started.toISOString());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build({ ifNeeded: process.argv.includes('--if-needed') });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
