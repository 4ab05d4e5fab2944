import type { CleanDocument } from '../../read/clean-document.js';
import type { Quoted } from '../text/text-marks.js';
import { parseNumeral } from './dates.js';

/** The year of a report that tells its days without one: read from the periods, titles and tasks that it names. */

const PERIOD = /(20\d{2}|19\d{2})年(?:第?([一二三四])季度|([上下])半年|(\d{1,2})月)/gu;

/** A period of a year that holds the month: 2024年第四季度 for November. One year only, or none. */
export function yearOfPeriod(text: string, month: number): number | null {
  const years = new Set<number>();
  for (const [, year, quarter, half, named] of text.matchAll(PERIOD)) {
    const holds =
      quarter !== undefined
        ? Math.ceil(month / 3) === parseNumeral(quarter)
        : half !== undefined
          ? (half === '上') === month <= 6
          : Number(named) === month;
    if (holds) years.add(Number(year));
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** What a report tells first, in two sentences: wherever its paragraphs end, and before who speaks tells of other years. */
const openingOf = (body: string): string => {
  const told = /^(?:[^。]*。){2}/u.exec(body.slice(0, 220))?.[0] ?? body.slice(0, 220);
  return told.slice(
    0,
    /(?<=[。；])[^，。；]{2,12}(?:说|指出|强调|要求|认为|表示)[，：,:]/u.exec(told)?.index,
  );
};

/** 召开2013年…动员大会, 总结2012年工作、部署2013年任务: the latest year of the title and the opening, goals ahead left out. */
export function openingYear(document: CleanDocument): number | null {
  const title = document.title ?? '';
  const body = document.paragraphs.find((paragraph) => paragraph.kind === 'body');
  const opening = body === undefined ? '' : openingOf(document.text.slice(body.start));
  const years: number[] = [];
  for (const match of `${title}\n${opening}`.matchAll(
    /(?<![\d—–-])((?:19|20)\d{2})年(?![—–-]|度|底|末|[^，。；]{0,6}(?:实现|建成|基本|达到|力争)|[^，。；]{0,12}工作进行)/gu,
  )) {
    const before = match.input.slice(Math.max(0, match.index - 3), match.index);
    if (!/(?:到|至|自|从|于|考核|检查|考评|表彰|评审|《[^》]*)$/.test(before)) years.push(Number(match[1]));
  }
  return years.length === 0 ? null : Math.max(...years);
}

const TURN =
  /(?:总结|回顾)[^，。；]{0,10}((?:19|20)\d{2})年[^。；]{0,60}(?:部署|安排|谋划|研究|明确)[^，。；]{0,12}((?:19|20)\d{2})年/u;

/** 总结2006年的工作，部署2007年的工作: told in December it is of the first year, told in January of the second. */
export function yearOfTurn(text: string, month: number): number | null {
  const opening = text.slice(0, OPENS);
  const [, past, ahead] = TURN.exec(opening) ?? [];
  if (past !== undefined && Number(ahead) === Number(past) + 1)
    return month >= 11 ? Number(past) : month <= 4 ? Number(ahead) : null;
  const planned = month === 12 ? PLANNED.exec(opening)?.[1] : undefined;
  return planned === undefined ? null : Number(planned) - 1;
}
/** 2023年计划、预算（草案）, 2022年工作打算: what December plans is of the year after. */
const PLANNED =
  /((?:19|20)\d{2})年(?:工作(?:打算|计划|思路|安排|谋划)|(?:国民经济和社会发展)?计划[^，。；]{0,6}草案|计划、预算)/u;
/** How far into a report what it sums up may be told, in characters. */
const OPENS = 600;

const OF_ONE_YEAR = /(?:要点|方案|计划|清单|安排|实事|预案|举措|命令)(?:[（(][^）)]*[）)])?$/;
/** 三年行动计划（2024—2026年）: a plan that is being adopted begins in the year of the meeting. */
const OF_YEARS_TO_COME = /(?:计划|方案|规划)[（(](20\d{2})年?[—–~至-]+20\d{2}年?[）)]$/u;
const ADOPTED = /(?:审议|审定|通过|研究)[^。；，]{0,10}$/u;

/** A plan or list of one year tells the year of the meeting that handles it; a report or an appraisal of a year does not. */
export function subjectYear(text: string, titles: readonly Quoted[]): number | null {
  const years = new Set<number>();
  for (const title of titles) {
    const begun = OF_YEARS_TO_COME.exec(title.text)?.[1];
    if (
      begun !== undefined &&
      ADOPTED.test(text.slice(Math.max(0, title.outer.start - 20), title.outer.start))
    )
      years.add(Number(begun));
    const isOfYear = OF_ONE_YEAR.test(title.text) || /^20\d{2}年.{2,40}(?:办法|标准|条件)$/.test(title.text);
    if (!isOfYear) continue;
    const match = /(?<![\d—–-])(20\d{2}|19\d{2})年(?![—–-]|.{0,6}(?:情况|完成))/u.exec(title.text);
    if (match?.[1] !== undefined && !/\d{4}年?[—–-]+\d{4}/.test(title.text)) years.add(Number(match[1]));
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

const NUMBERED =
  /(?<![\d—–-])((?:19|20)\d{2})年(?:第[\d一二三四五六七八九十]+[次期]|(?!度)[^，。；《》“”]{2,20}(?:动员|部署|推进|启动)(?:大?会|会议))/gu;

/** 2018年第2期大讲堂, 2018年文明城市测评迎检动员会: the year in the name of a meeting. One year only, or none. */
export const yearOfNames = (text: string): number | null => onlyYear(text.matchAll(NUMBERED));

const AHEAD =
  /(?<![\d—–-])((?:19|20)\d{2})年[，,]?(?:要|的?重点|的?工作(?:安排|任务|打算|重点)?[，：]?(?:要|是|作)|度[^，。；]{0,12}(?:任务|计划|安排)|，[^，。]{2,8}将|主要预期|预期目标|第[一1]次)/gu;

/** 2022年要重点抓好八件事, 2025年第一次集体学习: what is still to be done in a year is told in its first months. One year only, or none. */
export function yearAhead(text: string, month: number): number | null {
  if (month > 4) return null;
  return onlyYear(text.matchAll(AHEAD));
}

function onlyYear(matches: Iterable<RegExpExecArray>): number | null {
  const years = new Set([...matches].map((match) => Number(match[1])));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
