/** Two runs, any order, any number of threads, in one go or one by one: the same records and the same graph. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeStore } from './fake-store.js';
import { ingest } from './ingest.js';
import { judge, undoJudgement } from './judge.js';
import { rebuild } from './rebuild.js';
import { temporaryFolder } from './temporary-folder.js';

const folders: (() => void)[] = [];
const atTheEnd = (clean: () => void): void => void folders.push(clean);
afterAll(() => {
  for (const clean of folders) clean();
});

const places = ['阜新市', '开封市', '阜新市海州区', '阜新市新邱区'] as const;
/** Namesakes in two cities, one official in two reports, one who goes from one district to another. */
const leaders = ['池万顷', '明婉秋', '王磊', '池万顷'] as const;
const topics = ['教育改革', '乡村振兴', '营商环境'] as const;

const report = (i: number): string => {
  const place = places[i % places.length] ?? '阜新市';
  const unit = place.endsWith('区') ? '区' : '市';
  const [leader, topic] = [leaders[(i * 3) % leaders.length], topics[i % topics.length]];
  const day = `${2020 + (i % 5)}年${1 + (i % 12)}月${1 + ((i * 7) % 28)}日`;
  return `${place}召开${topic}工作推进会
${day}，${place}召开${topic}工作推进会。${unit}委书记${leader}出席会议并讲话，${unit}委副书记、${unit}长单青云主持会议。
会议指出，第${i}批重点任务推进有力，${topic}取得阶段性成效，要再接再厉，层层压实责任。
会议强调，要把${topic}摆在突出位置，第${i}季度前完成项目清单，推动${place}高质量发展。`;
};
/** Reposts of every fourth report: with a line of another site, or cut short. */
const repost = (i: number): string =>
  i % 8 === 0 ? `${report(i)}\n责任编辑：陈小满` : `${report(i).slice(0, 170)}……`;

const texts = Array.from({ length: 12 }, (_, i) => report(i)).flatMap((text, i) =>
  i % 4 === 0 ? [text, repost(i)] : [text],
);
const nameOf = (i: number): string => `r${String(i).padStart(2, '0')}.txt`;

interface Outcome {
  readonly records: Readonly<Record<string, string>>;
  readonly nodes: object;
  readonly relationships: object;
}

/** What is in the data folder and in the store after these runs, one after the other. */
async function outcomeOf(runs: readonly (readonly number[])[], jobs: number): Promise<Outcome> {
  const [folder, data] = [temporaryFolder(atTheEnd), temporaryFolder(atTheEnd)];
  mkdirSync(folder, { recursive: true });
  for (const [i, text] of texts.entries()) writeFileSync(join(folder, nameOf(i)), text);
  const store = new FakeStore();
  for (const run of runs)
    await ingest(
      run.map((i) => join(folder, nameOf(i))),
      { store, data, jobs },
    );
  return outcomeIn(store, data);
}

function outcomeIn(store: FakeStore, data: string): Outcome {
  const files = readdirSync(join(data, 'records'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return {
    records: Object.fromEntries(
      files.map((name) => [name, readFileSync(join(data, 'records', name), 'utf8')]),
    ),
    nodes: Object.fromEntries([...store.nodes].sort()),
    relationships: Object.fromEntries([...store.relationships].sort()),
  };
}

const inOrder = texts.map((_, i) => i);
let expected: Outcome;
beforeAll(async () => {
  expected = await outcomeOf([inOrder], 1);
});

test('the reports hold what could go wrong: namesakes, reposts, movers', () => {
  const ids = Object.keys(expected.nodes);
  expect(ids.filter((id) => id.startsWith('person:') && id.includes('池万顷')).length).toBeGreaterThan(1);
  expect(Object.keys(expected.relationships).filter((id) => id.startsWith('VERSION_OF')).length).toBe(3);
  expect(Object.keys(expected.records)).toHaveLength(texts.length);
});

test('in any order and cut into any runs they come to the same records and graph', async () => {
  const runs = fc
    .tuple(
      fc.shuffledSubarray(inOrder, { minLength: inOrder.length }),
      fc.array(fc.nat(inOrder.length), { maxLength: 3 }),
    )
    .map(([order, cuts]) =>
      [0, ...cuts.sort((a, b) => a - b)].map((from, i, all) => order.slice(from, all[i + 1] ?? order.length)),
    );
  await fc.assert(
    fc.asyncProperty(runs, async (cut) => {
      expect(await outcomeOf(cut, 1)).toEqual(expected);
    }),
    { numRuns: 6 },
  );
}, 120_000);

test('four threads, in another order, come to what one comes to', async () => {
  expect(await outcomeOf([[...inOrder].reverse()], 4)).toEqual(expected);
}, 120_000);

test('a second run, a rebuild and a judgement undone change nothing', async () => {
  const [folder, data] = [temporaryFolder(atTheEnd), temporaryFolder(atTheEnd)];
  for (const [i, text] of texts.entries()) writeFileSync(join(folder, nameOf(i)), text);
  const store = new FakeStore();
  await ingest([folder], { store, data });
  await ingest([folder], { store, data });
  expect(outcomeIn(store, data)).toEqual(expected);
  await rebuild({ store, data });
  expect(outcomeIn(store, data)).toEqual(expected);

  const [left = '', right = ''] = Object.keys(expected.nodes).filter((id) => id.startsWith('person:'));
  const verdict = { verdict: 'same', left, right, by: '', at: '2026-01-01T00:00:00Z', why: '' } as const;
  const judged = await judge(verdict, { store, data });
  const joined = outcomeIn(store, data);
  expect(joined).not.toEqual(expected);
  await rebuild({ store, data });
  expect(outcomeIn(store, data)).toEqual(joined);
  await undoJudgement(judged.judgement.id, { store, data });
  expect(outcomeIn(store, data)).toEqual(expected);
}, 120_000);
