import type { ReportReading } from '../report-reading.js';
import { anyOf, readWords } from '../tables.js';
import type { Located } from '../text/spans.js';
import { DONE_TO, ENDS_AS_WORK, isClassOfWorks, isWorkName } from './work-names.js';

/** 等项目, 等3个重点工程现场, 等点位: what stands before is a list of single works, whatever they are called. */
const LIST_END =
  /等(?:[一二三四五六七八九十两\d]+余?(?:个|项|处|大))?(?:(?!负责|有关|相关|部门|单位|汇报|介绍|的)[\u3400-\u9fff]){0,6}?(?:项目|工程|点(?=位)|观摩点)/gu;
const VERB = new RegExp(
  `(?:${anyOf([...readWords('site-verbs.txt'), ...readWords('list-verbs.txt')])}|到|赴|[对就](?![口外台接业地近]))`,
  'gu',
);
/** Longest list of works, in works and in characters. */
const MOST = 16;
const LONGEST = 260;

/**
 * The works of lists that say of themselves that they are such: 察看了甲、乙村丙修缮、丁提升等项目. Between the verb and 等
 * each part is a name, so that no verb within it (提升, 建设) cuts it short.
 */
export function listedWorks(reading: ReportReading): Located[] {
  const { text } = reading;
  return [...text.matchAll(LIST_END)].flatMap(({ index, 0: ending }) => {
    const parts = partsBefore(text, index);
    // Points to go to may be anything: lanes and markets too.
    const isOfPoints = ending.endsWith('点');
    const sure = parts.filter((part) => isSure(reading, part) && !(isOfPoints && !isNameAlone(text, part)));
    if (parts.length < 2 || sure.length === 0) return [];
    return parts.filter((part) => sure.includes(part) || isBeside(reading, part));
  });
}

/** The parts of the list that ends at `end`, back to its verb or to where the names end. */
function partsBefore(text: string, end: number): Located[] {
  const parts: Located[] = [];
  let to = end;
  while (parts.length < MOST && end - to < LONGEST) {
    const from = Math.max(...[...'、，。；：！？\n'].map((mark) => text.lastIndexOf(mark, to - 1))) + 1;
    const verb = [...text.slice(from, to).matchAll(VERB)].at(-1);
    const link = text.charAt(from - 1);
    const isFirst = verb !== undefined || link !== '、';
    const start = afterVerbs(
      text,
      verb === undefined ? from : from + verb.index + verb[0].length,
      to,
      isFirst,
    );
    const own = joined(text, { start, end: to });
    // A comma ends the list, but where a list goes on before it.
    if (verb === undefined && link !== '、' && !own.every((part) => isNameAlone(text, part))) break;
    parts.unshift(...own.map((part) => withoutSite(text, part)));
    const isAfterOthers = own[0] !== undefined && own[0].start > start;
    if (isAfterOthers || verb !== undefined || (link !== '、' && link !== '，')) break;
    to = from - 1;
  }
  return parts;
}

/** Further verbs before the first name: 着力攻坚甲项目, 建设好乙. */
const LEADING = new RegExp(`^(?:${anyOf(readWords('before-works.txt'))}|好|了)+(?=.{4})`, 'u');
const afterVerbs = (text: string, start: number, end: number, isFirst: boolean): number =>
  isFirst ? start + (LEADING.exec(text.slice(start, end))?.[0].length ?? 0) : start;

/** The two of 甲和乙 at the end of a list. */
function joined(text: string, part: Located): Located[] {
  const pair = /^(.{3,}?)(以及|[和及与])(?![谐平美睦])(.{3,})$/u.exec(text.slice(part.start, part.end));
  if (pair === null) return [part];
  const [, left = '', link = '', right = ''] = pair;
  const isPair =
    link !== '和' || [left, right].some((name) => ENDS_AS_WORK.test(name) || /等|企业$/.test(name));
  if (!isPair && !DONE_TO.test(left)) return [part];
  const middle = part.start + left.length;
  // 甲、乙等企业和丙: what stands before was a list of something else.
  if (/等(?!职业|师范|专科)/.test(left)) return [{ start: middle + link.length, end: part.end }];
  return [
    { start: part.start, end: middle },
    { start: middle + link.length, end: part.end },
  ];
}

const isNameAlone = (text: string, { start, end }: Located): boolean => {
  const name = text.slice(start, end);
  return name.length <= 20 && (ENDS_AS_WORK.test(name) || DONE_TO.test(name));
};

function withoutSite(text: string, { start, end }: Located): Located {
  const site = /(?:建设|施工|项目建设)?(?:现场|工地)$/.exec(text.slice(start, end));
  return { start, end: site === null ? end : end - site[0].length };
}

/** What is told of works, places to go to and offices are none. */
const NO_WORK =
  /等(?!职业|师范|专科)|^[了]|[了的是]|(?:情况|工作|进展|进度|准备|问题|方面|领域|环节|企业|家中|群众|农户|一线|业态|指标|任务|[局厅委办]|政府|[镇乡村县]|街道|社区|脱贫)$|^[\d.]+[万余多]*(?:人|名|户|元|亿|建档)|《|》|[。；：]/;
/** A road, a lock or a hall by its own name is short. */
const SHORT_NAME = /^[\u3400-\u9fff]{2}[路街闸桥渠馆园]$/u;

function isSure(reading: ReportReading, { start, end }: Located): boolean {
  const name = reading.text.slice(start, end);
  if (NO_WORK.test(name) || isWhole(reading, { start, end })) return false;
  return (
    SHORT_NAME.test(name) || (isWorkName(name) && (begins(reading, start, end) || !isClassOfWorks(name)))
  );
}

const IS_HOUSE = /(?:[中小]学|学校|幼儿园|医院|卫生院)$/;
/** However common its words, what is listed with single works and ends as works do is one. */
function isBeside({ text }: ReportReading, { start, end }: Located): boolean {
  const name = text.slice(start, end);
  return name.length >= 5 && !NO_WORK.test(name) && (ENDS_AS_WORK.test(name) || IS_HOUSE.test(name));
}

const isWhole = ({ places }: ReportReading, { start, end }: Located): boolean =>
  places.some((mention) => mention.start <= start && end <= mention.end);
const begins = ({ places }: ReportReading, start: number, end: number): boolean =>
  places.some((mention) => mention.start === start && mention.end < end - 1);
