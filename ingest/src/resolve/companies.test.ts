import { expect, test } from 'vitest';
import type { ReportRecord } from '../record.js';
import { buildGraph } from './build-graph.js';
import { body, person, record } from './invented-records.js';

const people = (records: ReportRecord[]) =>
  [...buildGraph(records).nodes.values()]
    .filter(({ label }) => label === 'Person')
    .map(({ properties }) => properties.id)
    .sort();

const known = (word: string, ...names: string[]) =>
  record(word, { people: names.map((name) => person(name, ['副市长', '阜新市政府'])) });
/** 市政府 of where, nobody can tell. */
const lost = (...names: string[]) =>
  record('无', {
    place: null,
    bodies: [{ ...body('市政府'), place: null }],
    people: names.map((name) => person(name, ['副市长', '市政府'])),
  });

test('a report without a place is at home where two of those it names are known together', () => {
  expect(people([known('甲', '池万顷', '明婉秋'), lost('池万顷', '明婉秋', '单青云')])).toEqual([
    'person:210900:单青云',
    'person:210900:明婉秋',
    'person:210900:池万顷',
  ]);
});

test('one known name may be a namesake, and two homes that fit alike tell nothing', () => {
  expect(people([known('甲', '池万顷'), lost('池万顷', '明婉秋')])).toContain('person:210900:池万顷');
  expect(people([known('甲', '池万顷'), lost('池万顷', '明婉秋')])).toHaveLength(3);
  const elsewhere = record('丁', {
    place: '开封市',
    people: ['池万顷', '明婉秋'].map((name) => person(name, ['副市长', '开封市政府'])),
  });
  expect(people([known('甲', '池万顷', '明婉秋'), elsewhere, lost('池万顷', '明婉秋')])).toHaveLength(6);
});
