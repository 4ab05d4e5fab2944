/** Reading and extraction on one core: rate, memory, growth, and how right it is at scale. */
import { measureInChild } from '../child.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Measured } from '../row.js';
import { Agreement, growthExponent } from '../statistics.js';
import { reports, type Suite } from '../suite.js';
import { tagWithLac } from './lac-peer.js';
import type { ReadingAnswer, ReadingTask } from './reading-child.js';
import type { SegmentingAnswer, SegmentingTask } from './segmenting-child.js';

const sizes = { quick: [50, 100, 200], full: [100, 1000, 10_000] };
const peer = 'jieba cuts the same texts into words';
const lacPeer = 'LAC tags the same texts';
/** LAC reads about a dozen reports a second. */
const mostForLac = 100;
const truth = { name: 'the truth of the generator', value: 1 };

interface Run extends ReadingAnswer {
  readonly size: number;
}

const programOf = (name: string): URL => new URL(name, import.meta.url);

function* rowsOf({ size, ...mine }: Run, other: SegmentingAnswer): Generator<Measured> {
  const at = { size: reports(size) };
  yield {
    ...at,
    name: 'read and extract, one core',
    value: size / mine.seconds,
    unit: 'documents/s',
    peer: { name: peer, value: size / other.seconds },
    target: { of: 'value', atLeast: 100 },
  };
  yield {
    ...at,
    name: 'the same, by processor time',
    value: size / mine.cpuSeconds,
    unit: 'documents/s',
    peer: { name: peer, value: size / other.cpuSeconds },
  };
  yield {
    ...at,
    name: 'peak memory',
    value: mine.peakMegabytes,
    unit: 'MB',
    peer: { name: peer, value: other.peakMegabytes },
  };
}

function* growthRows(runs: readonly Run[]): Generator<Measured> {
  const [smallest, largest] = [runs[0], runs.at(-1)];
  if (!smallest || !largest) return;
  const size = `${smallest.size.toLocaleString('en')} to ${reports(largest.size)}`;
  yield {
    name: 'growth exponent of the time',
    size,
    value: growthExponent(runs.map((run) => ({ size: run.size, value: run.seconds }))),
    unit: '',
    peer: { name: 'linear', value: 1 },
    target: { of: 'value', atMost: 1.05 },
  };
  yield {
    name: 'peak memory of the largest',
    size,
    value: largest.peakMegabytes,
    unit: 'MB',
    peer: { name: 'of the smallest', value: smallest.peakMegabytes },
    target: { of: 'ratio', atMost: 1.5 },
  };
  yield {
    name: 'first report, from nothing',
    size: reports(1),
    value: smallest.firstSeconds,
    unit: 's',
    peer: { name: 'a report once warm', value: largest.seconds / largest.size },
  };
}

function* scoreRows({ size, f1 }: Run): Generator<Measured> {
  const names = { people: 'people', chaired: 'who chaired', themes: 'main themes', homePlace: 'home place' };
  for (const kind of ['people', 'chaired', 'themes', 'homePlace'] as const)
    yield { name: `F1 of ${names[kind]}`, size: reports(size), value: f1[kind], unit: '', peer: truth };
}

/** Beside LAC, where a Python has it: how fast, how large, and how many of the people it finds. */
async function* lacRows({ size, ...mine }: Run, { files, truth: so }: Corpus): AsyncGenerator<Measured> {
  const lac = await tagWithLac(files);
  if (!lac) return;
  const people = new Agreement();
  for (const [at, told] of so.entries())
    people.add(
      lac.people[at] ?? [],
      told.people.map(({ name }) => name),
    );
  const row = (name: string, unit: string, value: number, other: number): Measured => ({
    name,
    size: reports(size),
    value,
    unit,
    peer: { name: lacPeer, value: other },
  });
  yield row('read and extract, one core', 'documents/s', size / mine.seconds, size / lac.seconds);
  yield row('the same, by processor time', 'documents/s', size / mine.cpuSeconds, size / lac.cpuSeconds);
  yield row('peak memory', 'MB', mine.peakMegabytes, lac.peakMegabytes);
  yield row('F1 of people', '', mine.f1.people, people.f1);
}

export const reading: Suite = async function* (bench) {
  const runs: Run[] = [];
  for (const size of bench.quick ? sizes.quick : sizes.full) {
    const corpus = bench.corpus(size);
    const { files, truthFile } = corpus;
    bench.tell(`reading ${reports(size)}`);
    const mine = await measureInChild<ReadingTask, ReadingAnswer>(programOf('reading-child.ts'), {
      files,
      truthFile,
    });
    const other = await measureInChild<SegmentingTask, SegmentingAnswer>(programOf('segmenting-child.ts'), {
      files,
    });
    const run = { size, ...mine };
    runs.push(run);
    yield* rowsOf(run, other);
    if (size === mostForLac) {
      bench.tell(`LAC on ${reports(size)}, if it is there`);
      yield* lacRows(run, corpus);
    }
  }
  yield* growthRows(runs);
  const largest = runs.at(-1);
  if (largest) yield* scoreRows(largest);
};
