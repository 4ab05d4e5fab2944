import type { BodyKind } from '@zhengtu/graph-schema';
import { isCalled, levelWords } from './levels.js';
import { coreForms, cores, departmentForms, departmentWords, PARENT_ORGANS } from './organ-words.js';
import type { PlaceMention } from './place-mentions.js';
import type { Located } from './spans.js';
import { anyOf } from './tables.js';

/** Whose organ it is: of a named place, of the division that a level word stands for, or not yet told. */
export type Scope =
  | { readonly by: 'place'; readonly mention: PlaceMention }
  | { readonly by: 'level'; readonly word: string }
  | { readonly by: 'none' };

/** An organ or department of a division, as named in the text. */
export interface OrganMention extends Located {
  readonly scope: Scope;
  /** What follows the division's name in the canonical name: 委, 政府党组, 委宣传部, 教体局. */
  readonly short: string;
  readonly kind: BodyKind;
  /** Where the words after the scope begin. */
  readonly organStart: number;
}

const SESSION = '(?:第?[一二三四五六七八九十]{1,3}届)?';
/** Any committee, bureau or centre that the tables do not list: two to fourteen characters and a head. */
const HEADS = anyOf(
  '局 委员会 办公室 管理中心 服务中心 指挥中心 救助中心 监测中心 促进中心 交易中心 发展中心 教育中心 保障中心 评审中心 接待中心 支队 总队 大队 指挥部 领导小组办公室 领导小组 工作领导小组办公室 工作领导小组 工作组 督导组 督查组 督察组 巡视组 巡察组 调研组 专题组 工作专班 专班 管委会 管理处 管理局 代表团 考察团 研究院 研究所 设计院 工委 督查室 教育集团 联合会 管理站 委'.split(
    ' ',
  ),
);
const GENERIC = `(?:[\\u4e00-\\u9fa5]{2,16}?)(?:${HEADS}|(?:中心|办)(?=主任|副主任|党))(?!长会议|[是的])`;
const NO_GENERIC =
  /政委$|^[长委]|候补|大学|学院|中学|公司|集团|[的了在是将把对向与各等及其后并由为以级]|和[省市县区]|深化|健全|完善|统筹|两委|推动|加快|(?:召开|举行|成立|听取|审议|研究室?(?!院|所|室)|部署|要求|加强|推进|主持|出席|参加|相关|有关|部门|单位|全面|负责|主要|直属|市直|学习|贯彻|落实|召集|领导班子|开展|重点|就|会同|牵头|同意|汇报|指出|强调|通过|陪同|书记|会议|主席|主任|[市县区]长|常委|代表|干部|群众|企业|直各)/;

const PREFIXED = new RegExp(
  `${SESSION}(?:(${anyOf(PARENT_ORGANS)})(${departmentForms})|(${coreForms})|(${departmentForms}))`,
  'y',
);
/** Committees of a congress or conference, whose names may hold verbs (文化文史和学习委员会). */
const COMMITTEE_OF_ASSEMBLY = /(人大常委会|人大|政协)((?!常务|全国|[市省区县])[\u4e00-\u9fa5]{2,14}?(?:委员会|工作委员会|工委|专委会))/y;
const GENERIC_AFTER = new RegExp(`(${anyOf(PARENT_ORGANS)})?(${GENERIC})`, 'y');
const PARTY_PREFIX = /(?:中国共产党|中共)(?:第?[一二三四五六七八九十]{1,3}届)?$/;
const CONFERENCE_PREFIX = /(?:中国人民政治协商会议|政协)(?:第?[一二三四五六七八九十]{1,3}届)?$/;
const COMMITTEE = /(?:第?[一二三四五六七八九十]{1,3}届)?委员会(常务委员会)?/y;

/** Characters before a level word that make it part of another word (城市, 社区) or of a class (各县, 县区). */
const PART_OF_WORD =
  /(?:[城都超夜股上闹花海]市|[社园景校灾地城辖街山小库矿片军牧林新特战郊老片湖库盟]区|[集古小村乡城]镇|[城]乡|[乡渔山农新老古]村|[各省市县区州盟旗镇乡][市区县州盟旗镇乡村]|[各全跨两每外])$/;

/** Whether a level word that ends at `end` stands for a division by itself: 市 in 市委, not in 城市 or 各县区. */
export function isBareLevel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 1), end);
  if (end - start === 1 && PART_OF_WORD.test(before)) return false;
  if (
    /各[级地]?$|[县市]、$|（$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[）、]/.test(text.slice(end))
  )
    return false;
  return !/(?:各|各级|[\u4e00-\u9fa5]县、|多个|两个|部分|有关|相关|周边)$/.test(
    text.slice(Math.max(0, start - 3), start),
  );
}

/** Finds organs of divisions: 市委, 阜新市人民政府, 瀍河区教体局, 政协遵义市委员会, 区政府督查室. */
export function findOrgans(text: string, places: readonly PlaceMention[]): OrganMention[] {
  const found: OrganMention[] = [];
  const placeStarts = places.map((mention) => mention.start);
  for (const [scopeStart, scopeEnd, scope] of scopesIn(text, places)) {
    const crosses = (end: number) => placeStarts.some((start) => start >= scopeEnd && start < end);
    const organ =
      infixed(text, scopeStart, scopeEnd, scope, crosses) ??
      organAfter(text, scopeStart, scopeEnd, scope, crosses);
    if (organ !== null) found.push(organ, ...listedAfter(text, organ));
  }
  found.push(...prefectureOffices(text));
  const kept = withoutNested(found);
  return [...kept, ...sharedOrgans(text, kept, places)].sort((a, b) => a.start - b.start);
}

function* scopesIn(text: string, places: readonly PlaceMention[]): Generator<[number, number, Scope]> {
  const ends = new Map(places.map((mention) => [mention.end, mention]));
  for (const mention of places) {
    let start = mention.start;
    for (let outer = ends.get(start); outer !== undefined; outer = ends.get(start)) start = outer.start;
    yield [start, mention.end, { by: 'place', mention }];
  }
  for (const word of levelWords) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (ends.has(end)) continue;
      const named = ends.get(at);
      const isOwn = named !== undefined && (isCalled(named.place, word) || (word === '地' && text.startsWith('委', end)));
      if (named !== undefined && isOwn)
        yield [named.start, end, { by: 'place', mention: named }];
      else if (word === '地' && !(text.startsWith('委', end) && !/[\u4e00-\u9fa5]/.test(text.charAt(at - 1)))) continue;
      else if (isBareLevel(text, at, end)) yield [at, end, { by: 'level', word }];
    }
  }
}

/** 中共阜新市委员会, 政协遵义市委员会: the organ stands around its place. */
function infixed(
  text: string,
  start: number,
  end: number,
  scope: Scope,
  crosses: (end: number) => boolean,
): OrganMention | null {
  const before = text.slice(Math.max(0, start - 18), start);
  const prefix = PARTY_PREFIX.exec(before) ?? CONFERENCE_PREFIX.exec(before);
  if (prefix === null) return null;
  COMMITTEE.lastIndex = end;
  const committee = COMMITTEE.exec(text);
  const isConference = CONFERENCE_PREFIX.test(before);
  if (committee === null && isConference) return null;
  const outer = start - prefix[0].length;
  if (committee !== null) {
    const standing = committee[1] === undefined ? '' : '常委会';
    return isConference
      ? {
          start: outer,
          end: end + committee[0].length,
          scope,
          short: '政协',
          kind: 'cppcc',
          organStart: end,
        }
      : {
          start: outer,
          end: end + committee[0].length,
          scope,
          short: `委${standing}`,
          kind: 'party',
          organStart: end,
        };
  }
  const organ = organAfter(text, start, end, scope, crosses);
  return organ === null ? null : { ...organ, start: outer };
}

function organAfter(
  text: string,
  start: number,
  end: number,
  scope: Scope,
  crosses: (end: number) => boolean,
): OrganMention | null {
  PREFIXED.lastIndex = end;
  const match = PREFIXED.exec(text);
  const listed = match === null ? null : fromTables(match, start, end, scope);
  const generic = genericAfter(text, start, end, scope);
  const other = generic === null || crosses(generic.end) ? null : generic;
  if (listed !== null && other !== null)
    return other.end > listed.end && isLonger(text, listed, other) ? other : listed;
  return listed ?? other;
}

/** 市政府安全生产督导组 against 市政府; but 市委 against 市委召开的…领导小组. */
function isLonger(text: string, listed: OrganMention, other: OrganMention): boolean {
  return (
    !/^(?:常委|书记|副|主|委员|党组|秘书)/.test(text.slice(listed.end, other.end)) &&
    !/[、]/.test(text.slice(listed.end, other.end))
  );
}

function fromTables(match: RegExpExecArray, start: number, end: number, scope: Scope): OrganMention | null {
  const [whole, parent, child, core, department] = match;
  const stop = end + whole.length;
  const level = scope.by === 'level' ? scope.word : '';
  if (parent !== undefined && child !== undefined) {
    const organ = departmentWords.get(child);
    if (organ === undefined || (child === '办' && !['政府', '委', '人民政府'].includes(parent))) return null;
    const short = (cores.get(parent)?.short ?? parent) + child;
    return { start, end: stop, scope, short, kind: organ.kind, organStart: end };
  }
  if (core !== undefined) {
    const organ = cores.get(core);
    if (organ === undefined || (core === '委员会' && scope.by === 'level')) return null;
    if (core === '委' && scope.by === 'level' && ['镇', '乡', '街道', '村', '社区', '兵团'].includes(level))
      return null;
    return { start, end: stop, scope, short: organ.short, kind: organ.kind, organStart: end };
  }
  const organ = department === undefined ? undefined : departmentWords.get(department);
  if (organ === undefined || department === '办' || department === '办公室') return null;
  return { start, end: stop, scope, short: organ.short, kind: organ.kind, organStart: end };
}

function genericAfter(text: string, start: number, end: number, scope: Scope): OrganMention | null {
  COMMITTEE_OF_ASSEMBLY.lastIndex = end;
  const assembly = COMMITTEE_OF_ASSEMBLY.exec(text);
  if (assembly !== null && !/[的了，]|常务委员会|召开|举行|代表大会|主任|委员[^会]|列席|出席/.test(assembly[2] ?? '')) {
    const kind = assembly[1] === '政协' ? 'cppcc' : 'congress';
    return { start, end: end + assembly[0].length, scope, short: assembly[0], kind, organStart: end };
  }
  GENERIC_AFTER.lastIndex = end;
  const match = GENERIC_AFTER.exec(text);
  const words = match?.[2];
  if (match === null || words === undefined || NO_GENERIC.test(words) || words.length < 3) return null;
  if (/^[委政纪监党人]/.test(words) && match[1] === undefined && words.length < 5) return null;
  if (/(?:^.委|[^工常]委)$/.test(words) && words.length > 6) return null;
  const parent = match[1] === undefined ? '' : (cores.get(match[1])?.short ?? match[1]);
  return {
    start,
    end: end + match[0].length,
    scope,
    short: parent + words,
    kind: genericKind(words),
    organStart: end,
  };
}

function genericKind(words: string): BodyKind {
  if (
    /(?:组|指挥部|专班|领导小组|安委会|委员会)$/.test(words) &&
    !/(?:管理委员会|工作委员会|健康委员会)$/.test(words)
  )
    return 'group';
  if (/教育集团$|教育中心$/.test(words)) return 'school';
  if (/联合会$/.test(words)) return 'association';
  if (/研究[院所]|设计院/.test(words)) return 'other';
  return 'department';
}

/** 行署 stands alone: only a prefecture of the old kind (地区) has one. */
const prefectureOffices = (text: string): OrganMention[] =>
  [...text.matchAll(/(?<![\u4e00-\u9fa5])行署/gu)].map(({ index }) => ({
    start: index,
    end: index + 2,
    scope: { by: 'level', word: '地' },
    short: '行署',
    kind: 'government',
    organStart: index,
  }));

const NEXT_DEPARTMENT = new RegExp(`(?:、|和|及)(${departmentForms})(?![\\u4e00-\\u9fa5]{0,2}(?:作|建设))`, 'y');

/** 市发改委、财政局、教育局: the departments that follow are of the same division. */
function listedAfter(text: string, first: OrganMention): OrganMention[] {
  const found: OrganMention[] = [];
  if (!departmentWords.has(first.short) && first.kind !== 'department') return found;
  for (let at = first.end; ; ) {
    NEXT_DEPARTMENT.lastIndex = at;
    const match = NEXT_DEPARTMENT.exec(text);
    const form = match?.[1] ?? '';
    const organ = departmentWords.get(form);
    if (match === null || organ === undefined || form.length < 2 || /^(?:办|办公室|党校)$/.test(form)) return found;
    const start = at + match[0].length - form.length;
    at += match[0].length;
    found.push({ start, end: at, scope: first.scope, short: organ.short, kind: organ.kind, organStart: start });
  }
}

/** 柳北区、三江侗族自治县人大常委会: the organ is meant of each place in the list. */
function sharedOrgans(
  text: string,
  organs: readonly OrganMention[],
  places: readonly PlaceMention[],
): OrganMention[] {
  const shared: OrganMention[] = [];
  for (const organ of organs) {
    if (organ.scope.by !== 'place' || !/^(?:委|政府|人民政府|人大|政协)/.test(organ.short)) continue;
    let start = organ.start;
    for (let more = true; more; ) {
      const before = places.find((mention) => mention.end === start - 1 && text.charAt(start - 1) === '、');
      more =
        before !== undefined &&
        before.place.level === organ.scope.mention.place.level &&
        !organs.some((other) => other.end === before.end);
      if (before === undefined || !more) break;
      shared.push({ ...organ, start: before.start, end: before.end, organStart: before.end, scope: { by: 'place', mention: before } });
      start = before.start;
    }
  }
  return shared;
}

/** Of mentions that overlap the longest stays: 市委宣传部 over 市委. */
function withoutNested(mentions: OrganMention[]): OrganMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: OrganMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept.splice(-1, 1, mention);
  }
  return kept;
}
