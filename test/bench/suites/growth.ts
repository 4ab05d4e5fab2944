/** What loading costs when the graph grows: report by report, and for a few that come to very many. */
import { type EngineName, type LoadedStore, loadedStore, more } from '../loaded-store.js';
import type { Measured } from '../row.js';
import { growthExponent } from '../statistics.js';
import { reports, type Suite } from '../suite.js';

const sizes: Readonly<Record<EngineName, Readonly<Record<'quick' | 'full' | 'long', readonly number[]>>>> = {
  embedded: { quick: [300, 1000], full: [1000, 3000, 10_000], long: [1000, 10_000, 100_000] },
  neo4j: { quick: [300], full: [1000, 3000, 10_000], long: [1000, 10_000, 100_000] },
};

/** Milliseconds a report in a part of a load, cut by writes. */
const costOf = (writes: LoadedStore['writes']): number =>
  writes.reduce((sum, { ms }) => sum + ms, 0) / writes.reduce((sum, write) => sum + write.reports, 0);

/** The writes that hold the last or the first quarter of the reports, at least. */
const quarterOf = (writes: LoadedStore['writes'], size: number, end: 'first' | 'last') => {
  const inOrder = end === 'first' ? writes : [...writes].reverse();
  const found: { reports: number; ms: number }[] = [];
  for (const write of inOrder)
    if (found.reduce((sum, each) => sum + each.reports, 0) < size / 4) found.push(write);
  return found;
};

function* rowsOf(engine: EngineName, run: LoadedStore, smallest: LoadedStore): Generator<Measured> {
  const size = `${reports(run.size)}, ${run.rows.toLocaleString('en')} rows`;
  yield {
    name: `${engine}: loading, the last quarter`,
    size,
    value: costOf(quarterOf(run.writes, run.size, 'last')),
    unit: 'ms/report',
    peer: { name: 'the first quarter', value: costOf(quarterOf(run.writes, run.size, 'first')) },
    target: { of: 'ratio', atMost: 1.15 },
  };
  yield {
    name: `${engine}: reading and loading ${more} more`,
    size,
    value: run.moreSeconds,
    unit: 's',
    peer: { name: `into ${reports(smallest.size)}`, value: smallest.moreSeconds },
    ...(run === smallest ? {} : { target: { of: 'ratio', atMost: 1.5 } }),
  };
  yield {
    name: `${engine}: of that, loading`,
    size,
    value: run.moreLoadSeconds,
    unit: 's',
    peer: { name: `into ${reports(smallest.size)}`, value: smallest.moreLoadSeconds },
  };
  yield {
    name: `${engine}: peak memory`,
    size,
    value: run.peakMegabytes,
    unit: 'MB',
    peer: { name: `of ${reports(smallest.size)}`, value: smallest.peakMegabytes },
  };
  yield {
    name: `${engine}: of that, without pages of the mapped tables beside the records`,
    size,
    value: run.ownMegabytes,
    unit: 'MB',
    peer: { name: `of ${reports(smallest.size)}`, value: smallest.ownMegabytes },
    target: { of: 'ratio', atMost: 1.5 },
  };
}

function* growthRows(engine: EngineName, runs: readonly LoadedStore[]): Generator<Measured> {
  const [smallest, largest] = [runs[0], runs.at(-1)];
  if (!smallest || !largest || smallest === largest) return;
  const size = `${smallest.size.toLocaleString('en')} to ${reports(largest.size)}`;
  const exponent = (seconds: (run: LoadedStore) => number): number =>
    growthExponent(runs.map((run) => ({ size: run.size, value: seconds(run) })));
  yield {
    name: `${engine}: growth exponent of loading`,
    size,
    value: exponent(({ seconds }) => seconds),
    unit: '',
    peer: { name: 'linear', value: 1 },
    target: { of: 'value', atMost: 1.05 },
  };
  yield {
    name: `${engine}: growth exponent of ${more} more`,
    size,
    value: exponent(({ moreSeconds }) => moreSeconds),
    unit: '',
    peer: { name: 'the whole graph’s cost', value: 1 },
    target: { of: 'value', atMost: 0.15 },
  };
}

export const growth: Suite = async function* (bench) {
  const form = bench.quick ? 'quick' : bench.long ? 'long' : 'full';
  for (const engine of ['embedded', 'neo4j'] as const) {
    const runs: LoadedStore[] = [];
    for (const size of sizes[engine][form]) {
      runs.push(await loadedStore(bench, engine, size));
      const [run, smallest] = [runs.at(-1), runs[0]];
      if (run && smallest) yield* rowsOf(engine, run, smallest);
    }
    yield* growthRows(engine, runs);
  }
};
