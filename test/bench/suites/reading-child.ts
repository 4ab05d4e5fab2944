/** Reads and extracts every file of a corpus on one core, then scores what was read; the time is of the former only. */
import { readFileSync } from 'node:fs';
import { readReport } from '@zhengtu/ingest';
import { answerParent, peakMegabytes } from '../child.js';
import type { ReportTruth } from '../corpus/truth.js';
import { Agreement } from '../statistics.js';

export interface ReadingTask {
  readonly files: readonly string[];
  readonly truth: readonly ReportTruth[];
}

export interface ReadingAnswer {
  /** Time to the first record, tables and model loaded, in seconds. */
  readonly firstSeconds: number;
  /** Time for all files, in seconds. */
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly f1: {
    readonly people: number;
    readonly chaired: number;
    readonly themes: number;
    readonly homePlace: number;
  };
}

/** What is scored of a record; the rest is let go, as a store would, so that memory is that of reading. */
interface Said {
  readonly homeCode: string | null;
  readonly people: readonly string[];
  readonly chaired: readonly string[];
  readonly mainThemes: readonly string[];
}

const told = { fictional: true } as const;
const secondsSince = (started: number): number => (performance.now() - started) / 1000;
const read = (path: string): Said => {
  const record = readReport({ path, bytes: readFileSync(path), told });
  return {
    homeCode: record.places.find(({ name }) => name === record.place)?.code ?? null,
    people: record.people.map(({ name }) => name),
    chaired: record.relations.filter(({ type }) => type === 'CHAIRED').map(({ from }) => from),
    mainThemes: record.themes.filter(({ weight }) => weight === 'main').map(({ id }) => id),
  };
};

/** Main themes but for those of stock sentences. */
const mainThemes = (record: Said | undefined, so: ReportTruth): string[] =>
  (record?.mainThemes ?? []).filter((id) => so.themes.includes(id) || !so.backgroundThemes.includes(id));

const score = (said: readonly Said[], truth: readonly ReportTruth[]): ReadingAnswer['f1'] => {
  const [people, chaired, themes, home] = [
    new Agreement(),
    new Agreement(),
    new Agreement(),
    new Agreement(),
  ];
  truth.forEach((so, at) => {
    const record = said[at];
    people.add(
      record?.people ?? [],
      so.people.map(({ name }) => name),
    );
    chaired.add(record?.chaired ?? [], so.chaired);
    themes.add(mainThemes(record, so), so.themes);
    home.add(record?.homeCode ? [record.homeCode] : [], [so.placeCode]);
  });
  return { people: people.f1, chaired: chaired.f1, themes: themes.f1, homePlace: home.f1 };
};

answerParent(({ files, truth }: ReadingTask): ReadingAnswer => {
  const cold = performance.now();
  for (const path of files.slice(0, 1)) read(path);
  const firstSeconds = secondsSince(cold);
  const started = performance.now();
  const said = files.map(read);
  const seconds = secondsSince(started);
  const peak = peakMegabytes();
  return { firstSeconds, seconds, peakMegabytes: peak, f1: score(said, truth) };
});
