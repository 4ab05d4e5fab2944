/**
 * Lines about the report rather than of it: `2021-04-29 09:27文章来源： 绵阳日报 字体：【 大 中 小 】 打印`,
 * `编辑 | 冀 瑜`, `(记者 裴玉松)`. Read piece by piece from the left; what is no piece ends the reading.
 */
import { findBareNames, findByline, type ReadByline } from './bylines.js';
import { findPrintedDate } from './dates.js';
import { findStandingOutlet, namesOutlet } from './outlets.js';
import { findFurnitureEnd } from './page-furniture.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}
export type MetaPiece =
  | (Stretch & { readonly kind: 'date'; readonly date: string })
  | (Stretch & { readonly kind: 'source'; readonly name: Stretch | undefined; readonly labelled: boolean })
  | (Stretch & { readonly kind: 'byline'; readonly byline: ReadByline })
  | (Stretch & { readonly kind: 'furniture' });

export interface Meta {
  readonly pieces: readonly MetaPiece[];
  /** Everything before it was understood. */
  readonly end: number;
}

const between = /[\s|｜·•/／、，,;；。—\-－]*/uy;
const sourceLabel =
  /(?:文章|信息|稿件|新闻|内容|资料|本文|稿)?(?:来源|稿源|转自|出处|来自)(?:于)?\s*[:：]\s*/uy;
const sourceName = /[^\s|｜/／,，;；、()（）]+/uy;
const nextLabel =
  /(?:作者|编辑|责编|责任编辑|发布(?:时间|日期)|时间[:：]|日期[:：]|浏览|点击|阅读|字体|字号|记者|审核|【)/u;

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const findLabelledSource = (text: string, at: number): MetaPiece[] => {
  const nameStart = skip(sourceLabel, text, at);
  if (nameStart === at) return [];
  const shownEnd = skip(sourceName, text, nameStart);
  const label = nextLabel.exec(text.slice(nameStart + 1, shownEnd));
  const end = label ? nameStart + 1 + label.index : shownEnd;
  const name = text.slice(nameStart, end);
  const source: MetaPiece = {
    kind: 'source',
    start: at,
    end,
    labelled: true,
    name: namesOutlet(name) ? { start: nameStart, end } : undefined,
  };
  // 来源:区委宣传部/邓佳英、姚莹洁: who sent it in.
  const slash = /[/／]/u.test(text[end] ?? '') ? findBareNames(text, end + 1, '来源') : undefined;
  return slash ? [source, { kind: 'byline', start: slash.start, end: slash.end, byline: slash }] : [source];
};

const findBracketed = (text: string, at: number): MetaPiece[] => {
  if (!/[(（]/u.test(text[at] ?? '')) return [];
  const close = /[)）]/u.exec(text.slice(at));
  if (!close || close.index > 80) return [];
  const inner = readMeta(text.slice(at + 1, at + close.index));
  const tells = inner.pieces.some((p) => p.kind === 'byline' || p.kind === 'source');
  if (!tells || inner.end < close.index - 1) return [];
  const end = at + close.index + 1;
  const moved = inner.pieces.map((piece) => movePiece(piece, at + 1));
  const [first] = moved;
  const last = moved.at(-1);
  // The parentheses go with the pieces they hold.
  return moved.map((piece) => ({
    ...piece,
    ...(piece === first ? { start: at } : {}),
    ...(piece === last ? { end } : {}),
  }));
};

const moveStretch = <S extends Stretch>(stretch: S, by: number): S => ({
  ...stretch,
  start: stretch.start + by,
  end: stretch.end + by,
});

const moveByline = (byline: ReadByline, by: number): ReadByline => ({
  ...moveStretch(byline, by),
  names: byline.names.map((name) => moveStretch(name, by)),
  ...(byline.outlet ? { outlet: moveStretch(byline.outlet, by) } : {}),
});

/** The same piece in a text that begins `by` units earlier. */
export const movePiece = (piece: MetaPiece, by: number): MetaPiece => {
  const moved = moveStretch(piece, by);
  if (moved.kind === 'byline') return { ...moved, byline: moveByline(moved.byline, by) };
  if (moved.kind === 'source' && moved.name) return { ...moved, name: moveStretch(moved.name, by) };
  return moved;
};

const bylinePieces = (byline: ReadByline): MetaPiece[] => {
  const piece: MetaPiece = { kind: 'byline', start: byline.start, end: byline.end, byline };
  return byline.outlet
    ? [
        { kind: 'source', labelled: false, name: byline.outlet, start: byline.start, end: byline.outlet.end },
        { ...piece, start: byline.outlet.end },
      ]
    : [piece];
};

const findPieces = (text: string, at: number): MetaPiece[] => {
  const furniture = findFurnitureEnd(text, at);
  if (furniture !== undefined) return [{ kind: 'furniture', start: at, end: furniture }];
  const date = findPrintedDate(text, at);
  if (date) return [{ kind: 'date', start: at, ...date }];
  const labelled = findLabelledSource(text, at);
  if (labelled.length > 0) return labelled;
  const bracketed = findBracketed(text, at);
  if (bracketed.length > 0) return bracketed;
  const byline = findByline(text, at);
  if (byline) return bylinePieces(byline);
  const outlet = findStandingOutlet(text, at);
  return outlet === undefined
    ? []
    : [{ kind: 'source', start: at, end: outlet, labelled: false, name: { start: at, end: outlet } }];
};

/** Reads what is about the report from the start of `text`, as far as it goes and `accepts` the pieces. */
export function readMeta(text: string, accepts: (piece: MetaPiece) => boolean = () => true): Meta {
  const pieces: MetaPiece[] = [];
  let end = 0;
  for (let at = skip(between, text, 0); at < text.length; at = skip(between, text, end)) {
    const found = findPieces(text, at);
    const last = found.at(-1);
    if (!last || !found.every(accepts)) break;
    pieces.push(...found);
    end = last.end;
  }
  return { pieces, end: skip(between, text, end) >= text.length ? text.length : end };
}

const tells = (piece: MetaPiece): boolean => piece.kind !== 'source' || piece.labelled;

/** Whether all of `text` is about the report; an outlet's name alone is not enough to tell. */
export const isMetaLine = (text: string, meta: Meta): boolean =>
  meta.end === text.length && meta.pieces.some(tells);
