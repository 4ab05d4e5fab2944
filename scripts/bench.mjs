// npm run bench [-- suite… --quick --json FILE --write --with FILE]: measures beside named peers and limits; see docs/benchmarks.md.
// The workspaces run as built (dist), as users run them; only the measuring itself is read by tsx.
import { build } from './build.mjs';
import { run } from './run.mjs';

try {
  await build({ ifNeeded: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.on('SIGINT', () => {}); // the child ends itself and tells so
process.exit(run('node', ['--import', 'tsx', 'test/bench/main.ts', ...process.argv.slice(2)]));
