/**
 * The record that a perfect reading of a made report would give: so that resolving and loading are measured by
 * themselves, at any size.
 */
import { createHash } from 'node:crypto';
import { documentId } from '@zhengtu/graph-schema';
import type { ReportRecord } from '@zhengtu/ingest';
import type { ReportTruth } from './truth.js';

type Body = ReportRecord['bodies'][number];
type Post = ReportRecord['people'][number]['posts'][number];

/** Which body a title is held in, by its end; `{P}` is the place: 阜新市 in 阜新市委. */
const bodiesOfTitles: readonly (readonly [title: RegExp, body: string, kind: Body['kind']])[] = [
  [/组织部部长$/u, '{P}委组织部', 'party'],
  [/宣传部部长$/u, '{P}委宣传部', 'party'],
  [/纪委书记$/u, '{P}纪委', 'discipline'],
  [/人大常委会主任$/u, '{P}人大常委会', 'congress'],
  [/政协主席$/u, '{P}政协', 'cppcc'],
  [/委(副?书记|常委)$/u, '{P}委', 'party'],
  [/[市县区]长$/u, '{P}政府', 'government'],
];

const postOf = (title: string, place: string): { post: Post; kind: Body['kind'] | undefined } => {
  const found = bodiesOfTitles.find(([pattern]) => pattern.test(title));
  const body = found?.[1].replace('{P}', place) ?? null;
  return { post: { title, body, evidence: [] }, kind: found?.[2] };
};

type Span = [start: number, end: number];

/** Where words stand in a text: first and last time. */
const spansIn = (text: string, words: string): Span[] => {
  const starts = new Set([text.indexOf(words), text.lastIndexOf(words)].filter((at) => at >= 0));
  return [...starts].map((at) => [at, at + words.length]);
};

/** What the report says beside who was there. */
const contentsOf = ({ themes, backgroundThemes, projects, policies, place }: ReportTruth, text: string) => {
  const named = (name: string) => ({ name, names: [], mentions: spansIn(text, name) });
  const themed = (weight: 'main' | 'mentioned') => (id: string) => ({
    id,
    weight,
    evidence: [[0, 9] as Span],
  });
  return {
    themes: [...themes.map(themed('main')), ...backgroundThemes.map(themed('mentioned'))],
    projects: projects.map((name) => ({ ...named(name), place })),
    policies: policies.map((name) => ({ ...named(name), kind: null })),
  };
};

const relationsOf = ({ people, chaired, projects, policies }: ReportTruth, text: string) => {
  const relation = (
    type: ReportRecord['relations'][number]['type'],
    from: string,
    to: string,
    of: string,
  ) => ({
    type,
    from,
    to,
    evidence: spansIn(text, of).slice(0, 1),
  });
  return [
    ...people.map(({ name, title }) =>
      title === undefined
        ? { ...relation('WROTE', name, 'document', name), role: 'reporter' as const }
        : relation(chaired.includes(name) ? 'CHAIRED' : 'ATTENDED', name, 'm1', name),
    ),
    ...projects.map((name) => relation('COVERED', 'm1', name, name)),
    ...policies.map((name) => ({ ...relation('CONSIDERED', 'm1', name, name), action: '审议通过' })),
  ];
};

/**
 * @param level Of the place.
 * @param text Of the report; its id stands for it where only who is who is asked.
 */
export const recordOfTruth = (
  truth: ReportTruth,
  level: 'prefecture' | 'county',
  text: string = truth.id,
): ReportRecord => {
  const { place, placeCode, id } = truth;
  const sha256 = createHash('sha256').update(id).digest('hex');
  const held = truth.people.map(({ title }) => (title?.split('、') ?? []).map((one) => postOf(one, place)));
  const bodies = new Map(
    held.flat().flatMap(({ post, kind }) => (post.body && kind ? [[post.body, kind] as const] : [])),
  );
  return {
    id,
    extractor: 'truth',
    document: {
      id: documentId(sha256),
      sha256,
      title: null,
      date: truth.published,
      source: null,
      url: null,
      script: 'Hans',
      annotated: false,
      fictional: true,
      text,
      damaged: [],
      told: [],
    },
    place,
    place_confidence: 1,
    meetings: [
      {
        id: 'm1',
        name: `${place}${truth.kind}`,
        names: [],
        mentions: [[0, 1]],
        kind: truth.kind,
        date: truth.meetingDate,
        date_precision: 'day',
        held_by: [...bodies.keys()].slice(0, 1),
        place,
      },
    ],
    people: truth.people.map(({ name }, i) => ({
      name,
      names: [],
      mentions: text === id ? [[i, i + 1]] : spansIn(text, name),
      posts: (held[i] ?? []).map(({ post }) => post),
    })),
    bodies: [...bodies].map(([name, kind]) => ({
      name,
      names: [],
      mentions: spansIn(text, name),
      kind,
      place,
    })),
    places: [
      { name: place, names: [], mentions: spansIn(text, place), code: placeCode, level, within: null },
    ],
    ...contentsOf(truth, text),
    relations: relationsOf(truth, text),
  };
};
