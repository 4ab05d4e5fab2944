import { isBareLevel } from '../home/bare-level.js';
import { isCalled, levelWords } from '../home/levels.js';
import type { PlaceMention } from '../places/place-mentions.js';
import { anyOf } from '../tables.js';
import { genericAfter } from './generic-organs.js';
import { listedAfter, prefectureOffices, sharedOrgans } from './listed-organs.js';
import type { OrganMention, Scope } from './organ-mention.js';
import { coreForms, cores, departmentForms, departmentWords, PARENT_ORGANS } from './organ-words.js';

const SESSION = '(?:第?[一二三四五六七八九十]{1,3}届)?';

const PREFIXED = new RegExp(
  `${SESSION}(?:(${anyOf(PARENT_ORGANS)})(${departmentForms})|(${coreForms})|(${departmentForms}))(?!系统|长(?:会议|座谈|培训|办公|例会)|(?<=部)[分门])`,
  'y',
);

const PARTY_PREFIX = /(?:中国共产党|中共)(?:第?[一二三四五六七八九十]{1,3}届)?$/;

const CONFERENCE_PREFIX = /(?:中国人民政治协商会议|政协)(?:第?[一二三四五六七八九十]{1,3}届)?$/;

const COMMITTEE = /(?:第?[一二三四五六七八九十]{1,3}届)?委员会(常务委员会)?/y;

/** Finds organs of divisions: 市委, 阜新市人民政府, 瀍河区教体局, 政协遵义市委员会, 区政府督查室. */
export function findOrgans(text: string, places: readonly PlaceMention[]): OrganMention[] {
  const found: OrganMention[] = [];
  const placeStarts = places.map((mention) => mention.start);
  for (const mention of places) {
    const office = OFFICE_OF_STREET.exec(mention.surface)?.[0];
    if (office === undefined || /^[\u3400-\u9fff]?(?:书记|党工委)/.test(text.slice(mention.end))) continue;
    const { start, end } = mention;
    const scope: Scope = { by: 'place', mention };
    found.push({ start, end, scope, short: '办事处', kind: 'government', organStart: end - office.length });
  }
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

/** 汉源街道办: the gazetteer knows the street by its office as well. */
const OFFICE_OF_STREET = /(?:街道)?办事处$|(?<=街道)办$/;

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
      const isOwn =
        named !== undefined && (isCalled(named.place, word) || (word === '地' && text.startsWith('委', end)));
      if (named !== undefined && isOwn) yield [named.start, end, { by: 'place', mention: named }];
      else if (word === '地' && !(text.startsWith('委', end) && !/[\u3400-\u9fff]/.test(text.charAt(at - 1))))
        continue;
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
  const listed = match === null ? null : withBranch(text, fromTables(text, match, start, end, scope));
  const generic = genericAfter(text, start, end, scope);
  // 区人大香湾街道工委 holds a place's name.
  const isCut = generic !== null && crosses(generic.end) && !/^(?:人大|政协)|“/.test(generic.short);
  const other = isCut ? null : generic;
  if (listed !== null && other !== null)
    return other.end > listed.end && isLonger(text, listed, other) ? other : listed;
  return listed ?? other;
}

const BRANCH = /(?:[\u3400-\u9fff]{2,4}?(?:分局|支队|大队)|交管局)/y;

/** 市公安局交管局, 市公安局禁毒支队: a branch after its bureau. */
function withBranch(text: string, organ: OrganMention | null): OrganMention | null {
  if (organ === null || !organ.short.endsWith('局')) return organ;
  BRANCH.lastIndex = organ.end;
  const branch = BRANCH.exec(text)?.[0] ?? '';
  if (branch === '' || /[局长副党]/.test(branch.slice(0, -2)) || /^[市区县]/.test(branch)) return organ;
  return { ...organ, end: organ.end + branch.length, short: organ.short + branch };
}

/** 市政府安全生产督导组 against 市政府; but 市委 against 市委召开的…领导小组. */
function isLonger(text: string, listed: OrganMention, other: OrganMention): boolean {
  return (
    !/^(?:常委|书记|副|主|委员|党组|党委|秘书)/.test(text.slice(listed.end, other.end)) &&
    !/[、]/.test(text.slice(listed.end, other.end))
  );
}

/** 自治州政协第十四届委员会主席: the conference by its session. */
const OF_SESSION = /^第?[一二三四五六七八九十]{1,3}届委员会(?:常务委员会)?(?!第)/;

function fromTables(
  text: string,
  match: RegExpExecArray,
  start: number,
  end: number,
  scope: Scope,
): OrganMention | null {
  const [whole, parent, child, core, department] = match;
  const stop = end + whole.length;
  const level = scope.by === 'level' ? scope.word : '';
  if (parent !== undefined && child !== undefined) {
    const organ = departmentWords.get(child);
    if (organ === undefined || (child === '办' && !['政府', '委', '人民政府'].includes(parent))) return null;
    const short = (cores.get(parent)?.short ?? parent) + child;
    return { start, end: stop, scope, short, kind: organ.kind, organStart: end };
  }
  const isVillage = level === '村' || level === '社区';
  if (isVillage && !/^(?:村?委会|居委会|党支部|党总支|党委)$/.test(core ?? '')) return null;
  if (core !== undefined) {
    const organ = cores.get(core);
    if (organ === undefined || (core === '委员会' && scope.by === 'level')) return null;
    if (core === '委' && scope.by === 'level' && ['镇', '乡', '街道', '村', '社区', '兵团'].includes(level))
      return null;
    const session =
      organ.kind === 'cppcc' ? (OF_SESSION.exec(text.slice(stop, stop + 12))?.[0].length ?? 0) : 0;
    return { start, end: stop + session, scope, short: organ.short, kind: organ.kind, organStart: end };
  }
  const organ = department === undefined ? undefined : departmentWords.get(department);
  if (organ === undefined || department === '办' || department === '办公室') return null;
  return { start, end: stop, scope, short: organ.short, kind: organ.kind, organStart: end };
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
