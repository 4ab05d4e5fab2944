/** Days as pages print them above or below a report. */

export interface PrintedDate {
  /** `2021-04-29`, or `--04-27` where the page leaves out the year. */
  readonly date: string;
  readonly end: number;
}

const label =
  '(?:(?:发布|发表|更新|创建|录入|刊发|发稿|编辑|上传|公开)?(?:时间|日期)|发布于|发表于|发布(?=\\s*[:：])|日期)\\s*[:：]?\\s*';
const clock =
  '(?:[\\sT]*(?:[上下]午)?\\d{1,2}[:：时]\\d{2}(?:[:：分]\\d{2}秒?|分)?(?:\\.\\d+)?(?:Z|\\+08:00)?)?';
// A day that a sentence goes on from (4月28日，市委召开…) is the meeting's, not the page's.
const notInSentence = '(?![，,、至到上下晚起前日号\\d]|\\s?[—–]+\\s?\\d{1,2}(?:月|日))';
const weekday = '(?:\\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?';
const withYear = new RegExp(
  `(?:${label})?((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?:日|号|(?!\\d))${weekday}${clock}${notInSentence}`,
  'uy',
);
const withoutYear = new RegExp(
  `(?:${label})?(?:(\\d{1,2})-(\\d{1,2})|(\\d{1,2})月(\\d{1,2})日)(?!\\d)${weekday}${clock}${notInSentence}`,
  'uy',
);

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (month: number, day: number) => day >= 1 && day <= (longestMonths[month - 1] ?? 0);
const two = (n: number) => String(n).padStart(2, '0');

/** Reads a date (with its label, weekday and clock) that begins at `at`. */
export const findPrintedDate = (text: string, at: number): PrintedDate | undefined => {
  withYear.lastIndex = at;
  const full = withYear.exec(text);
  if (full) {
    const [, year = '', month, day] = full;
    return isDay(Number(month), Number(day))
      ? { date: `${year}-${two(Number(month))}-${two(Number(day))}`, end: withYear.lastIndex }
      : undefined;
  }
  withoutYear.lastIndex = at;
  const partial = withoutYear.exec(text);
  if (!partial) return undefined;
  const [, dashMonth, dashDay, month = dashMonth, day = dashDay] = partial;
  return isDay(Number(month), Number(day))
    ? { date: `--${two(Number(month))}-${two(Number(day))}`, end: withoutYear.lastIndex }
    : undefined;
};
