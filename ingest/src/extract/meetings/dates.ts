/** A day named in the text; the year where it is written there. */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** Null where only the day of the month is told (17日上午) and no month was named before. */
  readonly month: number | null;
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
const FULL_DAY = new RegExp(
  `(?:(\\d{4}|[二一][〇零○一二三四五六七八九]{3})\\s?年\\s?)?(\\d{1,2}|[一二三四五六七八九十]{1,3}|元)\\s?月\\s?${NUMBER}\\s?[日号](?!楼|线|院|地块)`,
  'gu',
);
const DAY_ONLY = new RegExp(
  `(?<![月至、—\\-\\d一二三四五六七八九十]|星期|周)(?:本月)?${NUMBER}[日号](?=[上下晚早凌中一，,召举至、]|$)`,
  'gu',
);
const MONTH = new RegExp(`${NUMBER}月(?=${NUMBER}日|[的，、中上下])`, 'gu');

/** 4, 十二, 二十三 as numbers; 元 (元月) as the first. */
export function parseNumeral(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === '元') return 1;
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
    const told = { month: parseNumeral(month), day: parseNumeral(day) };
    if (!isDay(told.month, told.day)) continue;
    days.push({
      start: match.index,
      end: match.index + whole.length,
      year: year === undefined ? null : parseNumeral(year),
      ...told,
    });
  }
  for (const match of text.matchAll(DAY_ONLY)) {
    const month = monthBefore(text, match.index);
    const day = parseNumeral(match[1] ?? '');
    if (!isDay(month ?? 1, day) || days.some((d) => d.start <= match.index && match.index < d.end)) continue;
    days.push({ start: match.index, end: match.index + match[0].length, year: null, month, day });
  }
  return days.sort((a, b) => a.start - b.start);
}

/** As far back as the day before the one that only names its number may stand, in characters. */
const MONTH_REACH = 500;

function monthBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - MONTH_REACH), at);
  const months = [...before.matchAll(MONTH)];
  const last = months.at(-1)?.[1];
  return last === undefined ? null : parseNumeral(last);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Writes a day in the form of a record: `2024-11-02`, or `--11-02` where the year is not told. */
export const formatDay = (year: number | null, month: number, day: number): string =>
  `${year === null ? '-' : year}-${two(month)}-${two(day)}`;
