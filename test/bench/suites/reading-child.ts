/** Reads and extracts every file of a corpus on one core and scores what was read; the time is of the former only. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readReport } from '@zhengtu/ingest';
import { answerParent, peakMegabytes } from '../child.js';
import type { ReportTruth } from '../corpus/truth.js';
import { Agreement } from '../statistics.js';

export interface ReadingTask {
  readonly files: readonly string[];
  /** A line a file, in the same order: read along, so that memory is that of reading reports. */
  readonly truthFile: string;
}

export interface ReadingAnswer {
  /** Time to the first record, tables and model loaded, in seconds. */
  readonly firstSeconds: number;
  /** Time for all files, in seconds. */
  readonly seconds: number;
  /** Of the processor, whoever else uses it. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly f1: {
    readonly people: number;
    readonly chaired: number;
    readonly themes: number;
    readonly homePlace: number;
  };
}

/** What is scored of a record; the rest is let go. */
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
const mainThemes = ({ mainThemes: told }: Said, so: ReportTruth): string[] =>
  told.filter((id) => so.themes.includes(id) || !so.backgroundThemes.includes(id));

const openScore = () => {
  const [people, chaired, themes, home] = [
    new Agreement(),
    new Agreement(),
    new Agreement(),
    new Agreement(),
  ];
  return {
    add: (said: Said, so: ReportTruth): void => {
      people.add(
        said.people,
        so.people.map(({ name }) => name),
      );
      chaired.add(said.chaired, so.chaired);
      themes.add(mainThemes(said, so), so.themes);
      home.add(said.homeCode ? [said.homeCode] : [], [so.placeCode]);
    },
    f1: (): ReadingAnswer['f1'] => ({
      people: people.f1,
      chaired: chaired.f1,
      themes: themes.f1,
      homePlace: home.f1,
    }),
  };
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

answerParent(async ({ files, truthFile }: ReadingTask): Promise<ReadingAnswer> => {
  const cold = performance.now();
  for (const path of files.slice(0, 1)) read(path);
  const firstSeconds = secondsSince(cold);
  const score = openScore();
  const clock = { seconds: 0, cpuSeconds: 0 };
  let at = 0;
  for await (const line of createInterface(createReadStream(truthFile, 'utf8'))) {
    const [started, spent] = [performance.now(), cpuSeconds()];
    const said = read(files[at] ?? '');
    clock.seconds += secondsSince(started);
    clock.cpuSeconds += cpuSeconds() - spent;
    score.add(said, JSON.parse(line) as ReportTruth);
    at += 1;
  }
  return { firstSeconds, ...clock, peakMegabytes: peakMegabytes(), f1: score.f1() };
});
