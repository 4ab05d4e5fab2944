/**
 * Pages glued to one line: where their lines began.
 *
 *   市委常委会举行会议 ——侧记 | ●嘉禾日报 记者 俞伯安 2021-04-29 | 4月28日，市委…
 *   headlines                   about the report                     the report
 */
import { aboutLength } from './about-words.js';
import { looksLikeHeadline } from './headline.js';
import { headlineLines, markedLines } from './headline-lines.js';
import { readLead } from './lead.js';
import { findMetaLine, readMeta } from './meta-line.js';
import { isNewsOutlet } from './outlets.js';

const metaBegins =
  /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}|来源\s*[:：]|发布(?:时间|日期)|\d{2}-\d{2}\s\d{2}:\d{2}/u;
const farthest = 170;
const gluedLength = 150;
const shortestHeadline = 8;
const longestAbout = 120;

/** The words of `text` that end within its first `most` characters. */
const wholeWords = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most + 1).replace(/\S+$/u, '');

const wordStarts = (text: string): number[] => [...text.matchAll(/\S+/gu)].map(({ index }) => index);
const longestClauses = 40;
/** 在苏州，听一场雨: a headline in clauses; a sentence would tell its day, end in a comma, or go on to a full stop. */
const isHeadlineInClauses = (part: string): boolean =>
  part.length <= longestClauses &&
  part.split(/[，,]/u).length <= 2 &&
  !/[。；;]|[，,：:]$|^(?:\d|[今昨前近日本上]|记者)|^[^，,]*\d日/u.test(part);

/** The headline as far as its spaced parts have no clause, label or note in them. */
const headlineEnd = (line: string): number => {
  let end = 0;
  for (const part of line.matchAll(/\S+\s*/gu)) {
    const isClausal = end === 0 && isHeadlineInClauses(part[0].trim());
    if (!isClausal && !/^原标?题[:：]\s*$/u.test(part[0]) && /[，,。；;]|[:：]\s*$|^[(（]/u.test(part[0]))
      break;
    end = part.index + part[0].length;
  }
  return end;
};

const isHeadline = (text: string): boolean => text.length >= shortestHeadline && looksLikeHeadline(text);

interface Turn {
  readonly at: number;
  /** Where what is about the report ends; `at` where the report itself opens. */
  readonly end: number;
}

/** Length of the outlet's name that stands between a headline and a sentence: 六安新闻网 8月14日，…; 0 if none does. */
const outletLength = (text: string): number => {
  const [word = '', next = ''] = text.split(/\s+/u, 2);
  return isNewsOutlet(word) && /[，,。]/u.test(next) ? word.length : 0;
};

/** The first place from `from` on where headlines end: at a line about the report or at the report's opening. */
const findTurn = (line: string, from: number): Turn | undefined => {
  for (const start of wordStarts(line.slice(from, farthest))) {
    const at = from + start;
    const before = line.slice(from, at).trim();
    if (before.includes('。')) return undefined;
    if (before !== '' && !isHeadline(before)) continue;
    const rest = line.slice(at);
    if (readLead(rest).end > 0) return { at, end: at };
    const length = aboutLength(wholeWords(rest, longestAbout)) || outletLength(rest);
    if (length > 0) return { at, end: at + length };
  }
  return undefined;
};

/** The first words without a clause, where the report goes on without anything about it between. */
const findBareHeadline = (line: string, from: number): number | undefined => {
  const rest = line.slice(from);
  if (rest.length < gluedLength) return undefined;
  const end = headlineEnd(rest);
  return end < rest.length && isHeadline(rest.slice(0, end).trim()) ? from + end : undefined;
};

/** (2025年3月6日县人大常委会会议通过) below a headline is a line of its own. */
const noteEnd = (line: string, at: number): number[] => {
  const note = /^[(（][^()（）]{6,60}[)）]\s+/u.exec(line.slice(at));
  return note ? [at + note[0].length] : [];
};

/** Headlines stand before what follows them; the last part may be the report itself. */
const withHeadlineLines = (line: string, starts: readonly number[]): number[] =>
  starts.flatMap((start, i) => {
    const part = line.slice(start, starts[i + 1] ?? line.length);
    const isFollowed = i + 1 < starts.length && isHeadline(part.trim());
    const lines = isFollowed ? headlineLines(part) : [0, ...markedLines(part)];
    return part.includes('。') ? [start] : lines.map((at) => start + at);
  });

/** Where a line about the report begins whose last word is glued to the report's first. */
const findGluedWords = (line: string): number[] => {
  const told = metaBegins.exec(line.slice(0, farthest))?.index;
  const before = line.slice(0, told ?? 0).trim();
  if (told === undefined || line.length < gluedLength || !looksLikeHeadline(before)) return [];
  if (/[，。]|[(（]$/u.test(before)) return [];
  const starts = [...line.slice(0, told).matchAll(/\s+/gu)].map((space) => space.index + space[0].length);
  const start = starts.find((at) => at + readMeta(line.slice(at)).end > told) ?? told;
  const { pieces, end } = readMeta(line.slice(start));
  return pieces.some((p) => p.kind === 'date' || p.kind === 'source') ? [start, start + end] : [];
};

/** Where the parts of a page's first line begin: headlines, what is about it, the report. `[0]` if nothing is glued. */
export const findGluedHead = (line: string): number[] => {
  if (findMetaLine(line)) return [0, ...markedLines(line)];
  if (readLead(line).end > 0) return [0];
  const turns: Turn[] = [];
  const endOf = (list: readonly Turn[]) => list.at(-1)?.end ?? 0;
  for (let turn = findTurn(line, 0); turn; turn = findTurn(line, turn.end)) {
    turns.push(turn);
    if (turn.end === turn.at) break;
  }
  const isHeaded = turns.some((turn, i) => turn.at > endOf(turns.slice(0, i)));
  const glued = turns.length > 0 ? [] : findGluedWords(line);
  const bare = isHeaded || glued.length > 0 ? undefined : findBareHeadline(line, endOf(turns));
  const starts = [
    0,
    ...turns.flatMap(({ at, end }) => [at, end]),
    ...glued,
    ...(bare ? [bare, ...noteEnd(line, bare)] : []),
  ];
  return withHeadlineLines(
    line,
    [...new Set(starts)].filter((start) => start < line.length),
  );
};
