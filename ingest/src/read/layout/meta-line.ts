/**
 * Lines about the report rather than of it: `2021-04-29 09:27文章来源： 绵阳日报 字体：【 大 中 小 】 打印`,
 * `编辑 | 冀 瑜`, `(记者 裴玉松)`. Read piece by piece from the left; what is no piece ends the reading.
 */
import {
  findBareNames,
  findBracketedAuthors,
  findClosingNames,
  findCreditedNames,
  findGluedNames,
  findOfficeAuthors,
  findOutletAuthors,
} from './authors.js';
import { isTaggedPerson } from './byline-names.js';
import { findByline, type ReadByline } from './bylines.js';
import { findPrintedDate } from './dates.js';
import { type MetaPiece, movePiece } from './meta-piece.js';
import { findStandingOutlet, namesOutlet } from './outlets.js';
import { findFurnitureEnd, isHeadFurniture, isTailFurniture } from './page-furniture.js';
import { findReprinted } from './reprinted.js';

export interface Meta {
  readonly pieces: readonly MetaPiece[];
  /** Everything before it was understood. */
  readonly end: number;
}

// A byline may stand in brackets of its own: 【一审：白玉】［编辑 谌默］; ?? is what a lost blank leaves.
const between =
  /(?:[\s|｜丨·•●○■□◆◇▲△★☆◎/／、，,;；。—\-－］】\]?]|[［【[]\s*(?=(?:(?:发布|发表|更新)?(?:时间|日期)[:：]|来源[:：]|(?:阅读|浏览|点击)(?:次数|量)?[:：]|一审|二审|三审|初审|复审|终审|编辑|责编|责任编辑|校对|审核|作者|记者|通讯员|摄影|监制|签发|值班)))*/uy;
const sourceLabel =
  /(?:文章|信息|稿件|新闻|内容|资料|本文|稿)?(?:来源|稿源|转自|出处|来自)(?:于)?\s*[:：丨|｜]\s*/uy;
const sourceName = /[^\s|｜/／,，;；、()（）]+/uy;
const nextLabel =
  /(?:(?:19|20)\d{2}[-/.年]|作者|编辑|责编|责任编辑|发布(?:时间|日期)|时间[:：]|日期[:：]|浏览|点击|阅读|字体|字号|记者|审核|【)/u;

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const findLabelledSource = (text: string, at: number): MetaPiece[] => {
  const nameStart = skip(sourceLabel, text, at);
  if (nameStart === at) return [];
  const shownEnd = skip(sourceName, text, nameStart);
  const label = nextLabel.exec(text.slice(nameStart, shownEnd));
  const end = label ? nameStart + label.index : shownEnd;
  const name = text.slice(nameStart, end);
  const source: MetaPiece = {
    kind: 'source',
    start: at,
    end,
    labelled: true,
    name:
      name !== '' && namesOutlet(name) && !(name.length <= 3 && isTaggedPerson(name))
        ? { start: nameStart, end }
        : undefined,
  };
  // 来源:区委宣传部/邓佳英、姚莹洁: who sent it in.
  const slash = /[/／]/u.test(text[end] ?? '') ? findBareNames(text, end + 1, '来源') : undefined;
  return slash ? [source, { kind: 'byline', start: slash.start, end: slash.end, byline: slash }] : [source];
};

/** A byline in parentheses at `at`. */
export const findBracketed = (text: string, at: number): MetaPiece[] => {
  if (!/[(（]/u.test(text[at] ?? '')) return [];
  // （记者 德吉央宗（女）、石涛）: parentheses inside are part of it.
  const close = /^[(（](?:[^()（）]|[(（][男女][)）]){0,80}[)）]/u.exec(text.slice(at, at + 90))?.[0];
  if (close === undefined) return [];
  // (记者 沈悦 发自青岛): a word more than the byline.
  const inner = readTolerantly(text.slice(at + 1, at + close.length - 1), 1) ?? [];
  if (!inner.some((p) => p.kind !== 'furniture')) return [];
  const end = at + close.length;
  const moved = inner.filter((piece) => piece.kind !== 'furniture').map((piece) => movePiece(piece, at + 1));
  const [first] = moved;
  const last = moved.at(-1);
  // The parentheses go with the pieces they hold.
  return moved.map((piece) => ({
    ...piece,
    ...(piece === first ? { start: at } : {}),
    ...(piece === last ? { end } : {}),
  }));
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
  const labelled = findReprinted(text, at) ?? findLabelledSource(text, at);
  if (labelled.length > 0) return labelled;
  const bracketed = findBracketed(text, at);
  if (bracketed.length > 0) return bracketed;
  const byline = findByline(text, at);
  if (byline) return bylinePieces(byline);
  const credited = findCreditedNames(text, at);
  if (credited) return bylinePieces(credited);
  const outlet = findStandingOutlet(text, at);
  if (outlet === undefined) return [];
  const marks = text[at] === '《' ? 1 : 0;
  return [
    {
      kind: 'source',
      start: at,
      end: outlet,
      labelled: false,
      name: { start: at + marks, end: outlet - marks },
    },
  ];
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

const mostUnknown = 2;
const longestUnknown = 16;

/** 县政府召开第十五次常务会议 is a headline, however short, and no column's name. */
const tellsEvent = /\p{Script=Han}.*(?:召开|举行|主持|调研|督导|考察|视察|检查|强调|部署|研究|审议|座谈)/u;

/** Reads on over a word or two that mean nothing here (a column's name, a slogan), once something was understood. */
const readTolerantly = (text: string, mayHold: number): MetaPiece[] | undefined => {
  const pieces: MetaPiece[] = [];
  let unknown = 0;
  let at = skip(between, text, 0);
  while (at < text.length) {
    const meta = readMeta(text.slice(at));
    pieces.push(...meta.pieces.map((piece) => movePiece(piece, at)));
    at = skip(between, text, at + (meta.pieces.length > 0 ? meta.end : 0));
    if (at >= text.length) break;
    const word = /^\S+/u.exec(text.slice(at))?.[0] ?? '';
    if (pieces.length === 0 || word.length > longestUnknown || /[，。,；;！？]|讯[(（]/u.test(word))
      return undefined;
    if (tellsEvent.test(word)) return undefined;
    const glued = findGluedNames(text, at);
    if (glued) pieces.push(...bylinePieces(glued));
    else if (++unknown > mayHold) return undefined;
    else pieces.push({ kind: 'furniture', start: at, end: at + word.length, isUnknown: true });
    at += word.length;
  }
  return pieces;
};

const saysOfReport = (piece: MetaPiece): boolean =>
  piece.kind === 'date' || (piece.kind === 'source' && piece.labelled);

const longestCredit = 60;

/** 书香周报 2020年第17期 | 作者：林溪客: a short line with a name behind a role and a colon. */
const isCredited = (text: string, pieces: readonly MetaPiece[]): boolean =>
  text.length <= longestCredit &&
  !isTailFurniture(text) &&
  pieces.some(
    (piece) =>
      piece.kind === 'byline' &&
      piece.byline.names.length > 0 &&
      /[:：|｜/／丨︱]/u.test(text.slice(piece.start, piece.byline.names[0]?.start)),
  );

/** Meetings, labels and offices stand before a day, too: 生成日期 2020-04-02, 县政府办公室 2024年4月8日印发. */
const notAnOutlet =
  /[召举会调研检督]|主持|出席|讲话|致辞|强调|部署|(?:日期|时间|办公室|办公厅|政府|文号|索引号)$/u;

/** 盐阜瞭望 2025年12月26日 第01版: an outlet of any name, told by the date after it. */
const findDatedOutlet = (text: string): readonly MetaPiece[] | undefined => {
  const name =
    /^[\p{Script=Han}]{2,8}(?=\s+(?:[·•|]\s*)?(?:(?:19|20)\d{2}[-/.年]|[今昨前]天\s*\d{1,2}:\d{2}))/u.exec(
      text,
    )?.[0];
  if (name === undefined || notAnOutlet.test(name) || isHeadFurniture(name)) return undefined;
  const rest = findMetaLine(text.slice(name.length).trimStart());
  const gap = text.length - text.slice(name.length).trimStart().length;
  const stretch = { start: 0, end: name.replace(/(?:数字|电子)[报版]$/u, '').length };
  return (
    rest && [
      { kind: 'source', ...stretch, labelled: false, name: stretch },
      ...rest.map((p) => movePiece(p, gap)),
    ]
  );
};

/** 上党融媒 李彦波: an outlet and its reporter, nothing else. */
const findOutletAndNames = (text: string, { pieces, end }: Meta): readonly MetaPiece[] | undefined => {
  const last = pieces.at(-1);
  if (last?.kind !== 'source' || !pieces.every((piece) => piece === last || piece.kind === 'date'))
    return undefined;
  const names = findClosingNames(text, skip(between, text, end));
  return names && [...pieces, ...bylinePieces(names)];
};

const longestFurniture = 60;

/** Where the buttons and counters begin that close a line; its length if none do. */
export const closingFurniture = (text: string): number => {
  if (/[。；！？]$/u.test(text)) return text.length;
  for (let at = Math.max(1, text.length - longestFurniture); at < text.length; at++) {
    if (findFurnitureEnd(text, at) === undefined) continue;
    const { pieces, end } = readMeta(text.slice(at));
    if (end === text.length - at && pieces.every((piece) => piece.kind === 'furniture')) return at;
  }
  return text.length;
};

/** 湘江晨报 龙小满 字体：[大 中 小]: what tells of the report only without the buttons after it. */
const findBeforeFurniture = (text: string): readonly MetaPiece[] | undefined => {
  const end = closingFurniture(text);
  const pieces = end < text.length ? findMetaLine(text.slice(0, end).trimEnd()) : undefined;
  return pieces && [...pieces, { kind: 'furniture', start: end, end: text.length }];
};

/** The pieces of a line that is all about the report, or nothing; an outlet's name alone is not enough to tell. */
export function findMetaLine(text: string): readonly MetaPiece[] | undefined {
  const authors = findBracketedAuthors(text) ?? findOutletAuthors(text) ?? findOfficeAuthors(text);
  if (authors) return bylinePieces(authors);
  const meta = readMeta(text);
  if (meta.end === text.length) return meta.pieces.some(tells) ? meta.pieces : undefined;
  const bare = findBeforeFurniture(text);
  if (bare) return bare;
  if (meta.pieces.length === 0) return findDatedOutlet(text);
  const staffed = findOutletAndNames(text, meta);
  if (staffed) return staffed;
  const tolerated = readTolerantly(text, mostUnknown);
  return tolerated && (tolerated.some(saysOfReport) || isCredited(text, tolerated)) ? tolerated : undefined;
}
