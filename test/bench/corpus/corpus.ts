/**
 * A corpus of any size: report n depends on the seed and n alone, so a small corpus is the beginning of a large one
 * (of the same cities, where their number is told).
 *
 *     <folder>/texts/r000001_411002.txt …  zhengtu.json (all of it is invented)
 *     <folder>/truth.ndjson                one line a report, in the same order
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acrossProvinces, citiesWithACounty, readJurisdictions } from './jurisdictions.js';
import { layOut } from './layout.js';
import { firstYear, lastYear, Officials } from './officials.js';
import { randomOf } from './random.js';
import { composeReport } from './report.js';
import type { ReportTruth } from './truth.js';

export interface MadeReport {
  readonly fileName: string;
  readonly text: string;
  readonly truth: ReportTruth;
}

export const defaultSeed = 20241102;
/** Places of the first reports (every province has one), and how many more reports bring one more place. */
const firstPlaces = 62;
const reportsPerPlace = 12;

const dayIn = (year: number, day: number): Date => new Date(Date.UTC(year, 0, 1 + day));

export interface CorpusChoice {
  readonly seed?: number;
  /** How many cities the reports come from; where not given, more and more places report as the corpus grows. */
  readonly cities?: number;
}

/** Makes the reports one by one. */
export function* makeReports(count: number, choice: CorpusChoice = {}): Generator<MadeReport> {
  const { seed = defaultSeed, cities } = choice;
  const places = readJurisdictions();
  const ordered = cities === undefined ? acrossProvinces(places) : citiesWithACounty(places, cities);
  const officials = new Officials(seed, places);
  for (let number = 1; number <= count; number += 1) {
    const random = randomOf(seed, 'occasion', number);
    const grown = firstPlaces + Math.floor(number / reportsPerPlace);
    const known = cities === undefined ? Math.min(ordered.length, grown) : ordered.length;
    const place = random.pick(ordered.slice(0, known));
    const date = dayIn(firstYear + random.below(lastYear - firstYear + 1), random.below(365));
    const id = `r${String(number).padStart(6, '0')}`;
    const composed = composeReport({ id, place, date }, officials, seed);
    const { text, layout } = layOut(composed, randomOf(seed, 'layout', number));
    yield { fileName: `${id}_${place.code}.txt`, text, truth: { ...composed.truth, layout } };
  }
}

export interface Corpus {
  readonly texts: string;
  /** The truth as a file, a line a report. */
  readonly truthFile: string;
  readonly truth: readonly ReportTruth[];
  /** In the order of the reports. */
  readonly files: readonly string[];
}

/** Writes a corpus into a folder, which must be empty or new. */
export const writeCorpus = (folder: string, count: number, choice: CorpusChoice = {}): Corpus => {
  const texts = join(folder, 'texts');
  mkdirSync(texts, { recursive: true });
  writeFileSync(join(texts, 'zhengtu.json'), '{ "fictional": true }\n');
  const truth: ReportTruth[] = [];
  const files: string[] = [];
  for (const report of makeReports(count, choice)) {
    const path = join(texts, report.fileName);
    writeFileSync(path, report.text);
    files.push(path);
    truth.push(report.truth);
  }
  const truthFile = join(folder, 'truth.ndjson');
  writeFileSync(truthFile, truth.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return { texts, truthFile, truth, files };
};
