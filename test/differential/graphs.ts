/** The graphs that questions are asked on: as reports make them, many of them, and an odd one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeSet, GraphStore } from '@zhengtu/graph-store';
import { ingest } from '@zhengtu/ingest';
import { writeCorpus } from '../bench/corpus/corpus.js';
import { changes, node, relationship } from '../contract/rows.js';
import { samples } from '../ingest/samples.js';

/** Nulls wherever the model allows them, equal names, parallel relationships, self-loops, cycles, lone nodes. */
const oddGraph = (): ChangeSet => {
  const province = node('Place', '410000', { name: '河南省', code: '410000', level: 'province' }, 'Province');
  const cities = ['开封市', '洛阳市', '阜新市'].map((name, at) =>
    node(
      'Place',
      `41020${at}`,
      {
        name,
        level: 'prefecture',
        ...(at > 0 && { code: `41020${at}` }),
        ...(at === 0 && { otherNames: ['开封', '汴梁'], longitude: 114, latitude: 34.8 }),
        ...(at === 1 && { longitude: 112.45 }),
      },
      'City',
    ),
  );
  const lone = node('Place', '410000/无名镇', { name: '无名镇' });
  const themes = [
    node('Theme', 'education-reform', { zh: '教育改革', en: 'Education reform', cap: 6, boilerplate: false }),
    node('Theme', 'high-quality-development', { zh: '高质量发展', boilerplate: true }),
    node('Theme', 'other', { zh: '其他', cap: -6 }),
  ];
  const meetings = ['2024-11-02', '2024-11', '--11-02', undefined, '2024-11-02'].map((date, at) =>
    node('Meeting', `410200:${at}`, {
      name: at % 2 === 0 ? '市委常委会会议' : `调研${at}`,
      ...(date !== undefined && { date }),
      ...(at !== 1 && { kind: at % 2 === 0 ? 'standing-committee' : 'visit' }),
    }),
  );
  const people = ['王伟', '王伟', '李 娜', '买买提·艾力'].map((name, at) =>
    node('Person', `410200:${name}${at}`, {
      name,
      ...(at !== 3 && { pinyin: at < 2 ? 'wang wei' : 'li na' }),
      ...(at === 1 && { status: 'unverified', confidence: 0.5 }),
      ...(at === 2 && { confidence: 1 }),
    }),
  );
  const bodies = [
    node('Body', '410200:开封市委', { name: '开封市委', kind: 'party' }),
    node('Body', '410200:开封市政府', { name: '开封市政府' }),
  ];
  const document = node('Document', '8bcc82c7832b0293', {
    title: '开封市召开会议',
    text: '开封市召开会议。',
    fictional: true,
  });
  const [kaifeng, luoyang] = cities;
  const [reform, growth] = themes;
  const [wang, namesake, li] = people;
  const [party, government] = bodies;
  const [first, second] = meetings;
  if (!kaifeng || !luoyang || !reform || !growth || !wang || !namesake || !li || !party || !government)
    throw new Error('The odd graph lacks a part.');
  if (!first || !second) throw new Error('The odd graph lacks a meeting.');
  return changes({
    nodes: [province, ...cities, lone, ...themes, ...meetings, ...people, ...bodies, document],
    relationships: [
      ...cities.slice(0, 2).map((city) => relationship('LOCATED_IN', city, province)),
      relationship('LOCATED_IN', province, province),
      relationship('LOCATED_IN', kaifeng, luoyang),
      relationship('LOCATED_IN', luoyang, kaifeng),
      relationship('BROADER', reform, growth),
      relationship('BROADER', growth, growth),
      relationship('PART_OF', party, party),
      ...cities.map((city, at) =>
        relationship('DISCUSSED', city, reform, { direct: at !== 1, ...(at !== 2 && { meetings: at + 1 }) }),
      ),
      relationship('DISCUSSED', kaifeng, growth, { direct: true, meetings: 2, firstSeen: '2024-11' }),
      ...meetings.map((meeting, at) =>
        relationship('HELD_IN', meeting, at < 3 ? kaifeng : luoyang, at === 1 ? { confidence: 0.5 } : {}),
      ),
      relationship('DISCUSSED', first, reform, {
        weight: 'main',
        evidence: ['document:8bcc82c7832b0293#0-3'],
      }),
      relationship('DISCUSSED', second, growth),
      ...['市委书记', '市长'].map((title) => ({
        ...relationship('HOLDS_POST', wang, party, { title }),
        id: `${relationship('HOLDS_POST', wang, party).id}#${title}`,
      })),
      relationship('HOLDS_POST', namesake, government, { title: '副市长' }),
      relationship('CHAIRED', wang, first),
      relationship('CHAIRED', namesake, second, { asTitle: '副市长' }),
      relationship('SPOKE_AT', wang, first),
      relationship('ATTENDED', li, first),
      relationship('ATTENDED', namesake, first),
      relationship('REPORTS', document, first),
      relationship('MENTIONS', document, wang, { spans: ['0-3'] }),
    ],
  });
};

/** Fills an empty store, from reports where it is a graph of reports. */
export type Fill = (store: GraphStore) => Promise<void>;

const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-differential-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const graphs: Readonly<Record<string, Fill>> = {
  'the odd graph': (store) => store.write(oddGraph()),
  'the samples': (store) =>
    withFolder(async (folder) => {
      await ingest([samples], { store, data: folder });
    }),
  '300 generated reports': (store) =>
    withFolder(async (folder) => {
      const { texts } = writeCorpus(join(folder, 'corpus'), 300);
      await ingest([texts], { store, data: join(folder, 'data') });
    }),
};
