import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dump, dump, type EngineName, type GraphStore, openStore } from '@zhengtu/graph-store';
import { IngestError, ingest, RecordStore, rebuild, removeDocument } from '@zhengtu/ingest';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Corpus, writeCorpus } from '../bench/corpus/corpus.js';
import { randomOf } from '../bench/corpus/random.js';
import { temporaryFolder } from '../contract/engines.js';
import { type Act, type Ending, perform } from './acts.js';

const long = process.env.ZHENGTU_LONG === '1';
/** Times that each kind of work is killed on each engine. */
const rounds = long ? 50 : 3;
/** Enough for several writes. */
const reports = long ? 160 : 56;
/** Taken out one after the other in one act. */
const removals = 3;
const seed = Number(process.env.ZHENGTU_SEED ?? 20241102);
const engines: readonly EngineName[] = ['embedded', 'neo4j'];

let corpus: Corpus;
/** The graphs that undisturbed runs come to: of all reports, and after each removal. */
const expected: Dump[] = [];
let removalOrder: readonly string[] = [];

const openIn = (engine: EngineName, data: string): Promise<GraphStore> => {
  const { uri, username, password } = inject('neo4j');
  const address = engine === 'neo4j' ? uri : 'embedded';
  return openStore(address, { dataDir: join(data, 'graph'), username, password });
};

/** Opens the store again, as the next command would, and closes it whatever happens. */
const reopened = async <T>(
  engine: EngineName,
  data: string,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> => {
  const store = await openIn(engine, data);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const documentsIn = async (store: GraphStore): Promise<string[]> => {
  const ids: string[] = [];
  for await (const [id] of store.read('MATCH (d:Document) RETURN d.id AS id')) ids.push(String(id));
  return ids;
};

/** As a person would: what is out already is no mistake. */
const removeStill = async (document: string, store: GraphStore, data: string): Promise<void> => {
  try {
    await removeDocument(document, { store, data });
  } catch (error) {
    if (!(error instanceof IngestError) || error.code !== 'unknown-document') throw error;
  }
};

beforeAll(async () => {
  const data = await temporaryFolder();
  corpus = writeCorpus(await temporaryFolder(), reports);
  const store = await openIn('embedded', data);
  await ingest([corpus.texts], { store, data });
  expected.push(await dump(store));
  removalOrder = randomOf(seed, 'removals').sample(await new RecordStore(data).list(), removals * rounds);
  for (const [index, document] of removalOrder.entries()) {
    await removeDocument(document, { store, data });
    if ((index + 1) % removals === 0) expected.push(await dump(store));
  }
  await store.close();
});

/** What was survived. */
const tell = (work: string, engine: EngineName, endings: readonly Ending[]): void => {
  const killed = endings.filter((ending) => ending.killed);
  const acknowledged = killed.reduce((sum, { loaded, removed }) => sum + loaded.length + removed.length, 0);
  console.log(
    `${work} on ${engine}: ${endings.length} rounds survived, ${killed.length} killed under way, ` +
      `${acknowledged} reports acknowledged before`,
  );
};

describe.each(engines)('killed (−9) at any moment, on %s', (engine) => {
  let data: string;
  const act = (action: Act['action'], documents: readonly string[] = []): Act => {
    const { uri } = inject('neo4j');
    const address = engine === 'neo4j' ? uri : 'embedded';
    return { action, address, data, inputs: [corpus.texts], documents };
  };
  /**
   * Kills are spread over the time that the work takes undisturbed, in ms, and thicker at its beginning: a store that is
   * warm by then may be done sooner.
   */
  const killIn = (work: string, round: number, ms: number) => {
    const random = randomOf(seed, engine, work, round);
    const share = ((round + random.next()) / rounds) ** 2;
    return { afterMs: share * ms, victim: random.chance(0.5) ? 'group' : 'process' } as const;
  };
  const startEmpty = async () => {
    await reopened(engine, data, (store) => store.clear());
    await rm(join(data, 'records'), { recursive: true, force: true });
  };
  const roundsOf = async (
    work: string,
    ms: number,
    round: (kill: { afterMs: number; victim: 'group' | 'process' }, index: number) => Promise<Ending>,
  ) => {
    const endings: Ending[] = [];
    for (let index = 0; index < rounds; index += 1) endings.push(await round(killIn(work, index, ms), index));
    expect(endings.some(({ killed }) => killed)).toBe(true);
    tell(work, engine, endings);
  };

  beforeAll(async () => {
    data = await temporaryFolder();
  });

  const timeout = rounds * 40_000;

  test(
    'ingest: every acknowledged report is there, and the next run ends with the same graph',
    async () => {
      await startEmpty();
      const { ms } = await perform(act('ingest'));
      await roundsOf('ingest', ms, async (kill) => {
        await startEmpty();
        const ending = await perform(act('ingest'), { kill });
        await reopened(engine, data, async (store) => {
          expect(await documentsIn(store)).toEqual(expect.arrayContaining([...ending.loaded]));
          await ingest([corpus.texts], { store, data });
          expect(await dump(store)).toEqual(expected[0]);
        });
        return ending;
      });
    },
    timeout,
  );

  test(
    'rebuild: repeated, it ends with the same graph',
    async () => {
      await reopened(engine, data, (store) => ingest([corpus.texts], { store, data }));
      const { ms } = await perform(act('rebuild'));
      await roundsOf('rebuild', ms, async (kill) => {
        const ending = await perform(act('rebuild'), { kill });
        await reopened(engine, data, async (store) => {
          expect(await documentsIn(store)).toEqual(expect.arrayContaining([...ending.loaded]));
          await rebuild({ store, data });
          expect(await dump(store)).toEqual(expected[0]);
        });
        return ending;
      });
    },
    timeout,
  );

  test(
    'remove: nothing stays of what is out, and the next run ends what was begun',
    async () => {
      await reopened(engine, data, (store) => ingest([corpus.texts], { store, data }));
      const { ms } = await perform(act('remove', removalOrder.slice(0, removals)));
      await reopened(engine, data, (store) => ingest([corpus.texts], { store, data })); // puts them back
      await roundsOf('remove', ms, async (kill, index) => {
        const documents = removalOrder.slice(index * removals, (index + 1) * removals);
        const ending = await perform(act('remove', documents), { kill });
        await reopened(engine, data, async (store) => {
          const there = await documentsIn(store);
          expect(there.filter((id) => ending.removed.includes(id))).toEqual([]);
          await ingest([], { store, data }); // ends a removal that was begun
          for (const document of documents) await removeStill(document, store, data);
          expect(await dump(store)).toEqual(expected[index + 1]);
        });
        return ending;
      });
    },
    timeout,
  );
});
