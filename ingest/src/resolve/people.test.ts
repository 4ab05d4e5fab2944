import { expect, test } from 'vitest';
import type { ReportRecord } from '../record.js';
import { buildGraph } from './build-graph.js';
import { body, meeting, person, record, relation } from './invented-records.js';
import type { Judgements } from './judgements.js';

const people = (records: ReportRecord[], judgements: Judgements = []) =>
  [...buildGraph(records, judgements).nodes.values()]
    .filter(({ label }) => label === 'Person')
    .map(({ properties }) => properties.id)
    .sort();

const on = (date: string, word = date) => ({ date, word });
const held = (
  { date, word }: { date: string; word: string },
  name: string,
  ...posts: [string, string | null][]
) => record(word, { date, people: [person(name, ...posts)] });

test('namesakes in two cities are two people', () => {
  expect(
    people([
      held(on('2024-01-01', '阜'), '刘建平', ['市长', '阜新市政府']),
      record('开', { place: '开封市', people: [person('刘建平', ['副市长', '开封市政府'])] }),
    ]),
  ).toEqual(['person:210900:刘建平', 'person:410200:刘建平']);
});

test('a district head who sits in the city’s standing committee is one person', () => {
  expect(
    people([
      held(on('2024-01-01'), '池万顷', ['区委书记', '海州区委']),
      held(on('2024-02-01'), '池万顷', ['市委常委', '阜新市委'], ['区委书记', '海州区委']),
      held(on('2024-03-01'), '池万顷', ['市委常委', '阜新市委']),
    ]),
  ).toEqual(['person:210900:池万顷']);
});

test('the heads of two districts at one time are two people, named apart by their bodies', () => {
  expect(
    people([
      held(on('2024-01-01'), '王磊', ['区长', '海州区政府']),
      held(on('2024-02-01'), '王磊', ['区长', '新邱区政府']),
      held(on('2024-03-01'), '王磊', ['区长', '海州区政府']),
    ]),
  ).toEqual(['person:210900:王磊@新邱区政府', 'person:210900:王磊@海州区政府']);
});

test('an official who went from one district to another is one person', () => {
  expect(
    people([
      held(on('2020-01-01'), '王磊', ['区长', '海州区政府']),
      held(on('2021-02-01'), '王磊', ['区长', '海州区政府']),
      held(on('2024-03-01'), '王磊', ['区委书记', '新邱区委']),
    ]),
  ).toEqual(['person:210900:王磊']);
});

test('posts in two districts that nobody dated are not joined', () => {
  const undated = { date: '--01-02' };
  const reports = [
    record('甲', { ...undated, people: [person('王磊', ['区长', '海州区政府'])] }),
    record('乙', { ...undated, people: [person('王磊', ['区长', '新邱区政府'])] }),
  ];
  expect(people(reports)).toHaveLength(2);
});

test('who sits in the province’s committee and heads a city is at home in the city', () => {
  expect(
    people([
      held(on('2024-01-01'), '高建军', ['省委常委', '辽宁省委'], ['市委书记', '阜新市委']),
      held(on('2024-02-01'), '高建军', ['省委常委', '辽宁省委']),
    ]),
  ).toEqual(['person:210900:高建军']);
});

test('a state leader belongs to the nation, also where a report leaves out the post', () => {
  const reports = [
    held(on('2024-01-01'), '习近平', ['总书记', null]),
    record('乙', { people: [person('习近平')] }),
    record('丙', { place: '开封市', people: [person('习近平', ['国家主席', null])] }),
  ];
  expect(people(reports)).toEqual(['person:100000:习近平']);
});

test('where no place can be told, a person stays in the report', () => {
  const [reader] = [record('无', { place: null, people: [person('李晓')] })];
  expect(people([reader])).toEqual([`person:${reader.document.id.slice(9)}:李晓`]);
});

test('a head of a company known all over the country is at home where the report is', () => {
  const boss = record('企', {
    people: [person('白桦', ['董事长', '远方股份公司'])],
    bodies: [{ ...body('远方股份公司'), kind: 'company' }],
  });
  expect(people([boss])).toEqual(['person:210900:白桦']);
});

test('judgements join an official who moved city, and part namesakes in one body', () => {
  const reports = [
    held(on('2020-01-01'), '温玉华', ['副市长', '阜新市政府']),
    record('开', { date: '2024-01-01', place: '开封市', people: [person('温玉华', ['市长', '开封市政府'])] }),
    held(on('2024-05-01'), '温玉华', ['科长', '阜新市教育局']),
  ];
  const judged = (verdict: 'same' | 'not-same', left: string, right: string) => ({
    verdict,
    left,
    right,
    by: 'x',
    at: '2026-01-01',
    why: 'x',
  });
  expect(people(reports)).toEqual(['person:210900:温玉华', 'person:410200:温玉华']);
  expect(
    people(reports, [judged('same', 'person:210900:温玉华@阜新市政府', 'person:410200:温玉华')]),
  ).toEqual(['person:210900:温玉华']);
  expect(
    people(reports, [
      judged('not-same', 'person:210900:温玉华@阜新市政府', 'person:210900:温玉华@阜新市教育局'),
    ]),
  ).toEqual(
    ['person:210900:温玉华@阜新市政府', 'person:210900:温玉华@阜新市教育局', 'person:410200:温玉华'].sort(),
  );
});

test('a person’s pinyin knows surnames, and the search text has it in one word with initials', () => {
  const [node] = [...buildGraph([held(on('2024-01-01'), '单青云')]).nodes.values()].filter(
    ({ label }) => label === 'Person',
  );
  expect(node?.properties).toMatchObject({ pinyin: 'shan qing yun', search: '单青云 shanqingyun sqy' });
});

test('the title under which somebody took part is the earliest told', () => {
  const meet = meeting('会', { date: '2024-01-01' });
  const records = ['甲', '乙'].map((word, i) =>
    record(word, {
      date: `2024-01-0${i + 2}`,
      meetings: [meet],
      people: [person('池万顷', ['市长', '阜新市政府'])],
      relations: [relation('SPOKE_AT', '池万顷', 'm1', { asTitle: `${word}长` })],
    }),
  );
  const spoke = [...buildGraph(records).relationships.values()].find(({ type }) => type === 'SPOKE_AT');
  expect(spoke?.properties).toMatchObject({ documents: 2 });
  expect(['甲长', '乙长']).toContain(spoke?.properties.asTitle);
});
