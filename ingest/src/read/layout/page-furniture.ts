/** What a page puts around a report: read from `data/read/page-furniture.json`. */
import { z } from 'zod';
import { once, readTable } from '../tables.js';

const schema = z.object({
  about: z.string(),
  pieces: z.array(z.string()),
  head_lines: z.array(z.string()),
  tail_lines: z.array(z.string()),
  related: z.array(z.string()),
  captions: z.string(),
});

const furniture = once(() => {
  const table = readTable('page-furniture', schema);
  const anyOf = (patterns: readonly string[]) => patterns.map((p) => new RegExp(p, 'iu'));
  return {
    pieces: table.pieces.map((p) => new RegExp(p, 'iuy')),
    headLines: anyOf(table.head_lines),
    tailLines: anyOf(table.tail_lines),
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

export const isHeadFurniture = (line: string): boolean => matchesAny(line, furniture().headLines);

const longestTailLine = 160;

/** Only asked of what follows the report; a line with a full stop is a sentence, whatever it speaks of. */
export const isTailFurniture = (line: string): boolean =>
  !line.includes('。') && line.length <= longestTailLine && matchesAny(line, furniture().tailLines);

/** 相关链接, 往期回顾…: what follows is other reports. */
export const opensRelatedLinks = (line: string): boolean => matchesAny(line, furniture().related);

/** `市政府召开会议图解` → `市政府召开会议`. */
export const withoutCaption = (line: string): string => line.replace(furniture().caption, '').trim();
