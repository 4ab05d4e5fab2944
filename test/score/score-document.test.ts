import { expect, test } from 'vitest';
import type { Annotation } from './annotation.js';
import { likeness } from './name-forms.js';
import { scoreDocument } from './score-document.js';
import { measure, measureAll } from './tally.js';

const gold: Annotation = {
  id: 'a',
  document: { title: '某市召开会议', date: '2024-01-02' },
  place: '安平市',
  meetings: [
    {
      id: 'm1',
      name: '安平市委常委会会议',
      kind: 'standing-committee',
      held_by: ['安平市委常委会'],
      place: '安平市',
    },
    { id: 'm2', name: '省委农村工作会议', kind: 'work-conference', optional: true },
  ],
  people: [{ name: '甲一', posts: [{ title: '市委书记', body: '安平市委' }] }],
  bodies: [
    { name: '安平市委', names: ['中共安平市委'], kind: 'party' },
    { name: '安平市委常委会', kind: 'party' },
  ],
  places: [{ name: '安平市', names: ['安平'], code: '130000', level: 'prefecture' }],
  themes: [
    { id: 'education-reform', weight: 'main' },
    { id: 'talent', weight: 'mentioned' },
  ],
  projects: [{ name: '东湖公园项目', place: '安平市' }],
  policies: [],
  relations: [{ type: 'CHAIRED', from: '甲一', to: 'm1' }],
};

const totals = (record: Annotation | undefined) => {
  const score = scoreDocument(gold, record);
  return {
    entities: measureAll(score.entities),
    relations: measureAll(score.relations),
    errors: score.errors,
  };
};

test('a reading scored against itself is perfect', () => {
  const { entities, relations, errors } = totals(gold);
  expect(entities.f1).toBe(1);
  expect(relations.f1).toBe(1);
  expect(errors).toEqual([]);
});

test('without a record everything that is not optional is missed', () => {
  const { entities, relations } = totals(undefined);
  expect(entities).toMatchObject({ right: 0, wrong: 0, missed: 7 });
  expect(relations).toMatchObject({ right: 0, wrong: 0, missed: 6 });
});

test('another full name of the same body counts, a bare relative one does not', () => {
  const renamed = (name: string): Annotation => ({ ...gold, bodies: [{ name, kind: 'party' }] });
  expect(scoreDocument(gold, renamed('中共安平市委')).errors).not.toContain('-bodies 安平市委');
  expect(scoreDocument(gold, renamed('市委')).errors).toContain('-bodies 安平市委');
});

test('a project is found with and without 项目 at its end', () => {
  const record = { ...gold, projects: [{ name: '东湖公园', place: '安平市' }] };
  expect(totals(record).errors).toEqual([]);
});

test('what is optional is neither missed nor wrong', () => {
  const record = { ...gold, meetings: gold.meetings?.slice(0, 1), themes: gold.themes?.slice(0, 1) };
  expect(totals(record).errors).toEqual([]);
  const more = { ...gold, themes: [...(gold.themes ?? []), { id: 'coal', weight: 'mentioned' }] };
  expect(totals(more).errors).toEqual([]);
});

test('a wrong chairman is told as wrong and as missed', () => {
  const record: Annotation = { ...gold, relations: [{ type: 'SPOKE_AT', from: '甲一', to: 'm1' }] };
  expect(totals(record).errors).toEqual(['+SPOKE_AT 甲一 → m1', '-CHAIRED 甲一 → m1']);
});

test('a post is compared by its title, with or without the level word before it', () => {
  const withTitle = (title: string): Annotation => ({
    ...gold,
    people: [{ name: '甲一', posts: [{ title, body: '安平市委' }] }],
  });
  expect(totals(withTitle('书记')).errors).toEqual([]);
  expect(totals(withTitle('市委副书记')).errors).toHaveLength(2);
});

test('attributes of what was found are compared', () => {
  const record = { ...gold, places: [{ name: '安平市', code: '999999', level: 'prefecture' }] };
  const score = scoreDocument(gold, record);
  expect(score.fields.get('places.code')).toEqual([false]);
  expect(score.fields.get('places.level')).toEqual([true]);
});

test('meetings pair by kind and by name', () => {
  const record: Annotation = {
    ...gold,
    meetings: [{ id: 'x', name: '市委常委会会议', kind: 'standing-committee', held_by: [], place: null }],
    relations: [{ type: 'CHAIRED', from: '甲一', to: 'x' }],
  };
  expect(scoreDocument(gold, record).relations.get('CHAIRED')).toMatchObject({
    right: 1,
    wrong: 0,
    missed: 0,
  });
});

test('measures follow from the counts', () => {
  expect(measure({ right: 3, wrong: 1, missed: 3 })).toMatchObject({ precision: 0.75, recall: 0.5, f1: 0.6 });
  expect(measure({ right: 0, wrong: 0, missed: 0 }).f1).toBe(1);
  expect(likeness('重点工作推进会', '重点工作推进会')).toBe(1);
  expect(likeness('推进会', '市委')).toBe(0);
});
