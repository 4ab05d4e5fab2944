import type { Evidence } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { citationOf } from './citation';
import type { TakenGraph } from './gather';
import { nodesCsv, relationshipsCsv } from './graph-csv';
import { gexfOf, graphmlOf, jsonOf } from './graph-files';

const document: Evidence['document'] = {
  id: 'document:0123456789abcdef',
  title: '市委常委会召开会议 <研究> “教育” & 其他',
  date: '2024-02-27',
  source: '颍淮晨报',
  url: null,
  fictional: true,
};
const evidence: Evidence = {
  document,
  start: 10,
  end: 14,
  quote: '主持会议',
  sentence: '市委书记某人\u0008主持会议。',
  sentenceStart: 4,
};
const node = (id: string, name: string) => ({
  id,
  kind: 'Person' as const,
  kindName: '人物',
  name,
  x: 1.5,
  y: -2,
  size: 4,
  relations: 1,
  reports: [document],
});
const taken: TakenGraph = {
  nodes: [node('person:1:=甲', '=甲'), node('meeting:"2"', '会议 & <二>')],
  relationships: [
    {
      id: 'CHAIRED:person:1:=甲>meeting:"2"',
      type: 'CHAIRED',
      typeName: '主持',
      from: 'person:1:=甲',
      to: 'meeting:"2"',
      evidence: [evidence],
      properties: {},
    },
  ],
  reports: [document],
};
const colourOf = () => '#a63a2b';
const cited = '《市委常委会召开会议 <研究> “教育” & 其他》，颍淮晨报，2024年2月27日';

test('a report is cited by its title, outlet and date; what is not told is left out', () => {
  expect(citationOf(document, 'zh')).toBe(cited);
  expect(citationOf({ ...document, title: null, source: null, date: null }, 'zh')).toBe(document.id);
});

test('a row for every quotation tells both ends, the words and where they stand', () => {
  const [headings, row] = relationshipsCsv(taken, 'zh').slice(1).split('\r\n');
  expect(headings).toBe('起点,关系,终点,依据的词句,原文,出处,原文位置,起点编号,终点编号');
  expect(row).toContain(`'=甲,主持,会议 & <二>,主持会议,`);
  expect(row).toContain('document:0123456789abcdef#10-14');
  expect(nodesCsv(taken, 'en')).toContain('“市委常委会');
});

test.each([
  ['GEXF', gexfOf],
  ['GraphML', graphmlOf],
])('%s escapes what XML gives a meaning to and leaves out what it cannot hold', (_name, fileOf) => {
  const xml = fileOf(taken, 'zh', colourOf);
  expect(xml).toContain('会议 &amp; &lt;二');
  expect(xml).not.toContain('\u0008');
  expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
  expect(xml).toContain('meeting:&quot;2&quot;');
});

test('JSON keeps the quotation with its place in the report’s text', () => {
  const { relationships, reports } = JSON.parse(jsonOf(taken, 'zh')) as {
    relationships: { evidence: unknown[] }[];
    reports: { citation: string }[];
  };
  expect(relationships[0]?.evidence[0]).toMatchObject({ report: document.id, start: 10, end: 14 });
  expect(reports[0]?.citation).toBe(cited);
});
