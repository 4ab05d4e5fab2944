// npm test [-- <vitest arguments>]: types, lint, dead code, then every suite on both stores and in Chromium.
// The last line is the plain total, `N passed, N failed`.
import { build } from './build.mjs';
import { run } from './run.mjs';

const steps = [
  ['types', () => run('tsc', ['-b'])],
  ['lint', () => run('biome', ['check', '--error-on-warnings'])],
  ['dead code', () => run('knip')],
  ['build', () => build().then(() => 0)],
];

for (const [name, step] of steps) {
  console.log(`\n▸ ${name}`);
  const code = await Promise.resolve()
    .then(step)
    .catch((error) => {
      console.error(error.message);
      return 1;
    });
  if (code !== 0) {
    console.error(`\nStopped at: ${name}\n\n0 passed, 1 failed`);
    process.exit(code);
  }
}
console.log('\n▸ tests');
process.exit(run('vitest', ['run', ...process.argv.slice(2)]));
