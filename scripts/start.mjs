// npm start [-- <folder>…]: builds if needed, reads the samples or the given folders, serves the explorer.
import { build } from './build.mjs';
import { run } from './run.mjs';

try {
  await build({ ifNeeded: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.on('SIGINT', () => {}); // the child ends itself and tells so
process.exit(run('node', ['cli/bin/zhengtu.mjs', 'start', ...process.argv.slice(2)]));
