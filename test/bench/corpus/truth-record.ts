/**
 * The record that a perfect reading of a made report would give, as far as people go: so that resolving is scored by
 * itself, at any size.
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

/** @param level Of the place. */
export const recordOfTruth = (truth: ReportTruth, level: 'prefecture' | 'county'): ReportRecord => {
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
      text: id,
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
        mentions: [],
        kind: truth.kind,
        date: truth.meetingDate,
        date_precision: 'day',
        held_by: [],
        place,
      },
    ],
    people: truth.people.map(({ name }, i) => ({
      name,
      names: [],
      mentions: [[i, i + 1]],
      posts: (held[i] ?? []).map(({ post }) => post),
    })),
    bodies: [...bodies].map(([name, kind]) => ({ name, names: [], mentions: [], kind, place })),
    places: [{ name: place, names: [], mentions: [], code: placeCode, level, within: null }],
    themes: [],
    projects: [],
    policies: [],
    relations: truth.people
      .filter(({ title }) => title === undefined)
      .map(({ name }) => ({ type: 'WROTE', from: name, to: 'document', evidence: [], role: 'reporter' })),
  };
};
