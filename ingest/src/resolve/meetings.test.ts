import { expect, test } from 'vitest';
import type { ReportRecord } from '../record.js';
import { buildGraph } from './build-graph.js';
import { meeting, person, record, relation, theme } from './invented-records.js';

const meetings = (records: ReportRecord[]) =>
  [...buildGraph(records).nodes.values()]
    .filter(({ label }) => label === 'Meeting')
    .map(({ properties }) => properties.id.replace(/^meeting:/, ''))
    .sort();
const dated = { date: '2024-03-01' };

test('two visits on one day by different people are two meetings', () => {
  const visit = { ...dated, kind: 'visit', place: '海州区' } as const;
  expect(
    meetings([
      record('甲', { meetings: [meeting('阮青云到海州区调研乡村振兴', visit)] }),
      record('乙', { meetings: [meeting('池万顷在海州区督导煤矿安全', visit)] }),
    ]),
  ).toEqual([
    '210902:2024-03-01:visit@池万顷在海州区督导煤矿安全',
    '210902:2024-03-01:visit@阮青云到海州区调研乡村振兴',
  ]);
});

test('what one report tells as two meetings stays two', () => {
  const both = [
    meeting('全市教育大会', { ...dated, kind: 'other' }),
    meeting('全市教育座谈会', { ...dated, id: 'm2', kind: 'other' }),
  ];
  expect(meetings([record('甲', { meetings: both })])).toHaveLength(2);
});

test('the same name on another day or in another place is another meeting', () => {
  const name = '区委常委会会议';
  expect(
    meetings([
      record('甲', { meetings: [meeting(name, { ...dated, place: '海州区' })] }),
      record('乙', { meetings: [meeting(name, { date: '2024-03-08', place: '海州区' })] }),
      record('丙', { meetings: [meeting(name, { ...dated, place: '新邱区' })] }),
    ]),
  ).toHaveLength(3);
});

test('a meeting of the background is kept only with somebody at it, and discusses nothing', () => {
  const background = meeting('全国教育大会', { id: 'm2', kind: 'other', optional: true, place: null });
  const main = meeting('市委常委会会议', dated);
  const quiet = record('甲', { meetings: [main, background], themes: [theme('education-reform')] });
  expect(meetings([quiet])).toEqual(['210900:2024-03-01:standing-committee']);

  const attended = record('乙', {
    meetings: [main, background],
    people: [person('池万顷')],
    themes: [theme('education-reform')],
    relations: [relation('ATTENDED', '池万顷', 'm2'), relation('DISCUSSED', 'm2', 'education-reform')],
  });
  const graph = buildGraph([attended]);
  const discussing = [...graph.relationships.values()].filter(
    ({ type, fromLabel }) => type === 'DISCUSSED' && fromLabel === 'Meeting',
  );
  expect(meetings([attended])).toHaveLength(2);
  expect(discussing.map(({ from }) => from)).toEqual(['meeting:210900:2024-03-01:standing-committee']);
  expect([...graph.relationships.values()].filter(({ type }) => type === 'REPORTS')).toHaveLength(1);
});

test('one report’s background is another’s meeting: both mention it', () => {
  const told = record('甲', { meetings: [meeting('市委常委会会议', dated)] });
  const cited = record('乙', {
    meetings: [meeting('阜新市委常委会会议', { ...dated, optional: true, mentions: [[0, 2]] })],
  });
  const rows = [...buildGraph([told, cited]).relationships.values()];
  expect(rows.filter(({ type, toLabel }) => type === 'MENTIONS' && toLabel === 'Meeting')).toHaveLength(2);
  expect(rows.filter(({ type }) => type === 'REPORTS')).toHaveLength(1);
});

test('a report on several meetings says for each which themes it discussed', () => {
  const report = record('甲', {
    meetings: [meeting('常委会会议', dated), meeting('学习会', { ...dated, id: 'm2', kind: 'study' })],
    themes: [theme('education-reform'), theme('teachers')],
    relations: [relation('DISCUSSED', 'm2', 'education-reform', { evidence: [[3, 5]] })],
  });
  const discussed = [...buildGraph([report]).relationships.values()].filter(
    ({ type, fromLabel }) => type === 'DISCUSSED' && fromLabel === 'Meeting',
  );
  expect(discussed.map(({ from, to }) => [from, to])).toEqual([
    ['meeting:210900:2024-03-01:study', 'theme:education-reform'],
  ]);
  expect(discussed[0]?.properties).toMatchObject({
    weight: 'main',
    documents: 1,
    evidence: [`${report.document.id}#3-5`],
  });
});
