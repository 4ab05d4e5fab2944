import type { Body, BodyMention } from './body.js';
import { organOf } from './body.js';
import type { OrganMention } from './body-mentions.js';
import { resolveLevel } from './levels.js';
import { coreForms, cores, departmentForms, departmentWords } from './organ-words.js';
import type { Place } from './place.js';
import type { PlaceMention } from './place-mentions.js';
import { anyOf, readWords } from './tables.js';

/** A title in the text, with the body that it implies. */
export interface PostMention {
  readonly start: number;
  readonly end: number;
  /** As written, without a place's name: 市委书记, 区人大常委会主任. */
  readonly title: string;
  readonly body: Body | null;
  /** The division whose title it is, if it is one's; later titles of a chain are read as the same division's. */
  readonly place: Place | null;
}

const POSTS = anyOf(readWords('posts.txt'));
const MODIFIER = '(?:原|时任|候任|代理|代|常务|专职|兼职|驻会|第一|执行|名誉|挂职)*';
const POST = new RegExp(`${MODIFIER}(?:${POSTS})`, 'y');
/** What makes the post word part of something else: 主任会议, 市长办公会, 书记们, 代表团, 局长接待日. */
const NOT_A_POST =
  /^(?:会议|会(?!主持)|办公|们|团(?!长)|信箱|热线|质量奖|负责制|令(?!狐)|职务|职责|岗位|制(?!定)|级|工作室|名师|培训|联席|助理|接待|带头|包抓|领办|述职|等职|一职|委员会|大会|常委会|座谈|专题|提案|建议|证|议案|履职|培养|队伍|抓|第一责任)/;
const LEVEL_HEAD =
  /(?:(?<![\u4e00-\u9fa5])政府)?(?:挂职)?(?:常务副|副|代理|代|原)*(省|市|区|县|州|盟|旗|镇|乡)长(?:助理)?(?![途期远效三沙久足廊征假官]|江(?=[大经流中上下三干岸沿十航路生以两口、，。])|大(?=[会力]))/gu;
/** The head of an autonomous region's government. */
const REGION_HEAD = /(?<![\u4e00-\u9fa5]{2})(自治区)(?:常务)?(?:副|代)?主席(?!团|会议)/gu;
const CHAIN = /^(?:[、，,]|[、，,]?兼(?:任)?|兼)(?=[\u4e00-\u9fa5])/;
const CHAINED_ORGAN = new RegExp(`(?:(${coreForms})|(${departmentForms}))(?=${MODIFIER}(?:${POSTS}))`, 'y');
/** Party departments: 宣传部 in a chain after 市委常委 is 市委宣传部. */
const PARTY_DEPARTMENT =
  /^(?:宣传部|组织部|统战部|统一战线工作部|政法委|政法委员会|社会工作部|编办|网信办|巡察办|政研室|改革办|台办|老干部局|直属机关工委|市直机关工委)$/;

export interface PostEvidence {
  readonly text: string;
  readonly home: Place | null;
  readonly places: readonly PlaceMention[];
  readonly organs: readonly (OrganMention & { readonly body: Body | null; readonly place: Place | null })[];
  readonly organisations: readonly BodyMention[];
}

/** Finds titles. Bodies must have been found before: a title is mostly a body and a post word. */
export function findPosts(evidence: PostEvidence): PostMention[] {
  const posts = new Map<number, PostMention>();
  const keep = (post: PostMention | null) => {
    if (post !== null && (posts.get(post.start)?.end ?? 0) < post.end) posts.set(post.start, post);
  };
  for (const organ of evidence.organs) keep(postAtOrgan(evidence, organ));
  for (const { start, end, body } of evidence.organisations) {
    const post = postAt(evidence.text, end);
    if (post !== null) keep({ start, end: end + post.length, title: post, body: partyOf(body, post), place: null });
  }
  for (const post of levelHeads(evidence)) keep(post);
  for (const post of nationalPosts(evidence.text)) keep(post);
  for (const post of deputies(evidence)) keep(post);
  for (const post of teamPosts(evidence)) keep(post);
  const first = [...posts.values()].sort((a, b) => a.start - b.start);
  for (const post of first) for (const next of chainFrom(evidence, post)) keep(next);
  const inherited = [...posts.values()].sort((a, b) => a.start - b.start);
  for (const post of bareTitles(evidence.text, inherited)) keep(post);
  return withoutOverlaps([...posts.values()].sort((a, b) => a.start - b.start || b.end - a.end));
}

function withoutOverlaps(sorted: readonly PostMention[]): PostMention[] {
  const kept: PostMention[] = [];
  for (const post of sorted) if (post.start >= (kept.at(-1)?.end ?? 0)) kept.push(post);
  return kept;
}

/** A post word at an offset, standing without a body: 秘书长 in a list that goes on. */
export const postWordAt = (text: string, at: number): string | null => postAt(text, at);

function postAt(text: string, at: number): string | null {
  POST.lastIndex = at;
  const post = POST.exec(text)?.[0];
  return post === undefined || NOT_A_POST.test(text.slice(at + post.length, at + post.length + 4))
    ? null
    : post;
}

function postAtOrgan(evidence: PostEvidence, organ: PostEvidence['organs'][number]): PostMention | null {
  const { text } = evidence;
  const post = postAt(text, organ.end);
  if (post === null) return null;
  const title = titleOf(text, organ) + post;
  const body = /^(?:党组|党委|党工委)/.test(post) ? partyGroupOf(organ) : organ.body;
  return { start: organ.start, end: organ.end + post.length, title, body, place: organ.place };
}

/** 市教育局党组书记 is a post at the bureau; only the four organs' party groups are bodies of their own. */
function partyGroupOf(organ: PostEvidence['organs'][number]): Body | null {
  return organ.body;
}

/** 河北工业大学党委副书记 is a post at the university's party committee. */
function partyOf(body: Body, post: string): Body {
  if (!post.startsWith('党委')) return body;
  return { name: `${body.name}党委`, names: [`中共${body.name}委员会`], kind: 'party', place: body.place, short: null };
}

/** The organ with its level word in place of the place's name: 夷陵区委 → 区委. */
function titleOf(text: string, organ: OrganMention): string {
  const { scope } = organ;
  if (scope.by === 'level') return scope.word + shortWords(text, organ);
  if (scope.by === 'none') return text.slice(organ.start, organ.end);
  const level = /(?:自治区|省|市|区|县|州|盟|旗|镇|乡|街道|村)$/.exec(scope.mention.place.short)?.[0] ?? '';
  return level + shortWords(text, organ);
}

/** 政协遵义市委员会 → 政协; elsewhere the words as they stand. */
function shortWords(text: string, organ: OrganMention): string {
  const words = text.slice(organ.organStart, organ.end);
  return words.startsWith('委员会') && organ.kind === 'cppcc' ? organ.short : words;
}

/** 市长, 常务副区长, 大同市副市长, 瀍河区长. */
function* levelHeads({ text, home, places }: PostEvidence): Generator<PostMention> {
  const placeEndingAt = new Map(places.map((mention) => [mention.end, mention]));
  for (const match of [...text.matchAll(LEVEL_HEAD), ...text.matchAll(REGION_HEAD)]) {
    const [title, level = ''] = match;
    const end = match.index + title.length;
    if (NOT_A_POST.test(text.slice(end, end + 4))) continue;
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
      before?.place ?? precedingPlace(text, match.index, level, placeEndingAt) ?? resolveLevel(level, home);
    const body = place === null ? null : organOf(place, '政府', 'government');
    yield { start, end, title, body, place };
  }
}

/** In 夷陵区委书记屈望山、区长谭若溪 the 区长 is of the district just named. */
function precedingPlace(
  text: string,
  at: number,
  level: string,
  placeEndingAt: ReadonlyMap<number, PlaceMention>,
): Place | null {
  for (let i = at - 1; i > at - 20 && i > 0; i--) {
    if (/[。；，\n]/.test(text.charAt(i))) return null;
    const mention = placeEndingAt.get(i);
    if (mention !== undefined && mention.place.short.endsWith(level)) {
      return /^(?:委|政府|[区县市州]长|人大|政协|副)/.test(text.slice(i, i + 3)) ? mention.place : null;
    }
  }
  return null;
}

const CENTRE: Readonly<Record<string, Body>> = {
  总书记: {
    name: '中共中央',
    names: ['党中央', '中央', '中国共产党中央委员会'],
    kind: 'party',
    place: null,
    short: null,
  },
  总理: { name: '国务院', names: ['中华人民共和国国务院'], kind: 'government', place: null, short: null },
};
const NATIONAL = /(?:国务院)?(?:副总理|总理)|(?:中共中央)?总书记|国家主席|国务委员/gu;

function* nationalPosts(text: string): Generator<PostMention> {
  for (const match of text.matchAll(NATIONAL)) {
    const key = /总书记/.test(match[0]) ? '总书记' : /总理|国务/.test(match[0]) ? '总理' : '';
    if (/经$/.test(text.slice(0, match.index))) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      title: match[0],
      body: CENTRE[key] ?? null,
      place: null,
    };
  }
}

const TEAM_POST =
  /(?:(?<![\u4e00-\u9fa5])(督导组|督查组|巡察组|巡视组|调研组|考察团|检查组|工作组|工作专班|专班|指挥部|领导小组|协作组|专题组)(?:副)?(?:组长|团长|总指挥|指挥长|队长)|(?<=(?:任|担任|为))(?:副)?(?:组长|总指挥|指挥长))/gu;

/** 督导组组长, 任总指挥: the team is the last one named before. */
function* teamPosts({ text, organs }: PostEvidence): Generator<PostMention> {
  for (const match of text.matchAll(TEAM_POST)) {
    const head = match[1];
    const team = organs.findLast(
      ({ end, body }) => end <= match.index && match.index - end < 200 && body?.kind === 'group' && (head === undefined || body.name.endsWith(head)),
    );
    if (team === undefined) continue;
    yield { start: match.index, end: match.index + match[0].length, title: match[0], body: team.body, place: team.place };
  }
}

const BARE_TITLE = new RegExp(`(?<=[，、；。：\\n （(]|^)${MODIFIER}(?:${POSTS})`, 'gmu');
const DEPUTY_OF: readonly (readonly [bare: RegExp, full: RegExp])[] = [
  [/^(?:副主任|秘书长|副秘书长)$/, /主任$/],
  [/^(?:副主席|秘书长|副秘书长)$/, /主席$/],
];

/** Titles without a body: a deputy's is of the body whose head the sentence named before; others tell no body. */
function* bareTitles(text: string, known: readonly PostMention[]): Generator<PostMention> {
  for (const match of text.matchAll(BARE_TITLE)) {
    const title = match[0];
    const start = match.index;
    const end = start + title.length;
    if (known.some((post) => post.start < end && start < post.end) || NOT_A_POST.test(text.slice(end, end + 4))) continue;
    const head = known.findLast((post) => post.end <= start && !/[。\n]/.test(text.slice(post.end, start)) && heads(post.title, title));
    yield { start, end, title, body: head?.body ?? null, place: head?.place ?? null };
  }
}

const heads = (full: string, bare: string): boolean =>
  (bare.startsWith('副') && full.endsWith(bare.slice(1)) && !full.endsWith(bare)) ||
  DEPUTY_OF.some(([deputy, chief]) => deputy.test(bare) && chief.test(full));

const DEPUTY = /(?<![省市区县州国乡镇委])(?:(人大)代表|(政协)(?:常委|委员))(?![会团联工、])/gu;

/** 人大代表 and 政协委员 without a level word are of the home place. */
function* deputies({ text, home }: PostEvidence): Generator<PostMention> {
  for (const match of text.matchAll(DEPUTY)) {
    const short = match[1] ?? match[2] ?? '';
    const body = home === null ? null : organOf(home, short, short === '人大' ? 'congress' : 'cppcc');
    yield { start: match.index, end: match.index + match[0].length, title: match[0], body, place: home };
  }
}

/** Titles that go on from one: 市委副书记、市长、市政府党组书记; 市政协党组书记、主席; 市委常委、宣传部部长. */
function* chainFrom(evidence: PostEvidence, first: PostMention): Generator<PostMention> {
  const { text } = evidence;
  let previous = first;
  for (;;) {
    const link = CHAIN.exec(text.slice(previous.end, previous.end + 4));
    if (link === null) return;
    const at = previous.end + link[0].length;
    const next = chainedAt(evidence, previous, at);
    if (next === null) return;
    yield next;
    previous = next;
  }
}

function chainedAt(evidence: PostEvidence, previous: PostMention, at: number): PostMention | null {
  const { text } = evidence;
  const bare = postAt(text, at);
  if (bare !== null) {
    return {
      start: at,
      end: at + bare.length,
      title: bare,
      body: /[\u4e00-\u9fa5]{2}代表$/.test(bare) ? null : withoutPartyGroup(previous, bare),
      place: previous.place,
    };
  }
  CHAINED_ORGAN.lastIndex = at;
  const organ = CHAINED_ORGAN.exec(text);
  const post = organ === null ? null : postAt(text, at + organ[0].length);
  if (organ === null || post === null || previous.place === null) return null;
  const word = organ[1] === undefined ? departmentWords.get(organ[2] ?? '') : cores.get(organ[1]);
  if (word === undefined) return null;
  const short = PARTY_DEPARTMENT.test(organ[0]) ? `委${word.short}` : word.short;
  const body = organOf(previous.place, short, word.kind);
  return {
    start: at,
    end: at + organ[0].length + post.length,
    title: organ[0] + post,
    body,
    place: previous.place,
  };
}

/** After 市政协党组书记 a bare 主席 is the conference's, not its party group's. */
function withoutPartyGroup(previous: PostMention, post: string): Body | null {
  const { body } = previous;
  if (body?.short?.endsWith('党组') && body.place !== null && !post.startsWith('党组')) {
    const short = body.short.replace(/党组$/, '');
    const kind = short === '政府' ? 'government' : short === '政协' ? 'cppcc' : 'congress';
    return organOf(body.place, short, kind);
  }
  return body;
}
