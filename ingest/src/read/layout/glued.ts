/** Pages glued to one line: `罗增斌主持召开市委常委会会议 2021-04-29 09:27文章来源： 绵阳日报 打印 4月28日，市委…`. */
import { looksLikeHeadline } from './headline.js';
import { readLead } from './lead.js';
import { readMeta } from './meta-line.js';

const metaBegins =
  /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}|来源\s*[:：]|发布(?:时间|日期)|\d{2}-\d{2}\s\d{2}:\d{2}/u;
const farthest = 170;
const gluedLength = 150;

/** The headline as far as its spaced parts have no clause in them. */
const headlineEnd = (line: string): number => {
  let end = 0;
  for (const part of line.matchAll(/\S+\s*/gu)) {
    if (/[，,。；;]/u.test(part[0])) break;
    end = part.index + part[0].length;
  }
  return end;
};

/** Where the parts of a page's first line begin: headline, the line about it, the report. `[0]` if nothing is glued. */
export const findGluedHead = (line: string): number[] => {
  if (line.length < gluedLength || readLead(line).end > 0) return [0];
  const meta = metaBegins.exec(line.slice(0, farthest));
  const before = line.slice(0, meta?.index ?? 0).trim();
  if (meta && (before === '' || looksLikeHeadline(before)) && !/[，。]/u.test(before)) {
    // An outlet's name may stand before the date: its line begins at the last space whose rest is understood.
    const starts = [...line.slice(0, meta.index).matchAll(/\s+/gu)].map((s) => s.index + s[0].length);
    const start =
      [...starts, meta.index].find((at) => at + readMeta(line.slice(at)).end > meta.index) ?? meta.index;
    const { pieces, end } = readMeta(line.slice(start));
    if (pieces.some((p) => p.kind === 'date' || p.kind === 'source')) {
      return [...new Set([0, start, start + end])].filter((at) => at < line.length);
    }
  }
  const end = headlineEnd(line);
  return end >= 8 && end < line.length && looksLikeHeadline(line.slice(0, end).trim()) ? [0, end] : [0];
};
