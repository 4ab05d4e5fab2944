// npm run licences: every package that runs in production, with its licence; ends with 1 on one nobody agreed to, or that needs a script.
import { readFileSync } from 'node:fs';

/** SPDX names of licences that ask no more than to be named, or to share changes of their own files. */
const accepted =
  /^(MIT(-0)?|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Python-2\.0|Zlib|MPL-2\.0|WTFPL)$/;

/** `(MIT OR GPL-3.0)` is accepted for the sake of one of the two, `A AND B` for both. */
const isAccepted = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => accepted.test(name.trim())));

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const rows = Object.entries(packages)
  .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
  .map(([path, { version, license = 'unknown' }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    licence: license,
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

for (const { name, version, licence } of rows) console.log(`${licence.padEnd(16)} ${name}@${version}`);
const others = rows.filter(({ licence }) => !isAccepted(licence));
console.log(`\n${rows.length} packages; ${others.length} with a licence that is not on the list.`);

// Nothing that runs in production may need a script when it is installed; these have one, and do without (prebuilt).
const doWithout = new Set(['lmdb', 'msgpackr-extract']);
const scripted = Object.entries(packages)
  .filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)
  .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
  .filter((name) => !doWithout.has(name));
if (scripted.length > 0) {
  console.error(`Installing these runs a script: ${scripted.join(', ')}`);
  process.exitCode = 1;
}
if (others.length > 0) {
  console.error(others.map(({ name, licence }) => `${name}: ${licence}`).join('\n'));
  process.exitCode = 1;
}
