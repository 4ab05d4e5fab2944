import { expect, test } from 'vitest';
import type { ReportRecord } from '../record.js';
import { buildGraph } from './build-graph.js';
import { body, place, record } from './invented-records.js';

const nodes = (records: ReportRecord[], label: string) =>
  [...buildGraph(records).nodes.values()]
    .filter((node) => node.label === label)
    .map(({ properties }) => properties);

test('a body’s names meet within its place, under the shortest', () => {
  const found = nodes(
    [
      record('甲', { bodies: [body('阜新市人民政府', ['阜新市政府'])] }),
      record('乙', { bodies: [body('阜新市政府')] }),
      record('丙', { place: '开封市', bodies: [body('开封市政府')] }),
    ],
    'Body',
  );
  expect(found).toMatchObject([
    { id: 'body:210900:阜新市政府', otherNames: ['阜新市人民政府'], kind: 'government' },
    { id: 'body:410200:开封市政府' },
  ]);
});

test('a district’s body of the same name as the city’s is another', () => {
  const school = (home: string): ReportRecord['bodies'][number] => ({
    ...body('实验中学'),
    kind: 'school',
    place: home,
  });
  expect(
    nodes(
      [
        record('甲', { bodies: [school('阜新市')] }),
        record('乙', { place: '海州区', bodies: [school('海州区')] }),
      ],
      'Body',
    ).map(({ id }) => id),
  ).toEqual(['body:210900:实验中学', 'body:210902:实验中学']);
});

test('a project with and without 项目 is one, in its place', () => {
  const project = (name: string) => ({ name, names: [], mentions: [], place: '海州区' });
  expect(
    nodes(
      [
        record('甲', { place: '海州区', projects: [project('恒荣体育公园')] }),
        record('乙', { place: '海州区', projects: [project('恒荣体育公园建设项目')] }),
      ],
      'Project',
    ),
  ).toMatchObject([{ id: 'project:210902:恒荣体育公园', otherNames: ['恒荣体育公园建设项目'] }]);
});

test('a policy document is one under any of its titles, wherever it is named', () => {
  const policy = (name: string, ...names: string[]) => ({ name, names, mentions: [], kind: null });
  expect(
    nodes(
      [
        record('甲', { policies: [policy('关于教育改革的意见')] }),
        record('乙', {
          place: '开封市',
          policies: [policy('中共中央 关于教育改革的意见', '关于教育改革的意见')],
        }),
      ],
      'Policy',
    ),
  ).toMatchObject([{ id: 'policy:关于教育改革的意见' }]);
});

test('a region is one place in every city’s report, and lies nowhere', () => {
  const region = { ...place('长三角', '210900'), level: 'region' as const };
  const graph = buildGraph([
    record('甲', { places: [region] }),
    record('乙', { place: '开封市', places: [region] }),
  ]);
  expect(graph.nodes.has('place:100000/长三角')).toBe(true);
  expect(
    [...graph.relationships.values()].some(
      ({ type, from }) => type === 'LOCATED_IN' && from === 'place:100000/长三角',
    ),
  ).toBe(false);
});

test('a municipality is a city that its districts lie in', () => {
  const graph = buildGraph([record('涪', { place: '涪陵区' })]);
  expect(graph.nodes.get('place:500000')).toMatchObject({
    placeLabel: 'City',
    properties: { name: '重庆市', level: 'province' },
  });
});
