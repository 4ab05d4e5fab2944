/** What a page puts around a report: read from `data/read/page-furniture.json`. */
import { z } from 'zod';
import { once, readTable } from '../tables.js';

const schema = z.object({
  about: z.string(),
  pieces: z.array(z.string()),
  head_lines: z.array(z.string()),
  page_lines: z.array(z.string()),
  notices: z.array(z.string()),
  columns: z.string(),
  tail_lines: z.array(z.string()),
  related: z.array(z.string()),
  captions: z.string(),
});

const furniture = once(() => {
  const table = readTable('page-furniture', schema);
  const anyOf = (patterns: readonly string[]) => patterns.map((p) => new RegExp(p, 'iu'));
  return {
    pieces: table.pieces.map((p) => new RegExp(p, 'iuy')),
    headLines: anyOf([...table.page_lines, ...table.head_lines]),
    tailLines: anyOf([...table.page_lines, ...table.tail_lines]),
    notices: anyOf(table.notices),
    column: new RegExp(table.columns, 'u'),
    related: anyOf(table.related),
    caption: new RegExp(`${table.captions}$`, 'u'),
  };
});

const matchesAny = (line: string, patterns: readonly RegExp[]) => patterns.some((p) => p.test(line));

/** Where a share button, font size, counter… that begins at `at` ends; nothing if none does. */
export const findFurnitureEnd = (text: string, at: number): number | undefined => {
  let end: number | undefined;
  for (const piece of furniture().pieces) {
    piece.lastIndex = at;
    const match = piece.exec(text);
    if (match && match[0].length > 0 && at + match[0].length > (end ?? at)) end = at + match[0].length;
  }
  return end;
};

const fewestColumns = 3;
const longestColumn = 8;

/** 首页 | 政务公开 | 办事服务: a row of columns, most of them known as such; 穿林海 进毡房 问冷暖 is a headline. */
const isNavigation = (line: string): boolean => {
  const columns = line.split(/[\s|｜>»·]+/u).filter((word) => word !== '');
  const known = columns.filter((word) => furniture().column.test(word));
  return (
    columns.length >= fewestColumns &&
    columns.every((word) => word.length <= longestColumn) &&
    known.length * 2 >= columns.length
  );
};

/** 柳河市水务局 > 工作动态: a site and one of its columns. */
const isPath = (line: string): boolean => {
  const [site = '', ...columns] = line.split(/\s*(?:>+|＞+|»|›)\s*/u);
  return (
    columns.length > 0 &&
    site.length <= 20 &&
    columns.every((word) => word.length <= longestColumn) &&
    furniture().column.test(columns.at(-1) ?? '')
  );
};

/** Only asked of what stands above the report. */
export const isHeadFurniture = (line: string): boolean =>
  isShown(line) && (matchesAny(line, furniture().headLines) || isNavigation(line) || isPath(line));

const longestLine = 160;

/** No sentence of a report: those end in a full stop. */
const isShown = (line: string): boolean => !line.includes('。') && line.length <= longestLine;

const longestNotice = 300;

/** 网友评论：（评论内容只代表网友观点，与本站立场无关！）: sentences of the site, not of the report. */
const isNotice = (line: string): boolean =>
  line.length <= longestNotice && matchesAny(line, furniture().notices);

/** Only asked of what follows the report; a line with a full stop is a sentence, unless the site says it of itself. */
export const isTailFurniture = (line: string): boolean =>
  isNotice(line) || (isShown(line) && (matchesAny(line, furniture().tailLines) || isNavigation(line)));

/** 相关链接, 往期回顾…: what follows is other reports. */
export const opensRelatedLinks = (line: string): boolean => matchesAny(line, furniture().related);

/** `市政府召开会议图解` → `市政府召开会议`. */
export const withoutCaption = (line: string): string => line.replace(furniture().caption, '').trim();
