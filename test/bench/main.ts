/** The program behind `npm run bench`; scripts/bench.mjs builds first and runs this on the built workspaces. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchmarksDocument, type Report } from './document.js';
import { describeMachine, describeVersions } from './machine.js';
import { type Row, rowOf } from './row.js';
import { openBench } from './run-folder.js';
import { durationInWords } from './statistics.js';
import type { Bench, Suite } from './suite.js';
import { canvas } from './suites/canvas.js';
import { growth } from './suites/growth.js';
import { ingestion } from './suites/ingest.js';
import { load } from './suites/load.js';
import { queries } from './suites/queries.js';
import { reading } from './suites/reading.js';
import { resolving } from './suites/resolving.js';
import { respawn } from './suites/respawn.js';
import { server } from './suites/server.js';
import { start } from './suites/start.js';
import { tableOf } from './table.js';

const suites: Readonly<Record<string, Suite>> = {
  reading,
  resolving,
  ingest: ingestion,
  growth,
  queries,
  server,
  load,
  respawn,
  canvas,
  start,
};

const usage = `npm run bench -- [suite…] [--quick | --long] [--json FILE] [--write]

  suites    ${Object.keys(suites).join(', ')}; all of them by default
  --quick   smaller sizes
  --long    larger ones, up to 100,000 reports (hours)
  --json    also writes machine, versions and rows to FILE
  --write   also writes docs/benchmarks.md
  --with    a FILE of an earlier --json, whose suites are written too where this run has none; more than once`;

const parse = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      with: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(suites);
  const unknown = names.find((name) => !(name in suites));
  if (unknown) throw new Error(`There is no suite “${unknown}” yet.\n\n${usage}`);
  return { ...values, names };
};

const ensureBuilt = (): void => {
  const entry = import.meta.resolve('@zhengtu/ingest');
  if (!entry.endsWith('/dist/index.js'))
    throw new Error(
      `Figures are taken from the build, but ${entry} was found. Run this by \`npm run bench\`.`,
    );
};

type Measures = Pick<Report, 'rows' | 'seconds'>;

/** What is measured so far, after each suite. A suite that fails is named, and the others are measured all the same. */
async function* measure(names: readonly string[], bench: Bench): AsyncGenerator<Measures> {
  const rows: Row[] = [];
  const seconds: Record<string, number> = {};
  for (const name of names) {
    const started = performance.now();
    try {
      for await (const measured of suites[name]?.(bench) ?? []) rows.push(rowOf(name, measured));
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
    seconds[name] = (performance.now() - started) / 1000;
    bench.tell(`${name}: ${durationInWords(seconds[name])}`);
    yield { rows, seconds };
  }
}

/** Writes after each suite: a run that is broken off has told what it measured. */
const run = async (): Promise<void> => {
  const { names, quick, long, json, write, with: earlier, help } = parse();
  if (help) return console.log(usage);
  ensureBuilt();
  const others = earlier.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);
  const machineNow = describeMachine();
  const versions = describeVersions();
  const started = performance.now();
  const tell = (message: string): void => {
    const passed = durationInWords((performance.now() - started) / 1000);
    console.error(`… ${passed.padStart(12)}  ${message}`);
  };
  const { bench, close } = openBench({ quick, long, tell });
  process.once('SIGINT', () => void close().finally(() => process.exit(130)));
  let measures: Measures = { rows: [], seconds: {} };
  try {
    for await (measures of measure(names, bench)) {
      const report: Report = { machine: machineNow(), versions, quick, ...measures };
      if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
      if (write)
        writeFileSync(
          new URL('../../docs/benchmarks.md', import.meta.url),
          benchmarksDocument([report, ...others], Object.keys(suites)),
        );
    }
  } finally {
    await close();
  }
  console.log(tableOf(measures.rows));
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
