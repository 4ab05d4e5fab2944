import type { CleanDocument } from '../read/clean-document.js';
import type { Quoted } from './text-marks.js';

/** A day named in the text; the year where it is written there. */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const FULL_DAY = new RegExp(`(?:(\\d{4}|[二一][〇零○一二三四五六七八九]{3})年)?${NUMBER}月${NUMBER}日`, 'gu');
const DAY_ONLY = new RegExp(
  `(?<![月至、—\\d一二三四五六七八九十])${NUMBER}日(?=[上下晚早凌中一，,]|$)`,
  'gu',
);
const MONTH = new RegExp(`${NUMBER}月(?!份?以来)`, 'gu');

/** 4, 十二, 二十三 as numbers. */
export function parseNumeral(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const ten = word.indexOf('十');
  if (ten < 0) return [...word].reduce((sum, digit) => sum * 10 + (DIGITS[digit] ?? 0), 0);
  const tens = ten === 0 ? 1 : (DIGITS[word.charAt(ten - 1)] ?? 1);
  return tens * 10 + (DIGITS[word.charAt(ten + 1)] ?? 0);
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Days of the text in order: 4月27日, 二〇〇三年四月二十三日, and 21日 after a month was named. */
export function findDays(text: string): DayMention[] {
  const days: DayMention[] = [];
  for (const match of text.matchAll(FULL_DAY)) {
    const [whole, year, month = '', day = ''] = match;
    const mention = {
      start: match.index,
      end: match.index + whole.length,
      year: year === undefined ? null : parseNumeral(year),
      month: parseNumeral(month),
      day: parseNumeral(day),
    };
    if (isDay(mention.month, mention.day)) days.push(mention);
  }
  for (const match of text.matchAll(DAY_ONLY)) {
    const month = monthBefore(text, match.index);
    const day = parseNumeral(match[1] ?? '');
    if (
      month === null ||
      !isDay(month, day) ||
      days.some((d) => d.start <= match.index && match.index < d.end)
    )
      continue;
    days.push({ start: match.index, end: match.index + match[0].length, year: null, month, day });
  }
  return days.sort((a, b) => a.start - b.start);
}

function monthBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - 120), at);
  const months = [...before.matchAll(MONTH)];
  const last = months.at(-1)?.[1];
  return last === undefined ? null : parseNumeral(last);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Writes a day in the form of a record: `2024-11-02`, or `--11-02` where the year is not told. */
export const formatDay = (year: number | null, month: number, day: number): string =>
  `${year === null ? '-' : year}-${two(month)}-${two(day)}`;

/** The years that the report tells, and how to date a day of the text by them. */
export class Calendar {
  readonly #published: { year: number | null; month: number; day: number } | null;
  readonly #toldYear: number | null;
  readonly #subjectYear: number | null;
  readonly #text: string;

  constructor(document: CleanDocument, titles: readonly Quoted[]) {
    this.#published = parseDay(document.published) ?? datelineDay(document.text);
    this.#toldYear = document.told.year ?? null;
    this.#text = document.text;
    this.#subjectYear = subjectYear(titles) ?? openingYear(document);
  }

  /** The publication day; with the told year where the page gives none. */
  published(): string | null {
    const day = this.#published;
    return day === null ? null : formatDay(day.year ?? this.#toldYear, day.month, day.day);
  }

  /** The day before (or of) publication, for 昨天 and 今天; null where it is not known. */
  beforePublication(days: number): string | null {
    const published = this.#published;
    if (published === null) return null;
    const year = published.year ?? this.#toldYear;
    const date = new Date(Date.UTC(year ?? 2023, published.month - 1, published.day - days));
    return formatDay(year === null ? null : date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }

  dateOf(day: DayMention): string {
    return formatDay(day.year ?? this.#yearOf(day), day.month, day.day);
  }

  #yearOf({ month, day }: DayMention): number | null {
    const published = this.#published;
    if (published?.year != null) {
      const isLater = month > published.month || (month === published.month && day > published.day);
      return isLater ? published.year - 1 : published.year;
    }
    return this.#toldYear ?? yearOfPeriod(this.#text, month) ?? this.#subjectYear;
  }
}

/** 6月7日讯: the day on which the outlet sent the report out. */
function datelineDay(text: string): { year: number | null; month: number; day: number } | null {
  const match = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:讯|电|消息)/.exec(text.slice(0, 400));
  if (match === null) return null;
  return {
    year: match[1] === undefined ? null : Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  };
}

function parseDay(date: string | null): { year: number | null; month: number; day: number } | null {
  const match = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (match === null) return null;
  return {
    year: match[1] === undefined ? null : Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  };
}

const PERIOD = /(20\d{2}|19\d{2})年(?:第?([一二三四])季度|([上下])半年|(\d{1,2})月)/gu;

/** A period of a year that holds the month: 2024年第四季度 for November. One year only, or none. */
function yearOfPeriod(text: string, month: number): number | null {
  const years = new Set<number>();
  for (const [, year, quarter, half, named] of text.matchAll(PERIOD)) {
    const holds =
      quarter !== undefined
        ? Math.ceil(month / 3) === DIGITS[quarter]
        : half !== undefined
          ? (half === '上') === month <= 6
          : Number(named) === month;
    if (holds) years.add(Number(year));
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** 召开2013年…动员大会, 总结2012年工作、部署2013年任务: the latest year of the title and the opening, goals ahead left out. */
function openingYear(document: CleanDocument): number | null {
  const title = document.title ?? '';
  const body = document.paragraphs.find((paragraph) => paragraph.kind === 'body');
  const opening =
    body === undefined ? '' : document.text.slice(body.start, Math.min(body.end, body.start + 220));
  const years: number[] = [];
  for (const match of `${title}\n${opening}`.matchAll(
    /(?<![\d—–-])((?:19|20)\d{2})年(?![—–-]|度|底|末|[^，。；]{0,6}(?:实现|建成|基本|达到|力争))/gu,
  )) {
    const before = match.input.slice(Math.max(0, match.index - 3), match.index);
    if (!/(?:到|至|自|从|于|《[^》]*)$/.test(before)) years.push(Number(match[1]));
  }
  return years.length === 0 ? null : Math.max(...years);
}

/** A plan or list of one year tells the year of the meeting that handles it; a report or an appraisal of a year does not. */
function subjectYear(titles: readonly Quoted[]): number | null {
  const years = new Set<number>();
  for (const { text } of titles) {
    if (!/(?:要点|方案|计划|清单|安排|实事|预案|举措)(?:[（(][^）)]*[）)])?$/.test(text)) continue;
    const match = /(?<![\d—–-])(20\d{2}|19\d{2})年(?![—–-]|.{0,6}(?:情况|完成))/u.exec(text);
    if (match?.[1] !== undefined && !/\d{4}年?[—–-]+\d{4}/.test(text)) years.add(Number(match[1]));
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
