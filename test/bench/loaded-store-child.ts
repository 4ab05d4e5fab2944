/** Loads many records into an empty store, then reads and loads a few reports more; in a process of its own. */
import { join } from 'node:path';
import { openStore } from '@zhengtu/graph-store';
import { type IngestEvent, ingest, loadRecords, RecordStore, type SourceFile } from '@zhengtu/ingest';
import { answerParent, followOwnMemory, peakMegabytes } from './child.js';
import { type MadeReport, makeReports } from './corpus/corpus.js';
import { readJurisdictions } from './corpus/jurisdictions.js';
import { recordOfTruth } from './corpus/truth-record.js';

export interface LoadTask {
  readonly reports: number;
  /** Reports that come after those. */
  readonly more: number;
  readonly data: string;
  /** Of Neo4j; the embedded store in the data folder without it. */
  readonly address?: { readonly uri: string; readonly username: string; readonly password: string };
}

export interface LoadAnswer {
  /** Loading the records. */
  readonly seconds: number;
  /** The same by writes, in their order. */
  readonly writes: readonly { readonly reports: number; readonly ms: number }[];
  readonly rows: number;
  /** Reading and loading the reports that came after, and of that the loading. */
  readonly moreSeconds: number;
  readonly moreLoadSeconds: number;
  readonly peakMegabytes: number;
  /** Of that, without pages of the mapped tables beside the records. */
  readonly ownMegabytes: number;
}

/** Files that are written to disk side by side. */
const atOnce = 32;

/** Keeps the first reports as records of the truth; gives the others as files. */
const prepare = async ({ reports, more, data }: LoadTask): Promise<SourceFile[]> => {
  const levels = new Map(readJurisdictions().map(({ code, level }) => [code, level]));
  const records = new RecordStore(data);
  const others: SourceFile[] = [];
  let waiting: Promise<unknown>[] = [];
  const keep = ({ truth, text }: MadeReport) =>
    records.put(recordOfTruth(truth, levels.get(truth.placeCode) ?? 'county', text), {});
  for (const report of makeReports(reports + more)) {
    const number = Number(report.truth.id.slice(1));
    if (number > reports)
      others.push({ path: report.fileName, bytes: new TextEncoder().encode(report.text), told: {} });
    else waiting.push(keep(report));
    if (waiting.length < atOnce) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  return others;
};

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

answerParent(async (task: LoadTask): Promise<LoadAnswer> => {
  const { data, address } = task;
  const more = await prepare(task);
  const ownMegabytes = followOwnMemory();
  const open = () => openStore(address?.uri, { dataDir: join(data, 'graph'), ...address });
  let store = await open();
  await store.clear();
  const writes: { reports: number; ms: number }[] = [];
  const onProgress = (event: IngestEvent): void => {
    if (event.type === 'loaded') writes.push({ reports: event.documents.length, ms: event.ms });
  };
  const seconds = await secondsOf(() => loadRecords({ store, data, onProgress }));
  await store.close();
  store = await open();
  const before = writes.length;
  const moreSeconds = await secondsOf(() => ingest(more, { store, data, jobs: 1, onProgress }));
  const { nodes, relationships } = await store.health();
  await store.close();
  return {
    seconds,
    writes: writes.slice(0, before),
    rows: nodes + relationships,
    moreSeconds,
    moreLoadSeconds: writes.slice(before).reduce((sum, { ms }) => sum + ms, 0) / 1000,
    peakMegabytes: peakMegabytes(),
    ownMegabytes: ownMegabytes(),
  };
});
