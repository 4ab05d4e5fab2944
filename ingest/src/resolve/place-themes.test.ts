import { relationshipId } from '@zhengtu/graph-schema';
import { expect, test } from 'vitest';
import type { ReportRecord } from '../record.js';
import { buildGraph } from './build-graph.js';
import { meeting, place, record, theme } from './invented-records.js';

const discussed = (records: ReportRecord[], from: string) =>
  buildGraph(records).relationships.get(
    relationshipId('DISCUSSED', `place:${from}`, 'theme:education-reform'),
  )?.properties;
const themes = [theme('education-reform')];

test('what a village discussed counts for its county and its city, as theirs within', () => {
  const visit = record('村', {
    place: '海州区',
    places: [place('杨湾村', '210902')],
    meetings: [meeting('调研', { kind: 'visit', place: '杨湾村', date: '2024-05-01' })],
    themes,
  });
  expect(discussed([visit], '210902/杨湾村')).toMatchObject({ direct: true, meetings: 1 });
  expect(discussed([visit], '210902')).toMatchObject({ direct: false, meetings: 1, firstSeen: '2024-05-01' });
  expect(discussed([visit], '210900')).toMatchObject({ direct: false, meetings: 1 });
  expect(discussed([visit], '210000')).toBeUndefined();
});

test('what a district of a municipality discussed counts for the municipality', () => {
  const report = record('涪', {
    place: '涪陵区',
    meetings: [meeting('常务会议', { place: '涪陵区' })],
    themes,
  });
  expect(discussed([report], '500000')).toMatchObject({ direct: false });
});

test('a province has only what it discussed itself', () => {
  const report = record('省', {
    place: '辽宁省',
    meetings: [meeting('省委常委会会议', { place: '辽宁省' })],
    themes,
  });
  expect(discussed([report], '210000')).toMatchObject({ direct: true, meetings: 1 });
});

test('a meeting told by two reports counts once, and themes touched in passing not at all', () => {
  const held = meeting('市委常委会会议', { date: '2024-05-01' });
  const records = ['甲', '乙'].map((word) => record(word, { meetings: [held], themes }));
  const passing = record('丙', {
    meetings: [meeting('会', { date: '2024-06-01' })],
    themes: [theme('education-reform', 'mentioned')],
  });
  expect(discussed([...records, passing], '210900')).toEqual({
    direct: true,
    meetings: 1,
    firstSeen: '2024-05-01',
    lastSeen: '2024-05-01',
  });
});
