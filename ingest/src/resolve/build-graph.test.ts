import { relationshipId } from '@zhengtu/graph-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from './build-graph.js';
import type { Graph } from './graph.js';
import { body, meeting, person, place, record, relation, theme } from './invented-records.js';

const sorted = ({ nodes, relationships }: Graph) => [
  ...[...nodes].sort(([a], [b]) => (a < b ? -1 : 1)),
  ...[...relationships].sort(([a], [b]) => (a < b ? -1 : 1)),
];
const ids = (graph: Graph, label: string) =>
  [...graph.nodes.values()]
    .filter((node) => node.label === label)
    .map(({ properties }) => properties.id)
    .sort();

const reports = [
  record('一', {
    date: '2024-03-02',
    meetings: [meeting('阜新市委常委会会议', { date: '2024-03-01', held_by: ['阜新市委常委会'] })],
    people: [person('池万顷', ['市委书记', '阜新市委']), person('王磊')],
    themes: [theme('education-reform')],
    relations: [
      relation('CHAIRED', '池万顷', 'm1', { asTitle: '市委书记', evidence: [[0, 3]] }),
      relation('WROTE', '王磊', 'document', { role: 'reporter' }),
    ],
  }),
  record('二', {
    date: '2024-03-03',
    meetings: [meeting('市委常委会会议', { date: '2024-03-01', held_by: ['阜新市委'] })],
    people: [person('池万顷', ['市委书记', '阜新市委']), person('王磊', ['局长', '阜新市教育局'])],
    themes: [theme('teachers', 'mentioned')],
    relations: [
      relation('CHAIRED', '池万顷', 'm1'),
      relation('ATTENDED', '王磊', 'm1', { evidence: [[1, 2]] }),
    ],
  }),
  record('三', {
    date: '--03-05',
    place: '海州区',
    meetings: [meeting('海州区教育大会', { kind: 'work-conference', place: '海州区', date: '--03-04' })],
    people: [person('池万顷'), person('丁未央', ['区长', '海州区政府'])],
    bodies: [body('海州区人民政府', ['海州区政府'])],
    places: [place('杨湾村', '210902')],
    themes: [theme('education-reform'), theme('teachers')],
    projects: [{ name: '海州区实验中学新校区项目', names: [], mentions: [[2, 4]], place: '海州区' }],
    policies: [{ name: '海州区教育规划', names: [], mentions: [], kind: null }],
    relations: [
      relation('CONSIDERED', 'm1', '海州区教育规划', { action: '审议' }),
      relation('COVERED', 'm1', '海州区实验中学新校区项目'),
    ],
  }),
  record('四', { place: null, people: [person('习近平', ['总书记', null])], bodies: [body('市委')] }),
];

test('the order of the records does not matter', () => {
  const expected = sorted(buildGraph(reports));
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(sorted(buildGraph(shuffled))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('a record told twice is told once', () => {
  expect(sorted(buildGraph([...reports, ...reports]))).toEqual(sorted(buildGraph(reports)));
});

test('nothing comes of no records', () => {
  expect(sorted(buildGraph([]))).toEqual([]);
});

test('every relationship ends at nodes of the labels it names, for every subset of the reports', () => {
  fc.assert(
    fc.property(fc.subarray(reports), (some) => {
      const graph = buildGraph(some);
      for (const row of graph.relationships.values()) {
        expect(graph.nodes.get(row.from)?.label).toBe(row.fromLabel);
        expect(graph.nodes.get(row.to)?.label).toBe(row.toLabel);
      }
    }),
  );
});

test('one official in three reports is one person, and a namesake who writes is another', () => {
  expect(ids(buildGraph(reports), 'Person')).toEqual([
    'person:100000:习近平',
    'person:210900:丁未央',
    'person:210900:池万顷',
    'person:210900:王磊@采编',
    'person:210900:王磊@阜新市教育局',
  ]);
});

test('a meeting in two reports is one, dated and supported by both', () => {
  const graph = buildGraph(reports);
  const id = 'meeting:210900:2024-03-01:standing-committee';
  expect(ids(graph, 'Meeting')).toContain(id);
  const chaired = graph.relationships.get(relationshipId('CHAIRED', 'person:210900:池万顷', id));
  expect(chaired?.properties).toMatchObject({
    asTitle: '市委书记',
    documents: 2,
    firstSeen: '2024-03-01',
    evidence: [`${reports[0]?.document.id}#0-3`],
  });
});

test('a meeting dated without a year belongs to its report', () => {
  expect(
    ids(buildGraph(reports), 'Meeting').some((id) =>
      /^meeting:210902:[0-9a-f]{16}:work-conference$/.test(id),
    ),
  ).toBe(true);
});

test('a city has what its districts discussed, marked as theirs, and its province does not', () => {
  const graph = buildGraph(reports);
  const discussed = (from: string, to: string) =>
    graph.relationships.get(relationshipId('DISCUSSED', `place:${from}`, `theme:${to}`))?.properties;
  expect(discussed('210902', 'teachers')).toEqual({
    direct: true,
    meetings: 1,
    firstSeen: '--03-04',
    lastSeen: '--03-04',
  });
  expect(discussed('210900', 'teachers')).toMatchObject({ direct: false, meetings: 1 });
  expect(discussed('210900', 'education-reform')).toEqual({
    direct: true,
    meetings: 2,
    firstSeen: '2024-03-01',
    lastSeen: '2024-03-01',
  });
  expect(discussed('210000', 'education-reform')).toBeUndefined();
});

test('a village lies in its county, the county in its city, the city in its province', () => {
  const graph = buildGraph(reports);
  const holderOf = (id: string) =>
    [...graph.relationships.values()].find(({ type, from }) => type === 'LOCATED_IN' && from === id)?.to;
  expect(holderOf('place:210902/杨湾村')).toBe('place:210902');
  expect(holderOf('place:210902')).toBe('place:210900');
  expect(holderOf('place:210900')).toBe('place:210000');
  expect(holderOf('place:210000')).toBeUndefined();
  expect(graph.nodes.get('place:210902')?.placeLabel).toBe('County');
  expect(graph.nodes.get('place:210900')).toMatchObject({
    placeLabel: 'City',
    properties: { name: '阜新市', level: 'prefecture' },
  });
});

test('the standing committee is part of the committee', () => {
  const graph = buildGraph(reports);
  expect(
    graph.relationships.has(relationshipId('PART_OF', 'body:210900:阜新市委常委会', 'body:210900:阜新市委')),
  ).toBe(true);
});

test('a body that nobody can place stays in its report', () => {
  expect(ids(buildGraph(reports), 'Body')).toContain(`body:${reports[3]?.document.id.slice(9)}:市委`);
});
