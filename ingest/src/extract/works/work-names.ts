import { areCommonWords } from '../../gazetteer/index.js';
import type { ReportReading } from '../report-reading.js';
import { anyOf, listed, readRows, readWords } from '../tables.js';

/** Ends of the names of works that need not say 项目 or 工程, as a regular-expression alternation. */
export const WORK_HEADS = anyOf([...readWords('project-heads.txt'), ...readWords('great-works.txt')]);

const CLASS = new Set(readWords('project-words.txt'));
const CLASS_WORDS = new RegExp(`(?:${anyOf(CLASS)})`, 'gu');
const SLOGAN = new RegExp(`(?:${anyOf(readWords('slogan-works.txt'))}|标志性?)”?工程$`, 'u');
/** Verbs, dates and linking words before which a work's name cannot reach. */
const STOP = new RegExp(`(?:${anyOf(readWords('before-works.txt'))}|[\\d今明去后]年|\\d[日月])$`, 'u');
/** Linking characters, with the words in which they link nothing (和 in 和平路). */
const PARTICLES = new Map(
  readRows('particles-before-works.tsv').map(([character = '', words]) => [character, listed(words)]),
);
/** Whether a name ends as works' names do. */
export const ENDS_AS_WORK = new RegExp(`(?:${WORK_HEADS}|项目|工程)$`, 'u');

/** What is done to a work, at the end of its name. */
export const DONE_TO = new RegExp(`(?:${anyOf(readWords('work-actions.txt'))})$`, 'u');

const BARE = /^(?:改造|建设|整治|修缮|修复|治理|综合)*(?:项目|工程)/;

const MARK = /(?:[、，。；：！？《》\s]|——)$/;
const NUMBERED_LINE = /\n\d{1,2}[.．]$/;

/** Longest name of a work, in characters. */
const LONGEST = 44;

/**
 * Where the name that ends at `end` begins: after the last mark, verb or linking word outside of brackets and places; at
 * `end` itself where none stands near enough, so that no name is cut off in the middle of a word.
 */
export function nameStart({ text, places }: ReportReading, end: number): number {
  let start = end;
  let open = 0;
  while (start > 0 && end - start < LONGEST) {
    const character = text.charAt(start - 1);
    if (/[”）)]/.test(character)) open += 1;
    else if (/[“（(]/.test(character)) {
      if (open === 0) break;
      open -= 1;
    } else if (open === 0 && MARK.test(text.slice(Math.max(0, start - 2), start))) break;
    const inPlace = places.some(
      (mention) => mention.start < start && start <= mention.end && mention.end <= end,
    );
    if (open === 0 && !inPlace && end - start >= 2 && isStop(text, places, start)) break;
    start -= 1;
  }
  return end - start >= LONGEST ? end : start;
}

const WITHIN =
  /^(?:[^，。；]{2,20}(?:公司|集团)[\u3400-\u9fff]{2,}|\d|[\u3400-\u9fff]{0,8}\d+万?(?:[吨千万亩套台公里米]|平方?米))/;

/** 及 in 兴县15万吨零部件及铝型材项目 joins two parts of one work: what stands before it began with a size and ends as no work. */
function joinsWithin(text: string, at: number, places: ReportReading['places']): boolean {
  if (!/[及和与]/.test(text.charAt(at))) return false;
  const before =
    text
      .slice(Math.max(0, at - LONGEST), at)
      .split(/[，。；：！？、《》\s]/)
      .at(-1) ?? '';
  const named = places.findLast((mention) => mention.start >= at - before.length && mention.end <= at);
  const own = named === undefined ? before : text.slice(named.start, at);
  return WITHIN.test(own) && !ENDS_AS_WORK.test(own);
}

/** 提升 in 片区改造提升工程 belongs to the name; before a name of its own (提升古城墙工程) it is a verb. */
const DEED_OF_WORK = /(?:提升|开发|利用|服务|促进|完善|保护好?)$/;

/** A verb or linking word ends before the name; 建设 does where a number or a place begins after it. */
function isStop(text: string, places: ReportReading['places'], start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  const isBare = BARE.test(text.slice(start, start + 8));
  if (isBare && DEED_OF_WORK.test(before)) return false;
  if (NUMBERED_LINE.test(before) || (STOP.test(before) && !isInCompound(text, start))) return true;
  const words = PARTICLES.get(text.charAt(start - 1));
  const isPlace = places.some((mention) => mention.start === start);
  if (words !== undefined && (isPlace || !words.some((word) => text.startsWith(word, start - 1))))
    return !joinsWithin(text, start - 1, places) && !endsName(text, start - 1, places);
  return (
    before.endsWith('建设') &&
    (/^[\d“]/.test(text.slice(start)) || isPlace || isVerb(text, start - 2, places))
  );
}

/** 集中安置点, 开发区中学: a word that is a verb elsewhere begins a noun. */
const COMPOUND =
  /^(?:集中(?:安置|居住|供热|供水|供养|处理|处置|养殖|隔离|连片)|开发区|服务(?:中心|站|区|点|大厅))/;
const isInCompound = (text: string, start: number): boolean =>
  COMPOUND.test(text.slice(start - 2, start + 2));

/** 等 of 中等职业学校, and 和 of a name of two characters after a place (都安瑞和电子车间), link nothing. */
function endsName(text: string, at: number, places: ReportReading['places']): boolean {
  const [before, character] = [text.charAt(at - 1), text.charAt(at)];
  if (character === '等')
    return /[中高初]/.test(before) && /^(?:职业|师范|专科|教育|学校|技工)/.test(text.slice(at + 1));
  const isNext = places.some((mention) => mention.start === at + 1);
  return character === '和' && !isNext && places.some((mention) => mention.end === at - 1);
}

/** 建设 with nothing before it but a mark, a particle of the future or a place is what is done to the work. */
const isVerb = (text: string, at: number, places: ReportReading['places']): boolean =>
  at === 0 ||
  /[，。；：！？\s将拟]$|在[\u3400-\u9fff]{2,10}$/.test(text.slice(Math.max(0, at - 12), at)) ||
  places.some((mention) => mention.end === at);

/** The name without 建设项目, 项目 or 工程 at its end. */
export const stemOf = (name: string): string => name.replace(/(?:建设)?(?:项目|工程)$/, '');

/** What is left of a name without words of class: 重点项目 leaves nothing, 孔雀湖公园项目 its park. */
const withoutClass = (name: string): string => stemOf(name).replace(CLASS_WORDS, '');

const HEAD_AT_END = new RegExp(`(?:${WORK_HEADS})(?:[（(]?[一二三四五]期[）)]?)?$`, 'u');

/** What a name has of its own beside words of class and the kind of work at its end: 孔雀湖 of 孔雀湖公园. */
export const ownPart = (name: string): string => withoutClass(stemOf(name).replace(HEAD_AT_END, ''));

const BY_ITSELF = /[“”\d]|[一二三四五]期|[A-Za-z]/;

/** 大通河引水, 热水煤矿生态整治: begins with a river, road, mine or house by its own name. */
const AFTER_FEATURE =
  /^(?!城市|城镇|城乡|农村|乡村|乡镇|社区|[省市县区镇乡村]级|主要|重点|市政|中小|公立|基层|三甲|综合|老旧|病险|[大中小]型|骨干|通用|支线|标准|露天|停产|全[省市县区]|沿[江河海]|跨[江河海]|学校|地下|背街|县乡|通村|国省|干线|境内|入[河湖海])[\u3400-\u9fff]{1,3}(?:河(?![流道长湖床堤])|江(?![河河边海])|湖(?![库泊区])|水库|煤矿|铁矿|金矿|机场|港(?!口|湾|区|澳|城)|车站|体育场|体育馆|影剧院|剧院|宾馆|大桥|大道|古城|遗址|中学|医院|(?<![公道铁线管水电网高速])路(?![网灯面域基])|街(?![道区巷]))/u;

/** Whether 项目 or 工程 follows nothing but words of class and common words: 牧民定居工程, 对台经贸合作项目. */
export const isClassOfWorks = (name: string): boolean =>
  !BY_ITSELF.test(name) && !AFTER_FEATURE.test(name) && areCommonWords(stemOf(name), CLASS);

const COUNTED =
  /^[一二三四五六七八九十两几多\d]+[个处项条座家批]|[一二三四五六七八九十两几各][个栋家处户台名]|各建|暨/;
const ONLY_NUMBERS = /^(?:[一二三四五六七八九十百千万亿\d.]+(?:个|项|亿|万|元|类|大|批)*)+$/;

/** Whether the words name one work by themselves, and no class of works, slogan or number of works. */
export function isWorkName(name: string): boolean {
  if (
    name.length < 4 ||
    /^年(?!产)|^不|^各/.test(name) ||
    COUNTED.test(name) ||
    SLOGAN.test(name) ||
    /[，。；：]/.test(name)
  )
    return false;
  const rest = withoutClass(name);
  return rest.length >= 2 && !ONLY_NUMBERS.test(rest);
}
