import type { PostMention } from '../posts/post-mention.js';
import type { Located } from '../text/spans.js';
import { followsName, type NameEvidence, type NameReading, readName } from './name-boundary.js';
import type { PersonGroup, PersonMention } from './person-group.js';

/** From this score on a string after a title is taken for a name. */
const ENOUGH = 3;
/** Between marks, after a name that was sure. */
const ENOUGH_IN_LIST = 1.4;
/** After so many names one with a surname that no table has. */
const MANY = 4;
const ENOUGH_AMONG_MANY = 1;
const MARKER =
  /^[（(](?:女|男|[\u3400-\u9fff]{1,5}族|女[，,、][\u3400-\u9fff]{1,5}族|[\u3400-\u9fff]{1,5}族[，,、]女|挂职|兼|保留正厅长级|正[厅处]级)[）)]/;
const COMRADE = /^(?:等)?同志/;
/** Words of class in front of a list of names: 州级领导甲、乙; 市委常委会班子成员丙. */
const CLASS_BEFORE_NAMES =
  /(?:(?:[省市区县州镇乡校院盟旗级]|[委府协]|人大|法院|检察院|公司|集团|党政|有关|班子|老)领导(?:同志)?|领导班子成员|班子成员|(?:[省厅市县处科区乡]|省部|厅局|县处|乡科)级干部|学者|嘉宾|企业家|村民|居民|职工|牧民|牧工|农户|茶农|果农|种植户|养殖户|经营户|商户|户主|网格员|志愿者|老党员|退休教师|退休工人|退休干部|司机|护士|战士|先进典型|优秀代表|劳动模范|劳模|困难群众|困难党员|困难职工|困难老党员|困难户|生活困难党员|优秀党务工作者|优秀党员|先进工作者|脱贫户|监测户|低保户|道德模范|非遗传承人|传承人|(?:聘任|任命|选举|推选|补选|增选|增补|免去|解聘|提名)了?)(?=[ 　：:]{0,2}[\u3400-\u9fff])/gu;
const TITLE_LINK = /^(?:（[^）]{1,8}）)?(?:[、，,]?兼(?:任)?|[、，, 　])?$/;
const MEMBER_LINK = /^(?:[、，,；;]|和|与|及|以及|，以及|、以及)?[ 　]?$/;

export interface GroupEvidence {
  readonly text: string;
  readonly posts: readonly PostMention[];
  readonly names: NameEvidence;
  /** How often a string stands apart in the text, between marks. */
  readonly seen: (name: string) => number;
  /** Post words that stand without a body, to be read in a list that goes on: ，秘书长丁. */
  readonly bareTitleAt: (at: number) => string | null;
  /** Whether something else than a person is known to stand here. */
  readonly taken: (span: Located) => boolean;
}

/** Between listed names: a mark, a joining word, or a blank before what is as short as a name. */
const LIST_LINK =
  /^(?:、|和(?!各|有关|相关)|及|以及|[ 　]{1,2}(?=[\u3400-\u9fff]{2,4}(?:[ 　、，。）]|出席|参加|列席|陪同|等)))/;

interface Titled {
  readonly start: number;
  readonly members: PersonMention[];
  readonly end: number;
}

/** Reads the names after every chain of titles, and joins neighbours into groups. */
export function readGroups(evidence: GroupEvidence): PersonGroup[] {
  const titled: Titled[] = [];
  const posts = [...evidence.posts, ...classTitles(evidence)].sort((a, b) => a.start - b.start);
  let done = 0;
  for (let index = 0; index < posts.length; index++) {
    const first = posts[index];
    if (first === undefined || first.start < done) continue;
    const chain = [first];
    const from = index;
    for (let next = posts[index + 1]; next !== undefined; next = posts[index + 1]) {
      const last = chain.at(-1) ?? first;
      const link = evidence.text.slice(last.end, next.start);
      if (isAppointing(evidence.text, next)) break;
      if (!TITLE_LINK.test(link) || next.start < last.end || (/[，,]/.test(link) && isOfMany(last))) break;
      chain.push(next);
      index += 1;
    }
    const stop = chain.at(-1)?.end ?? first.end;
    const least = isNational(first) ? 0.8 : isAfterName(evidence, first) ? 0.5 : 0;
    if ([2, 3].every((length) => evidence.names.probability(stop, stop + length) < least)) {
      index = from;
      continue;
    }
    const read = readTitled(evidence, chain, first.start);
    titled.push(...read);
    done = read.at(-1)?.end ?? done;
  }
  return joinNeighbours(evidence.text, wholeNames(evidence.text, titled));
}

/** 马如|刚征求意见: where the name stands whole elsewhere it is the longer one. */
function wholeNames(text: string, titled: readonly Titled[]): Titled[] {
  const longer = new Map<string, string>();
  for (const { members } of titled)
    for (const { name } of members) if (name.length === 3) longer.set(name.slice(0, 2), name);
  return titled.map((part) => {
    const last = part.members.at(-1);
    const whole = last?.name.length === 2 ? longer.get(last.name) : undefined;
    if (last === undefined || whole === undefined || !text.startsWith(whole, last.start)) return part;
    const end = last.start + whole.length;
    return { ...part, end, members: [...part.members.slice(0, -1), { ...last, name: whole, end }] };
  });
}

/** 习近平总书记: the name stands before such titles, and what comes after is seldom one. */
const isNational = (post: PostMention): boolean =>
  post.place === null && /总书记|总理$|国家主席/.test(post.title);

const OPENS_WITH_NAME = /(?:^|[，。；：\n“])([\u3400-\u9fff]{1,3})$/u;
const NO_NAME_THERE = /^(?:[由和与及同向对于受请经据]|时任|现任|曾任|原任|担任)/;

/** 王涛副区长沿河岸察看, 张区长关于街道工作的要求: the name stands before the title. */
function isAfterName({ text, names }: GroupEvidence, { start, place, title }: PostMention): boolean {
  if (!/^[\u3400-\u9fff]{0,3}(?:长|书记|主任|主席)$/.test(title)) return false;
  if (place !== null && text.startsWith(place.short.slice(0, 2), start)) return false;
  const before = OPENS_WITH_NAME.exec(text.slice(Math.max(0, start - 4), start))?.[1] ?? '';
  return before !== '' && !NO_NAME_THERE.test(before) && names.surnameStrength(before) > 0;
}

/** …为县政府副县长，任命李明为…: another appointment begins. */
const isAppointing = (text: string, { title, start, end }: PostMention): boolean =>
  title === '' && /(?:聘任|任命|选举|推选|补选|增选|增补|免去|解聘|提名)了?$/.test(text.slice(start, end));

/** 市委组织部负责人，市财政局局长甲: words of class end a chain at a comma. */
const isOfMany = ({ title }: PostMention): boolean => /(?:负责人|负责同志|代表|专家|干部)$/.test(title);

function classTitles({ text, posts }: GroupEvidence): PostMention[] {
  const found: PostMention[] = [];
  for (const match of text.matchAll(CLASS_BEFORE_NAMES)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (posts.some((post) => post.start < span.end && span.start < post.end)) continue;
    found.push({ ...span, title: '', body: null, place: null });
  }
  return found;
}

/** The names after a chain of titles; a bare title further on in the list begins a titled part of its own. */
function readTitled(evidence: GroupEvidence, chain: readonly PostMention[], start: number): Titled[] {
  const last = chain.at(-1);
  if (last === undefined || (isOfMany(last) && /[，,]/.test(evidence.text.charAt(last.end)))) return [];
  const direct = readMembers(evidence, last.end, chain);
  const { members, end } =
    direct.members.length > 0 ? direct : readMembers(evidence, afterUnknownTitle(evidence, last.end), chain);
  if (members.length === 0) return [];
  const parts: Titled[] = [{ start, members, end }];
  const link = /^(?:[、，,；;]|和|以及|及)?/.exec(evidence.text.slice(end, end + 3))?.[0] ?? '';
  const at = end + link.length;
  const bare = link === '' ? null : evidence.bareTitleAt(at);
  if (bare === null || evidence.posts.some((post) => post.start <= at && at < post.end)) return parts;
  const isDelegate = /[\u3400-\u9fff]{2}代表$/.test(bare);
  const post: PostMention = {
    start: at,
    end: at + bare.length,
    title: bare,
    body: isDelegate ? null : last.body,
    place: last.place,
  };
  return [...parts, ...readTitled(evidence, [post], at)];
}

const UNKNOWN_TITLE =
  /^[、，]?(?:兼)?[\u3400-\u9fff（）]{2,20}(?:长|员|主任|书记|主席|教授|导师|师|负责人|委员|官|顾问|理事|经理|总裁|领队|指挥|代表|助理)$/;

/** A chain may hold a title that no table lists: the name that the model sees after it is still the same person's. */
function afterUnknownTitle({ text, names }: GroupEvidence, from: number): number {
  const at = names.nextName(from);
  if (at === null || at - from > 24) return text.length;
  return UNKNOWN_TITLE.test(text.slice(from, at)) ? at : text.length;
}

function readMembers(
  evidence: GroupEvidence,
  from: number,
  chain: readonly PostMention[],
): { members: PersonMention[]; end: number } {
  const { text } = evidence;
  const posts = chain.filter((post) => post.title !== '');
  const members: PersonMention[] = [];
  let at = from;
  let end = from;
  for (;;) {
    if (members.length === 0)
      at +=
        /^(?:（[\u3400-\u9fff]{2,6}）|候选人|候任人选|提名人选|拟任人选|人选)(?=[\u3400-\u9fff])/.exec(
          text.slice(at, at + 9),
        )?.[0].length ?? 0;
    const blank = /^(?:是[：:]|[ 　：:])/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    const reading = acceptedName(evidence, at + blank, members.length, chain);
    if (reading === null) return { members, end };
    members.push({ start: reading.start, end: reading.end, name: reading.name, posts, score: reading.score });
    end = reading.end;
    end += MARKER.exec(text.slice(end, end + 14))?.[0].length ?? 0;
    const comrade = COMRADE.exec(text.slice(end, end + 4));
    if (comrade !== null && !text.startsWith('等', end)) end += comrade[0].length;
    const link = LIST_LINK.exec(text.slice(end, end + 12))?.[0];
    if (link === undefined) return { members, end };
    at = end + link.length;
    if (evidence.posts.some((post) => post.start <= at && at < post.end)) return { members, end };
  }
}

/** After a title with its body a name of three characters needs less; after a bare word of class, more. */
function enoughAfter(chain: readonly PostMention[], reading: NameReading): number {
  const isOfOrgan = chain.some((post) => post.place !== null);
  if (isOfOrgan) return reading.name.length >= 3 ? 1 : 2.4;
  return chain.every((post) => post.body === null && post.title !== '') ? 3.6 : ENOUGH;
}

function acceptedName(
  evidence: GroupEvidence,
  at: number,
  before: number,
  chain: readonly PostMention[],
): NameReading | null {
  const reading = readName(evidence.text, at, evidence.names, evidence.seen, before > 0);
  if (reading === null || evidence.taken(reading)) return null;
  const goesOn = /^[\u3400-\u9fff]/.test(evidence.text.slice(reading.end, reading.end + 1));
  if (
    before > 0 &&
    goesOn &&
    !followsName(evidence.text.slice(reading.end, reading.end + 6)) &&
    evidence.names.probability(reading.start, reading.end) < 0.5
  )
    return null;
  // In a list the first name vouches for the others.
  const inList = before < MANY ? ENOUGH_IN_LIST : ENOUGH_AMONG_MANY;
  const least = before > 0 ? (goesOn ? ENOUGH - 0.5 : inList) : enoughAfter(chain, reading);
  return reading.score >= least ? reading : null;
}

/** People whose parts touch (，、和) do what follows together. */
function joinNeighbours(text: string, titled: readonly Titled[]): PersonGroup[] {
  const groups: { start: number; end: number; members: PersonMention[] }[] = [];
  for (const part of titled) {
    const last = groups.at(-1);
    if (last !== undefined && part.start >= last.end && MEMBER_LINK.test(text.slice(last.end, part.start))) {
      last.members.push(...part.members);
      last.end = part.end;
    } else groups.push({ start: part.start, end: part.end, members: [...part.members] });
  }
  return groups;
}
