import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../build-graph.js';
import { meeting, person, record, relation } from '../invented-records.js';
import type { Judgement } from '../judgements.js';
import { readingsOf } from '../readings.js';
import { versionsOf } from './versions.js';

const agenda = [
  '会议传达学习全省教育工作会议精神，研究我市贯彻落实意见。会议指出，要把教育摆在优先发展的位置，扩大普惠性学前教育资源供给，推动义务教育优质均衡发展。',
  '会议听取全市防汛备汛工作情况汇报。会议强调，要绷紧防汛这根弦，对水库、河道、山洪沟逐一排查，落实巡查责任到人、到岗、到时段。',
  '会议审议了《阜新市城市更新行动方案》，要求住建部门会同各区抓紧编制项目清单，优先改造供水管网和老旧小区，年内见到成效。',
  '会议还研究了乡村振兴示范村建设事宜，决定从土地出让收益中安排专项资金，用于道路硬化、厕所改造和垃圾清运。',
];
const lead = (day: string) =>
  `${day}，阜新市委书记池万顷主持召开市委常委会会议，市委副书记、市长明婉秋等市领导出席会议。`;
const report = (day: string, items: readonly string[] = agenda, title = '市委常委会召开会议') =>
  [title, lead(day), ...items].join('\n');

const groupsOf = (texts: Readonly<Record<string, string>>, judgements: Judgement[] = []) => {
  const records = Object.entries(texts).map(([word, text]) => record(word, { text }));
  return versionsOf(readingsOf(records), judgements)
    .map((group) => group.map((reading) => reading.record.id).sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
};

const original = report('3月5日');
const reposts = {
  'under another headline': report('3月5日', agenda, '关注民生！市委书记在会上这样说'),
  'with lines of another site around it': `${original}\n责任编辑：陈小满\n扫一扫在手机打开当前页`,
  'edited here and there': original.replaceAll('会议强调', '会议指出').replace('逐一排查', '逐项排查'),
  'cut short': `${original.slice(0, Math.floor(original.length / 2))}……`,
  'with the year told': report('2024年3月5日'),
};

test.each(Object.entries(reposts))('a report reposted %s is a version of it', (_, repost) => {
  expect(groupsOf({ a: original, b: repost })).toEqual([['a', 'b']]);
});

const others = {
  'a week later in the same words': report('3月12日'),
  'a week later with half of the agenda anew': report('3月12日', [
    ...agenda.slice(0, 2),
    '会议研究了招商引资和营商环境建设工作，要求各县区各部门主动上门服务企业。',
    '会议听取安全生产工作汇报，部署在全市开展为期三个月的隐患排查整治行动。',
  ]),
  'on the same day with an agenda of its own': report('3月5日', [
    '会议研究了招商引资和营商环境建设工作，要求各县区各部门主动上门服务企业，清理拖欠账款。',
    '会议听取安全生产工作汇报，部署在全市开展为期三个月的隐患排查整治行动，守住不发生重特大事故的底线。',
  ]),
};

test.each(Object.entries(others))('a meeting told %s is another', (_, other) => {
  expect(groupsOf({ a: original, b: other })).toEqual([['a'], ['b']]);
});

test('two numbered meetings in the same words are two', () => {
  const numbered = (number: number) =>
    `市政府召开第${number}次常务会议\n近日，市长明婉秋主持召开市政府第${number}次常务会议。\n${agenda.join('\n')}`;
  expect(groupsOf({ a: numbered(27), b: numbered(28) })).toEqual([['a'], ['b']]);
});

test('a version between two meetings does not join them', () => {
  const undated = [agenda[0], ...agenda].join('\n');
  const groups = groupsOf({ a: original, b: report('3月12日'), c: undated });
  expect(groups.some((group) => group.includes('a') && group.includes('b'))).toBe(false);
});

test('a person’s word on two documents goes before their texts', () => {
  const [left, right] = ['a', 'b'].map((word) => record(word).document.id);
  const judge = (verdict: 'same' | 'not-same'): Judgement[] => [
    { verdict, left: left ?? '', right: right ?? '', by: '', at: '', why: '' },
  ];
  const repost = reposts['edited here and there'];
  expect(groupsOf({ a: original, b: repost }, judge('not-same'))).toEqual([['a'], ['b']]);
  expect(groupsOf({ a: original, b: '另一篇报道。' }, judge('same'))).toEqual([['a', 'b']]);
});

test('the same groups come out in whatever order, and whatever else there is', () => {
  const texts: [string, string][] = [original, ...Object.values(reposts), ...Object.values(others)].map(
    (text, i) => [`r${i}`, text],
  );
  const expected = groupsOf(Object.fromEntries(texts));
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      expect(groupsOf(Object.fromEntries(shuffled))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('a report posted sixty times is one, also among stock phrases that all share', () => {
  const copies = Array.from({ length: 60 }, (_, i): [string, string] => [
    `copy${i}`,
    original.replace('年内见到成效', `年内见到成效${'啊'.repeat(i % 7)}`),
  ]);
  const weekly = Array.from({ length: 20 }, (_, i): [string, string] => [`w${i}`, report(`4月${i + 1}日`)]);
  const groups = groupsOf(Object.fromEntries([...copies, ...weekly]));
  expect(groups.map((group) => group.length).sort((a, b) => b - a)).toEqual([60, ...weekly.map(() => 1)]);
});

test('versions are one meeting of the same people, counted once, and each is linked with the first', () => {
  const parts = {
    people: [person('池万顷', ['市委书记', '阜新市委'])],
    relations: [relation('CHAIRED', '池万顷', 'm1', { evidence: [[0, 4]] })],
  };
  const first = record('原', {
    ...parts,
    text: original,
    date: '2024-03-06',
    meetings: [meeting('市委常委会会议', { date: '2024-03-05' })],
  });
  const later = record('转', {
    text: reposts['edited here and there'],
    date: '2024-03-09',
    place: null,
    people: [person('池万顷')],
    relations: parts.relations,
    meetings: [meeting('阜新市委常委会召开的会议', { date: '--03-05', place: null, kind: 'other' })],
  });
  const { nodes, relationships } = buildGraph([later, first]);
  const labelled = (label: string) =>
    [...nodes.values()].filter((node) => node.label === label).map(({ properties }) => properties.id);
  expect(labelled('Meeting')).toEqual(['meeting:210900:2024-03-05:standing-committee']);
  expect(labelled('Person')).toEqual(['person:210900:池万顷']);
  const rows = [...relationships.values()];
  expect(rows.filter(({ type }) => type === 'VERSION_OF')).toMatchObject([
    { from: later.document.id, to: first.document.id },
  ]);
  expect(rows.find(({ type }) => type === 'CHAIRED')?.properties).toMatchObject({
    documents: 1,
    evidence: [`${first.document.id}#0-4`],
  });
  expect(rows.filter(({ type }) => type === 'REPORTS')).toHaveLength(2);
});
