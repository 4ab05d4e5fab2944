import { type Body, organOf } from '../bodies/body.js';
import { cores, departmentForms, departmentWords } from '../bodies/organ-words.js';
import { PARTY_DEPARTMENT, titled } from './post-chains.js';
import type { PostEvidence, PostMention } from './post-mention.js';
import { MODIFIER, POSTS } from './post-words.js';

const BEGINS = '(?<=[，、；。：（ 　\\n]|(?:会议|活动|仪式|大会|会)由|^)';
const BARE_OFFICE = new RegExp(`${BEGINS}(?:${departmentForms})(?=长|${MODIFIER}(?:${POSTS}))`, 'gmu');
const BARE_UNIT = new RegExp(
  `${BEGINS}[\\u3400-\\u9fff]{2,6}(?:支队|大队|总队)(?=${MODIFIER}(?:${POSTS}))`,
  'gmu',
);

/** Organs proper that a report names bare where it is clear whose: a discipline committee anywhere, the rest in towns and streets. */
const BARE_CORE = new RegExp(
  `${BEGINS}(纪委监委|纪委|监委|纪工委|人大工委|人大|党工委|党委|办事处)(?=${MODIFIER}(?:${POSTS}))`,
  'gmu',
);
const ANYWHERE = /^(?:纪委监委|纪委|监委)$/;

/** 会议由纪委书记甲主持, 街道党工委书记甲、办事处主任乙. */
function* bareCores(evidence: PostEvidence, known: readonly PostMention[]): Generator<PostMention> {
  const { text, home } = evidence;
  const given = [...known];
  for (const { index, 0: form } of text.matchAll(BARE_CORE)) {
    const word = cores.get(form);
    const title = titled(text, index, form);
    const place = placeAt(evidence, given, index) ?? home;
    const end = index + (title?.length ?? 0);
    if (word === undefined || title === null || place === null) continue;
    if (!ANYWHERE.test(form) && place.level !== 'township') continue;
    if (given.some((post) => post.body !== null && post.start < end && index < post.end)) continue;
    const post = { start: index, end, title, body: organOf(place, word.short, word.kind), place };
    given.push(post);
    yield post;
  }
}

/**
 * Titles at offices that do not say whose they are: after 玉山县领导甲 a 公安局政委乙 is that county's, after 市委常委
 * a 财政局局长 the city's; after 市公安局局长甲 a 禁毒支队支队长 that bureau's. Else they are home's.
 */
export function* bareOffices(evidence: PostEvidence, known: readonly PostMention[]): Generator<PostMention> {
  const { text, home } = evidence;
  const isTaken = (start: number, end: number) => known.some((post) => post.start < end && start < post.end);
  for (const { index, 0: form } of text.matchAll(BARE_OFFICE)) {
    const title = titled(text, index, form);
    const word = departmentWords.get(form);
    if (title === null || word === undefined || /^(?:办|办公[室厅]|党校)$/.test(form)) continue;
    if (isTaken(index, index + title.length)) continue;
    const place = placeAt(evidence, known, index) ?? home;
    const short = PARTY_DEPARTMENT.test(form) ? `委${word.short}` : word.short;
    const body = place === null ? null : organOf(place, short, word.kind);
    yield { start: index, end: index + title.length, title, body, place };
  }
  yield* bareCores(evidence, known);
  for (const { index, 0: form } of text.matchAll(BARE_UNIT)) {
    const title = titled(text, index, form);
    const bureau = lastPost(text, known, index)?.body ?? null;
    const body = bureau === null ? null : unitOf(bureau, form);
    if (title === null || body === null || isTaken(index, index + title.length)) continue;
    yield { start: index, end: index + title.length, title, body, place: body.place };
  }
}

function unitOf({ place, short }: Body, form: string): Body | null {
  const bureau = short?.replace(/党[委组]$/, '');
  return place === null || bureau === undefined || !/[局厅]$/.test(bureau)
    ? null
    : organOf(place, bureau + form, 'department');
}

const sentenceStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at));

/** The last title of a division in the same sentence. */
function lastPost(text: string, known: readonly PostMention[], at: number): PostMention | undefined {
  const start = sentenceStart(text, at);
  return known.findLast((post) => post.end <= at && post.start > start && post.place !== null);
}

function placeAt({ text, places }: PostEvidence, known: readonly PostMention[], at: number) {
  const post = lastPost(text, known, at);
  const start = post?.end ?? sentenceStart(text, at);
  const named = places.findLast(
    ({ start: from, end }) => end <= at && from > start && text.startsWith('领导', end),
  );
  return named?.place ?? post?.place ?? null;
}
