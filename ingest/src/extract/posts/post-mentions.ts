import { type BodyMention, organOf } from '../bodies/body.js';
import type { OrganMention } from '../bodies/organ-mention.js';
import { lastNamed, resolveLevel } from '../home/levels.js';
import { placedBefore } from '../places/placed-before.js';
import { bareOffices } from './bare-offices.js';
import { bareTitles } from './bare-titles.js';
import {
  deputies,
  electedPosts,
  nationalPosts,
  partyGroupPosts,
  speakingMembers,
  teamPosts,
  zonePosts,
} from './bodiless-posts.js';
import { companyPosts } from './company-posts.js';
import { corpsPosts } from './corps-posts.js';
import { hasOwnOffices, titleInside } from './inner-offices.js';
import { institutionPosts } from './institution-posts.js';
import { chainFrom } from './post-chains.js';
import { holderOf, postInside } from './post-committees.js';
import type { PostEvidence, PostMention } from './post-mention.js';
import { headOfOffice, MODIFIER, NOT_A_POST, postAt } from './post-words.js';

const LEVEL_HEAD =
  /(?:(?<![\u3400-\u9fff])政府)?(?:挂职)?(?:常务副|副|代理|代|原)*(省|市|区|县|州|盟|旗|镇|乡)长(?:助理)?(?![途期远效三沙久足廊征假官]|江(?=[大经流中上下三干岸沿十航路生以两口、，。])|大(?=[会力]))/gu;

/** 市政府常务副市长, 县人民政府代县长: the head or a deputy after the government's own name. */
const HEAD_OF_GOVERNMENT = new RegExp(
  `${MODIFIER}副?(?:省|市|区|县|州|盟|旗|镇|乡)长(?:助理)?|${MODIFIER}副?主席(?!团|会议)`,
  'y',
);

function headAt(text: string, organ: OrganMention): string | null {
  if (organ.kind !== 'government') return null;
  HEAD_OF_GOVERNMENT.lastIndex = organ.end;
  const head = HEAD_OF_GOVERNMENT.exec(text)?.[0];
  if (head === undefined) return null;
  const end = organ.end + head.length;
  return NOT_A_POST.test(text.slice(end, end + 4)) ? null : head;
}

/** The head of an autonomous region's government. */
const REGION_HEAD = /(?<![\u3400-\u9fff]{2})(自治区)(?:常务)?(?:副|代)?主席(?!团|会议)/gu;

/** Finds titles. Bodies must have been found before: a title is mostly a body and a post word. */
export function findPosts(evidence: PostEvidence): PostMention[] {
  const posts = new Map<number, PostMention>();
  const keep = (post: PostMention | null) => {
    if (post !== null && (posts.get(post.start)?.end ?? 0) < post.end) posts.set(post.start, post);
  };
  for (const post of corpsPosts(evidence.text, evidence.places, evidence.home)) keep(post);
  for (const organ of evidence.organs) keep(postAtOrgan(evidence, organ));
  for (const mention of evidence.organisations) keep(postAtOrganisation(evidence.text, mention));
  for (const post of levelHeads(evidence)) keep(post);
  for (const post of stewards(evidence)) keep(post);
  for (const post of nationalPosts(evidence.text)) keep(post);
  for (const post of deputies(evidence)) keep(post);
  for (const post of teamPosts(evidence)) keep(post);
  for (const post of partyGroupPosts(evidence)) keep(post);
  for (const post of zonePosts(evidence)) keep(post);
  for (const post of speakingMembers(evidence)) if (isFree(posts, post)) keep(post);
  for (const post of electedPosts(evidence)) if (isFree(posts, post)) keep(post);
  for (const post of institutionPosts(evidence)) if (isFree(posts, post)) keep(post);
  for (const post of sortedPosts(posts)) for (const next of chainFrom(evidence, post)) keep(next);
  for (const post of companyPosts(evidence.text, evidence.organisations)) if (isFree(posts, post)) keep(post);
  for (const post of bareOffices(evidence, sortedPosts(posts))) keep(post);
  for (const post of bareTitles(evidence, sortedPosts(posts))) {
    keep(post);
    for (const next of chainFrom(evidence, post)) if (isFree(posts, next)) keep(next);
  }
  return withoutOverlaps([...posts.values()].sort((a, b) => a.start - b.start || b.end - a.end));
}

const isFree = (posts: ReadonlyMap<number, PostMention>, post: PostMention): boolean =>
  ![...posts.values()].some((other) => other.start < post.end && post.start < other.end);

const sortedPosts = (posts: ReadonlyMap<number, PostMention>): PostMention[] =>
  [...posts.values()].sort((a, b) => a.start - b.start);

function withoutOverlaps(sorted: readonly PostMention[]): PostMention[] {
  const kept: PostMention[] = [];
  for (const post of sorted) if (post.start >= (kept.at(-1)?.end ?? 0)) kept.push(post);
  return kept;
}

function postAtOrgan(evidence: PostEvidence, organ: PostEvidence['organs'][number]): PostMention | null {
  const { text } = evidence;
  const post = postAt(text, organ.end) ?? headOfOffice(text, organ.end) ?? headAt(text, organ);
  const { start, end, place, body } = organ;
  if (post !== null) {
    const holder = body === null ? null : holderOf(body, post);
    return { start, end: end + post.length, title: titleOf(text, organ) + post, body: holder, place };
  }
  const inside = body === null || hasOwnOffices(body) ? null : titleInside(text, end, body);
  if (inside === null) return null;
  const title = titleOf(text, organ) + inside.title;
  return { title, body: inside.body, start, end: end + inside.title.length, place };
}

function postAtOrganisation(text: string, { start, end, body }: BodyMention): PostMention | null {
  const post = postInside(text, end);
  if (post !== null)
    return { start, end: end + post.length, title: post, body: holderOf(body, post), place: null };
  const inside = titleInside(text, end, body);
  return inside === null ? null : { ...inside, start, end: end + inside.title.length, place: null };
}

const LEVEL_AT_END = /(?:省|自治区|市|区|县|州|盟|旗|镇|乡|街道|村|地区)$/;

/** The organ with its level word in place of the place's name: 夷陵区委 → 区委. */
function titleOf(text: string, organ: OrganMention): string {
  const { scope } = organ;
  if (organ.kind === 'association' && organ.short === '委') return text.slice(organ.start, organ.end);
  if (scope.by === 'level') return scope.word + shortWords(text, organ);
  if (scope.by === 'none') return text.slice(organ.start, organ.end);
  if (!LEVEL_AT_END.test(scope.mention.surface) && organ.kind !== 'party') return shortWords(text, organ);
  const { short, level: rank } = scope.mention.place;
  if (rank === 'zone') return shortWords(text, organ);
  const level = short.endsWith('地区')
    ? organ.kind === 'party'
      ? '地'
      : ''
    : (/(?:自治区|省|市|区|县|州|盟|旗|镇|乡|街道|村)$/.exec(short)?.[0] ?? '');
  return level + shortWords(text, organ);
}

/** 政协遵义市委员会 → 政协; elsewhere the words as they stand. */
function shortWords(text: string, organ: OrganMention): string {
  const words = text.slice(organ.organStart, organ.end);
  return /^(?:第[一二三四五六七八九十]+届)?委员会$/.test(words) && organ.kind === 'cppcc'
    ? organ.short
    : words;
}

/** 市长, 常务副区长, 大同市副市长, 瀍河区长. */
function* levelHeads({ text, home, places }: PostEvidence): Generator<PostMention> {
  const placeEndingAt = new Map(places.map((mention) => [mention.end, mention]));
  const placeStarts = new Set(places.map(({ start }) => start));
  for (const match of [...text.matchAll(LEVEL_HEAD), ...text.matchAll(REGION_HEAD)]) {
    const [title, level = ''] = match;
    const end = match.index + title.length;
    // 山西省长治市: the last character begins a place.
    if (NOT_A_POST.test(text.slice(end, end + 4)) || placeStarts.has(end - 1)) continue;
    const inside = level.length === 1 ? placeEndingAt.get(end - 1) : undefined;
    const before = inside ?? placeEndingAt.get(match.index);
    const start = before?.start ?? match.index;
    if (
      before === undefined &&
      /(?:各|[县市区乡镇]、?|两|名)$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    ) {
      if (!/、$/.test(text.slice(0, match.index)) || /[县市区乡镇]、$/.test(text.slice(0, match.index)))
        continue;
    }
    const place =
      before?.place ??
      placedBefore(text, match.index, level, places) ??
      resolveLevel(level, home) ??
      lastNamed(level, match.index, places);
    const body = place === null ? null : organOf(place, '政府', 'government');
    yield { start, end, title, body, place };
  }
}

const STEWARD =
  /(?:省|市|区|县|州|镇|乡|自治区)(?:级)?(?:副)?(?:总)?(?:第一)?(?:河湖长|河长|湖长|林长|田长|链长|路长)(?!制|办)/gu;

/** The water that a steward keeps, before the office: 龙会河（威远段）县级河长. */
const OF_WATER = /(?<=、)[\u3400-\u9fff]{1,6}[河江湖库渠](?:（[^（）、]{1,8}）)?$/u;

/** 市总河湖长, 县级林长: an office without a body of its own, which keeps a chain of titles together. */
function* stewards({ text, home }: PostEvidence): Generator<PostMention> {
  for (const { 0: title, index } of text.matchAll(STEWARD)) {
    const water = OF_WATER.exec(text.slice(Math.max(0, index - 18), index))?.[0] ?? '';
    yield { start: index - water.length, end: index + title.length, title, body: null, place: home };
  }
}
