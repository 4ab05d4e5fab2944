import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { ReportRecord } from '../record.js';
import { RecordStore } from '../records/record-store.js';
import { buildGraph } from '../resolve/build-graph.js';
import type { Graph } from '../resolve/graph.js';
import { meeting, person, record, relation, theme } from '../resolve/invented-records.js';
import { FakeStore } from './fake-store.js';
import { Loader } from './loader.js';
import { rebuild } from './rebuild.js';
import { removeDocument } from './remove.js';
import { ingestStatus } from './status.js';
import { temporaryFolder } from './temporary-folder.js';

const report = (word: string, name: string): ReportRecord =>
  record(word, {
    date: '2024-03-02',
    meetings: [meeting('常委会会议', { date: '2024-03-01' })],
    people: [person('池万顷', ['市委书记', '阜新市委']), person(name)],
    themes: [theme('education-reform')],
    relations: [relation('CHAIRED', '池万顷', 'm1'), relation('ATTENDED', name, 'm1')],
  });
const reports = [report('甲', '明婉秋'), report('乙', '郝同文'), report('丙', '明婉秋')];

const plain = ({ nodes, relationships }: Graph) => ({
  nodes: Object.fromEntries(nodes),
  relationships: Object.fromEntries(relationships),
});
const idOf = ({ document }: ReportRecord) => document.id;

async function dataWith(records: readonly ReportRecord[]) {
  const data = temporaryFolder(onTestFinished);
  const store = new RecordStore(data);
  for (const each of records) await store.put(each, {});
  return { data, records: store };
}

async function loaded<T>(
  store: FakeStore,
  records: RecordStore,
  work: (loader: Loader) => Promise<T>,
): Promise<T> {
  const loader = await Loader.open(store, records, []);
  try {
    return await work(loader);
  } finally {
    await loader.close();
  }
}

test('reports loaded one by one, in any order, come to the graph of them all', async () => {
  const expected = plain(buildGraph(reports));
  const { records } = await dataWith(reports);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(reports, { minLength: reports.length }), async (shuffled) => {
      const store = new FakeStore();
      for (const each of shuffled) await (await Loader.open(store, records, [])).load([idOf(each)]);
      expect(plain(store.graph)).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});

test('loading what is loaded writes nothing', async () => {
  const { records } = await dataWith(reports);
  const store = new FakeStore();
  const loader = await Loader.open(store, records, []);
  expect(await loader.load(reports.map(idOf))).toBe(true);
  expect(await (await Loader.open(store, records, [])).load(reports.map(idOf))).toBe(false);
  expect(store.writes).toBe(1);
});

test('a removed report leaves the graph of the others, and no record', async () => {
  const { data, records } = await dataWith(reports);
  const store = new FakeStore();
  await (await Loader.open(store, records, [])).load(reports.map(idOf));
  const [gone, ...others] = reports;
  if (gone) await removeDocument(idOf(gone), { store, data });
  expect(plain(store.graph)).toEqual(plain(buildGraph(others)));
  expect(await records.list()).toEqual(others.map(idOf).sort());
});

test('a removal that the store broke off is ended by the next load, and comes back in no rebuild', async () => {
  const { data, records } = await dataWith(reports);
  const store = new FakeStore();
  await (await Loader.open(store, records, [])).load(reports.map(idOf));
  store.writesLeft = 0;
  const [gone, ...others] = reports;
  if (!gone) return;
  await expect(removeDocument(idOf(gone), { store, data })).rejects.toMatchObject({ code: 'store' });
  store.writesLeft = 9;
  const loader = await Loader.open(store, records, []);
  expect(loader.unfinishedRemovals).toBe(1);
  await loader.load([]);
  expect(plain(store.graph)).toEqual(plain(buildGraph(others)));
  await rebuild({ store, data });
  expect(plain(store.graph)).toEqual(plain(buildGraph(others)));
});

test('a record read anew replaces what the store held of it', async () => {
  const { records } = await dataWith(reports);
  const store = new FakeStore();
  await (await Loader.open(store, records, [])).load(reports.map(idOf));
  const changed = reports.map((each, i) => (i === 0 ? { ...each, extractor: 'newer', people: [] } : each));
  for (const each of changed) await records.put(each, {});
  const loader = await Loader.open(store, records, []);
  await loader.load(changed.map(idOf));
  expect(plain(store.graph)).toEqual(plain(buildGraph(changed)));
});

test('a store with reports that the data folder does not know is refused, and a rebuild is the way out', async () => {
  const { records } = await dataWith(reports);
  const store = new FakeStore();
  await (await Loader.open(store, records, [])).load(reports.map(idOf));
  const other = await dataWith(reports.slice(0, 1));
  await expect(Loader.open(store, other.records, [])).rejects.toMatchObject({ code: 'foreign-documents' });
  expect(await ingestStatus({ store, data: other.data })).toMatchObject({
    records: 1,
    documents: 3,
    foreign: reports.slice(1).map(idOf).sort(),
  });
  await rebuild({ store, data: other.data });
  expect(plain(store.graph)).toEqual(plain(buildGraph(reports.slice(0, 1))));
});

test('a store that fails keeps what it had, and the message says how to go on', async () => {
  const { records } = await dataWith(reports);
  const store = new FakeStore();
  const loader = await Loader.open(store, records, []);
  await loader.load([idOf(reports[0] ?? report('丁', '无'))]);
  store.writesLeft = 0;
  await expect(loader.load(reports.map(idOf))).rejects.toThrow(/run the same command again/);
  expect(plain(store.graph)).toEqual(plain(buildGraph(reports.slice(0, 1))));
  store.writesLeft = 1;
  await (await Loader.open(store, records, [])).load(reports.map(idOf));
  expect(plain(store.graph)).toEqual(plain(buildGraph(reports)));
});

test('a write that the store took without saying so is written again, and the next load goes on from there', async () => {
  const { records } = await dataWith(reports);
  const store = new FakeStore();
  const first = reports.slice(0, 1).map(idOf);
  await loaded(store, records, (loader) => loader.load(first));
  store.isSilent = true;
  await expect(loaded(store, records, (loader) => loader.load(reports.map(idOf)))).rejects.toMatchObject({
    code: 'store',
  });
  store.isSilent = false;
  await loaded(store, records, async (loader) => {
    expect(loader.endedLoads).toHaveLength(2);
    expect(loader.size).toBe(3);
  });
  expect(plain(store.graph)).toEqual(plain(buildGraph(reports)));
});

test('loads that were worked out while one failed are all ended by the next', async () => {
  const { records } = await dataWith(reports);
  const store = new FakeStore();
  const [one = '', two = '', three = ''] = reports.map(idOf);
  await loaded(store, records, (loader) => loader.load([one]));
  store.writesLeft = 0;
  await loaded(store, records, async (loader) => {
    const loads = [loader.load([two]), loader.load([three])];
    for (const load of loads) await expect(load).rejects.toMatchObject({ code: 'store' });
  });
  expect(plain(store.graph)).toEqual(plain(buildGraph(reports.slice(0, 1))));
  store.writesLeft = 9;
  await loaded(store, records, async () => {});
  expect(plain(store.graph)).toEqual(plain(buildGraph(reports)));
});

test('a store that was changed from elsewhere is worked out anew', async () => {
  const { records } = await dataWith(reports);
  const store = new FakeStore();
  await loaded(store, records, (loader) => loader.load(reports.map(idOf)));
  const [one, ...others] = reports;
  const other = new FakeStore();
  const elsewhere = await dataWith(reports);
  await loaded(other, elsewhere.records, (loader) => loader.load(others.map(idOf)));
  await loaded(other, records, (loader) => loader.load([]));
  expect(plain(other.graph)).toEqual(plain(buildGraph(others)));
  await loaded(store, records, (loader) => loader.load(one ? [idOf(one)] : []));
  expect(plain(store.graph)).toEqual(plain(buildGraph(reports)));
});

test('an unknown report cannot be removed', async () => {
  const { data } = await dataWith([]);
  await expect(
    removeDocument('document:0123456789abcdef', { store: new FakeStore(), data }),
  ).rejects.toMatchObject({ code: 'unknown-document' });
});
