/** Builders of tiny invented records, for the tests of everything after reading. */
import { createHash } from 'node:crypto';
import type { RecordMeeting, RecordPerson, RecordPlace, RecordRelation, ReportRecord } from '../record.js';

const divisions: Record<string, Pick<RecordPlace, 'code' | 'level' | 'within'>> = {
  阜新市: { code: '210900', level: 'prefecture', within: '210000' },
  海州区: { code: '210902', level: 'county', within: '210900' },
  新邱区: { code: '210903', level: 'county', within: '210900' },
  开封市: { code: '410200', level: 'prefecture', within: '410000' },
  辽宁省: { code: '210000', level: 'province', within: null },
  重庆市: { code: '500000', level: 'province', within: null },
  涪陵区: { code: '500102', level: 'county', within: '500000' },
};

/** A place by its official name; one without a code lies `within` the given one. */
export const place = (name: string, within: string | null = null): RecordPlace => ({
  name,
  names: [],
  mentions: [],
  ...(divisions[name] ?? { code: null, level: 'village', within }),
});

const bodyKinds = [
  [/委$|常委会$/u, 'party'],
  [/政府/u, 'government'],
  [/局$/u, 'department'],
  [/日报$/u, 'media'],
] as const;

/** A body whose name begins with its place's, 市委 in 阜新市委. */
export const body = (name: string, names: string[] = []): ReportRecord['bodies'][number] => ({
  name,
  names,
  mentions: [],
  kind: bodyKinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other',
  place: Object.keys(divisions).find((division) => name.startsWith(division)) ?? null,
});

/** `person('池万顷', ['市长', '阜新市政府'])` */
export const person = (name: string, ...posts: [title: string, body: string | null][]): RecordPerson => ({
  name,
  names: [],
  mentions: [[0, 1]],
  posts: posts.map(([title, held]) => ({ title, body: held, evidence: [] })),
});

export const meeting = (name: string, rest: Partial<RecordMeeting> = {}): RecordMeeting => ({
  id: 'm1',
  name,
  names: [],
  mentions: [[0, 1]],
  kind: 'standing-committee',
  date: null,
  date_precision: null,
  held_by: [],
  place: '阜新市',
  ...rest,
});

export const relation = (
  type: RecordRelation['type'],
  from: string,
  to: string,
  rest: Partial<RecordRelation> = {},
): RecordRelation => ({ type, from, to, evidence: [], ...rest });

export const theme = (
  id: string,
  weight: 'main' | 'mentioned' = 'main',
  evidence: [number, number][] = [[0, 2]],
) => ({
  id,
  weight,
  evidence,
});

interface RecordParts extends Partial<Omit<ReportRecord, 'document'>> {
  readonly date?: string;
  readonly text?: string;
}

/** A report known by any word; bodies and places that people and meetings speak of are added. */
export function record(
  word: string,
  { date, text = `${word}的报道。`, ...parts }: RecordParts = {},
): ReportRecord {
  const sha256 = createHash('sha256').update(word).digest('hex');
  const bodies = parts.bodies ?? [];
  const people = parts.people ?? [];
  const meetings = parts.meetings ?? [];
  const spoken = [
    ...people.flatMap(({ posts }) => posts.flatMap((post) => post.body ?? [])),
    ...meetings.flatMap((m) => m.held_by),
  ];
  const unknown = [...new Set(spoken)].filter((name) => !bodies.some((known) => known.name === name));
  const allBodies = [...bodies, ...unknown.map((name) => body(name))];
  const home = parts.place === undefined ? '阜新市' : parts.place;
  const named = [home, ...allBodies.map((b) => b.place), ...meetings.map((m) => m.place)].flatMap(
    (name) => name ?? [],
  );
  const known = new Set((parts.places ?? []).map(({ name }) => name));
  return {
    id: word,
    extractor: 'test',
    document: {
      id: `document:${sha256.slice(0, 16)}`,
      sha256,
      title: `${word}的报道`,
      date: date ?? null,
      source: null,
      url: null,
      script: 'Hans',
      annotated: false,
      fictional: true,
      text,
      damaged: [],
      told: [],
    },
    place_confidence: 1,
    themes: [],
    projects: [],
    policies: [],
    relations: [],
    ...parts,
    place: home,
    people,
    meetings,
    bodies: allBodies,
    places: [
      ...(parts.places ?? []),
      ...[...new Set(named)].filter((name) => !known.has(name)).map((name) => place(name)),
    ],
  };
}
