/** Pages glued to one line: `罗增斌主持召开市委常委会会议 2021-04-29 09:27文章来源： 绵阳日报 打印 4月28日，市委…`. */
import { looksLikeHeadline } from './headline.js';
import { readLead } from './lead.js';
import { findMetaLine, readMeta } from './meta-line.js';

const metaBegins =
  /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}|来源\s*[:：]|发布(?:时间|日期)|\d{2}-\d{2}\s\d{2}:\d{2}/u;
const farthest = 170;
const gluedLength = 150;
const shortestHeadline = 8;

/** The headline as far as its spaced parts have no clause in them. */
const headlineEnd = (line: string): number => {
  let end = 0;
  for (const part of line.matchAll(/\S+\s*/gu)) {
    if (/[，,。；;]/u.test(part[0])) break;
    end = part.index + part[0].length;
  }
  return end;
};

/** Where the line about the report begins: at an outlet's name before the date, else at the date or label itself. */
const metaStart = (line: string, told: number): number => {
  const starts = [...line.slice(0, told).matchAll(/\s+/gu)].map((space) => space.index + space[0].length);
  return starts.find((at) => at + readMeta(line.slice(at)).end > told) ?? told;
};

/** 市委常委会举行会议 嘉禾日报讯（记者 俞伯安）: where the opening after a headline begins. */
const leadStart = (line: string): number | undefined => {
  for (const space of line.slice(0, farthest).matchAll(/\s+/gu)) {
    const before = line.slice(0, space.index);
    if (/[，,。；;]/u.test(before) || metaBegins.test(before)) return undefined;
    const at = space.index + space[0].length;
    const isHeadline = before.length >= shortestHeadline && looksLikeHeadline(before);
    if (isHeadline && readLead(line.slice(at)).end > 0) return at;
  }
  return undefined;
};

/** Where the parts of a page's first line begin: headline, the line about it, the report. `[0]` if nothing is glued. */
export const findGluedHead = (line: string): number[] => {
  if (findMetaLine(line) || readLead(line).end > 0) return [0];
  const opened = leadStart(line);
  if (opened !== undefined) return [0, opened];
  const told = metaBegins.exec(line.slice(0, farthest))?.index;
  const before = line.slice(0, told ?? 0).trim();
  if (told !== undefined && looksLikeHeadline(before) && !/[，。]/u.test(before)) {
    const start = metaStart(line, told);
    const { pieces, end } = readMeta(line.slice(start));
    const whole = findMetaLine(line.slice(start)) !== undefined;
    if (
      whole ||
      (line.length >= gluedLength && pieces.some((p) => p.kind === 'date' || p.kind === 'source'))
    ) {
      return [0, start, ...(whole ? [] : [start + end])].filter(
        (at, i) => i === 0 || (at > 0 && at < line.length),
      );
    }
  }
  if (line.length < gluedLength) return [0];
  const end = headlineEnd(line);
  return end >= shortestHeadline && end < line.length && looksLikeHeadline(line.slice(0, end).trim())
    ? [0, end]
    : [0];
};
