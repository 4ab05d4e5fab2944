/**
 * Lines of a headline that were glued by blanks, told apart by what headlines say on lines of their own.
 *
 *   市委召开常委会会议 | 牧长春主持并讲话 薄海涛传达全国两会精神         who did what, below it
 *   抓细抓实常态化创建 | 马卫光在深化创建推进会上强调                     who said so, below it
 *
 * Of two parts the blank may as well be the headline's own (全市总河湖长会议召开 鲁邦门出席并讲话): they stay together.
 */
import { isSurname } from '../../names/surname.js';
import { tellsMeeting } from './headline.js';

interface HeadlinePart {
  readonly text: string;
  readonly start: number;
}

/** ——侧记, ●我县召开会议部署食盐供应, 原标题：…: a line of its own wherever it stands. */
const opensLine = /^(?:——\p{Script=Han}|[●◎■★▲◆]|原标?题\s*[:：])/u;
/** …在推进会上强调: what was said stands above it. */
const saying = /(?:强调|指出|要求)$/u;

/** 纪长河在全县春耕工作会上强调: the headline goes on with what was said. */
export const endsInSaying = (line: string): boolean => saying.test(line);

const tellsPart =
  /^\p{Script=Han}{2,12}?(?:出席|主持|参加|列席|到会|讲话|致辞|作\S{0,6}报告|传达|宣读|通报|要求|强调|指出)/u;

const saysWhoDidWhat = (part: string): boolean =>
  (isSurname(part.slice(0, 1)) || isSurname(part.slice(0, 2))) && tellsPart.test(part) && !tellsMeeting(part);

/** Whether a line says nothing but who did what: 周明朗出席并讲话 甘怀远主持. */
export const isLineOfPeople = (line: string): boolean =>
  line.length <= 60 && partsOf(line).every(({ text }) => saysWhoDidWhat(text));

/** Where those parts begin that say who chaired, attended and said what under a headline of another part. */
const findPeople = (parts: readonly HeadlinePart[]): HeadlinePart | undefined => {
  const first = parts.findIndex(({ text }, i) => i > 0 && saysWhoDidWhat(text));
  if (first < 1 || parts.slice(0, first).some(({ text }) => endsInSaying(text))) return undefined;
  const below = parts.slice(first);
  const quoted = below.findIndex(({ text }) => endsInSaying(text));
  const people = quoted < 0 ? below : below.slice(0, quoted + 1);
  return people.every(({ text }) => saysWhoDidWhat(text)) ? parts[first] : undefined;
};

/** Which of several parts must begin a line. */
const findTurning = (parts: readonly HeadlinePart[]): HeadlinePart | undefined => {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return undefined;
  if (endsInSaying(last.text)) return last;
  return parts.length < 3 ? undefined : findPeople(parts);
};

/** The first of the parts that stands there twice: 首页 要闻 县委召开会议 县委召开会议 repeats the headline. */
const findRepeated = (parts: readonly HeadlinePart[]): readonly HeadlinePart[] => {
  const shortest = 8;
  const repeated = parts.find(
    ({ text }, i) => text.length >= shortest && parts.findIndex((other) => other.text === text) < i,
  );
  return repeated ? parts.filter(({ text }) => text === repeated.text) : [];
};

const partsOf = (text: string): HeadlinePart[] =>
  [...text.matchAll(/\S+/gu)].map(({ index, 0: part }) => ({ text: part, start: index }));

/** Where second lines begin that a mark opens. */
export const markedLines = (headline: string): number[] =>
  partsOf(headline)
    .filter(({ text, start }) => start > 0 && opensLine.test(text))
    .map(({ start }) => start);

/**
 * Where each line of a headline begins whose lines were glued by blanks.
 * @example headlineLines('把春耕抓紧抓实 纪长河在春耕工作会上强调') // [0, 8]
 */
export const headlineLines = (headline: string): number[] => {
  const parts = partsOf(headline);
  const marked = parts.findIndex(({ text }, i) => i > 0 && opensLine.test(text));
  const above = marked < 0 ? parts : parts.slice(0, marked);
  const turning = findTurning(above);
  const starts = [
    0,
    ...markedLines(headline),
    ...findRepeated(parts).map(({ start }) => start),
    ...(turning ? [turning.start] : []),
  ];
  return [...new Set(starts)].sort((a, b) => a - b);
};
