import { expect, test } from 'vitest';
import { meeting, person, record } from '../resolve/invented-records.js';
import type { Judgement } from '../resolve/judgements.js';
import { explain } from './explain.js';

const held = (word: string, date: string, name: string, ...posts: [string, string | null][]) => {
  const text = `${word}的报道。\n${date}，${name}出席会议并讲话。`;
  const at = text.indexOf(name);
  const who = { ...person(name, ...posts), mentions: [[at, at + name.length] as [number, number]] };
  return record(word, { date, text, people: [who] });
};

const reports = [
  held('甲', '2020-01-01', '王磊', ['区长', '海州区政府']),
  held('乙', '2020-05-01', '王磊', ['区长', '海州区政府']),
  held('丙', '2020-03-01', '王磊', ['区长', '新邱区政府']),
  held('丁', '2020-04-01', '王磊'),
  record('戊', { place: '开封市', people: [person('王磊', ['市长', '开封市政府'])] }),
];
const inHaizhou = 'person:210900:王磊@海州区政府';
const judged = (verdict: 'same' | 'not-same', left: string, right: string): Judgement => ({
  verdict,
  left,
  right,
  by: '某',
  at: '2026-01-01T00:00:00Z',
  why: '调任',
});

test('what joined the mentions of one person is told with the words of both reports', () => {
  const { name, place, reports: count, seen, joined } = explain(inHaizhou, reports, []);
  expect({ name, place, count }).toEqual({ name: '王磊', place: '阜新市', count: 3 });
  expect(seen).toMatchObject([
    { as: '海州区政府 区长', reports: 2, firstSeen: '2020-01-01', lastSeen: '2020-05-01' },
    { as: 'no post told', reports: 1 },
  ]);
  expect(joined.map(({ because }) => because).sort()).toEqual(['known-office-holder', 'same-home']);
  expect(joined.find(({ because }) => because === 'same-home')).toMatchObject({
    left: { quote: expect.stringContaining('王磊出席会议') },
    right: { quote: expect.stringContaining('王磊出席会议') },
  });
  for (const { document, start, end } of seen.map(({ example }) => example)) {
    const text = reports.find((each) => each.document.id === document)?.document.text;
    expect(text?.slice(start, end)).toBe('王磊');
  }
});

test('each report that speaks of somebody is told with an id by which a judgement takes it apart', () => {
  const { mentions } = explain(inHaizhou, reports, []);
  expect(mentions.map(({ date }) => date)).toEqual(['2020-01-01', '2020-04-01', '2020-05-01']);
  const [first, second] = mentions;
  const apart = judged('not-same', second?.id ?? '', 'person:210900:王磊');
  const alone = explain(second?.id ?? '', reports, [apart]);
  expect(alone.mentions.map(({ document }) => document)).toEqual([second?.document]);
  const rest = explain(first?.id ?? '', reports, [apart]);
  expect(rest.mentions).toHaveLength(2);
  expect(rest.id).not.toBe(alone.id);
});

test('what nearly joined and did not is told with the rule that kept it apart', () => {
  const { apart } = explain(inHaizhou, reports, []);
  expect(apart).toMatchObject([
    { id: 'person:210900:王磊@新邱区政府', because: 'two-counties' },
    { id: 'person:410200:王磊', because: 'other-home' },
  ]);
});

test('a judgement is told as the reason, and an id from before it still finds the person', () => {
  const same = judged('same', inHaizhou, 'person:410200:王磊');
  const { id, joined, judgements } = explain('person:410200:王磊', reports, [same]);
  expect(id).toBe(inHaizhou);
  expect(joined.find(({ because }) => because === 'judgement')).toMatchObject({
    words: 'judged to be one (某, 2026-01-01): 调任',
    judgement: { ...same, id: expect.stringMatching(/^judgement:[0-9a-f]{8}$/) },
  });
  expect(judgements).toHaveLength(1);
});

test('two judged apart are told so', () => {
  const apart = judged('not-same', `person:210900:王磊@${reports[3]?.document.id}`, inHaizhou);
  const told = explain(inHaizhou, reports, [apart]);
  expect(told.reports).toBe(2);
  const alone = explain(`person:210900:王磊@${reports[3]?.document.id}`, reports, [apart]);
  expect(alone.reports).toBe(1);
  expect(alone.id).not.toBe(told.id);
});

test('meetings, places, themes and reports are explained too', () => {
  const dated = { date: '2024-03-01', kind: 'visit' } as const;
  const visits = [
    record('甲', { meetings: [meeting('阮青云到海州区调研乡村振兴', dated)] }),
    record('乙', { meetings: [meeting('池万顷督导煤矿安全', dated)] }),
  ];
  const told = explain('meeting:210900:2024-03-01:visit@池万顷督导煤矿安全', visits, []);
  expect(told.apart).toMatchObject([{ because: 'names-differ' }]);
  expect(explain('place:210900', visits, [])).toMatchObject({
    label: 'Place',
    joined: [{ because: 'gazetteer' }],
  });
  expect(explain(visits[0]?.document.id ?? '', visits, [])).toMatchObject({ label: 'Document', reports: 1 });
});

test('what no report speaks of cannot be explained', () => {
  expect(() => explain('person:1:谁', reports, [])).toThrow(
    expect.objectContaining({ code: 'unknown-entity' }),
  );
});
