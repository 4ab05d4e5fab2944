/** Dates as the graph keeps them (`2024-11-02`, `2024-11`, `2024`, `--11-02`) in words; nothing is made up. */
import type { Language } from '../language/languages';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const parseDate = (date: string): Parts | null => {
  const found = /^(?:(\d{4})|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!found) return null;
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return { year: number(found[1]), month: number(found[2]), day: number(found[3]) };
};

const inChinese = ({ year, month, day }: Parts): string =>
  [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
    year === null ? '(年份未载)' : '',
  ].join('');

const inEnglish = ({ year, month, day }: Parts): string =>
  [day, month === null ? null : (months[month - 1] ?? month), year ?? '(year not stated)']
    .filter((part) => part !== null)
    .join(' ');

/** Dates within a line (`南湖区 · 2023-12-28`) in words; the rest as it is. */
export const datesInWords = (line: string, language: Language): string =>
  line.replace(/(?<![\d-])(?:\d{4}|-)(?:-\d{2}){1,2}(?![\d-])/g, (date) => dateInWords(date, language));

/** The date that a line such as `南湖区 · 2023-12-28` ends with. */
export const dateAtEnd = (line: string): string | null =>
  /(?:^| · )((?:\d{4}|-)(?:-\d{2}){0,2})$/.exec(line)?.[1] ?? null;

/** `--04-27` → `4月27日(年份未载)` · `27 Apr (year not stated)`; a date in no known form is shown as it is. */
export const dateInWords = (date: string, language: Language): string => {
  const parts = parseDate(date);
  if (!parts || (parts.year === null && parts.month === null)) return date;
  return language === 'zh' ? inChinese(parts) : inEnglish(parts);
};
