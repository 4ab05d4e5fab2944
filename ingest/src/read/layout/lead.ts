/** What opens a report's first sentence: `武进新闻网讯(记者 张可馨)`, `本报讯 全媒体记者魏东柱报道`, `新华社北京3月5日电`. */
import { once } from '../tables.js';
import { findBracketedAuthors } from './authors.js';
import { endsWithCredit } from './bylines.js';
import { findPrintedDate } from './dates.js';
import { closingFurniture, readMeta } from './meta-line.js';
import { type MetaPiece, movePiece } from './meta-piece.js';
import { isSelfReference, outletPrefix } from './outlets.js';

export interface Lead {
  readonly pieces: readonly MetaPiece[];
  /** The report's own words begin here; 0 when it has no such opening. */
  readonly end: number;
}

const day =
  '(?:(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}日(?:凌晨|清晨|早|上午|中午|下午|傍晚|晚|夜)?(?:\\d{1,2}时)?)';
const wired = '(?:讯|消息|电(?!话|视|力|商|子|信|影|气|网|动|梯|站))';
const closes = '[:：\\s]*';

const patterns = once(() => [
  // 武进新闻网讯, 本报北京3月5日电
  new RegExp(
    `^(${outletPrefix()})(?:\\p{Script=Han}{2,8})?\\s?(${day})?\\s?(?:讯|消息(?=[:：\\s]|$)|电(?!话|视|力|商|子|信|影|气|网|动|梯|站))${closes}`,
    'u',
  ),
  // 甘肃新闻眼 6月7日讯: any name, told by the day after it.
  new RegExp(`^(\\p{Script=Han}{2,10})\\s?(${day})\\s?${wired}${closes}`, 'u'),
  // 3月17日消息：（记者 …）
  new RegExp(`^()(${day})\\s?(?:讯|消息)${closes}(?=[(（]|$)`, 'u'),
  // 扎旗零距离讯（…）, 滨海时空讯 昨日
  new RegExp(`^(\\p{Script=Han}{2,10}?)()(?<![周快简通资要短晚晨早侨])讯(?=[(（]|[:：\\s])${closes}`, 'u'),
  // 嘉禾晚讯 （…）: a paper of that name.
  new RegExp(`^(\\p{Script=Han}{2,8}[晚晨早侨简]讯)()(?=[(（]|[:：\\s])${closes}`, 'u'),
  // 凉山新闻网 （记者 …）
  /^(\p{Script=Han}{2,10})()\s?(?=[(（]\S{0,10}(?:记者|通讯员|实习生))/u,
]);

interface Wire {
  readonly outlet: string;
  readonly length: number;
  readonly pieces: readonly MetaPiece[];
}

const readWire = (text: string): Wire | undefined => {
  for (const pattern of patterns()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, outlet = '', told = ''] = match;
    // 郭建华本报讯: a name before the outlet's word for itself.
    if (/.(?:本报|本网|本台|本刊|本站)$/u.test(outlet)) continue;
    const at = told === '' ? -1 : text.indexOf(told, outlet.length);
    const date = /^\d{4}/u.test(told) ? findPrintedDate(text, at) : undefined;
    const name = { start: 0, end: outlet.length };
    return {
      outlet,
      length: whole.length,
      pieces: [
        ...(outlet === '' || isSelfReference(outlet)
          ? []
          : [{ kind: 'source', ...name, labelled: false, name } as const]),
        ...(date ? [{ kind: 'date', start: at, end: at + told.length, date: date.date } as const] : []),
      ],
    };
  }
  return undefined;
};

const isByline = (piece: MetaPiece) =>
  piece.kind === 'byline' || (piece.kind === 'source' && !piece.labelled);

/** （巴图 其木格） right after 讯. */
const bracketAfterWire = (rest: string): readonly MetaPiece[] => {
  const bracket = /^[(（][^()（）]{2,30}[)）]/u.exec(rest)?.[0] ?? '';
  const byline = findBracketedAuthors(bracket);
  return byline ? [{ kind: 'byline', start: 0, end: bracket.length, byline }] : [];
};

/** Reads the opening of a paragraph. */
export const readLead = (text: string): Lead => {
  const wire = readWire(text);
  const opened = wire?.length ?? 0;
  const rest = text.slice(opened, opened + 120);
  const authors = wire ? bracketAfterWire(rest) : [];
  const pieces = authors.length > 0 ? authors : readMeta(rest, isByline).pieces;
  const last = pieces.findLast((piece) => piece.kind === 'byline');
  // A sentence may begin with 记者, too: a byline is in parentheses, follows 讯, or ends in 报道.
  const told = last && (opened > 0 || /^[(（]/u.test(rest) || endsWithCredit(rest.slice(0, last.end)));
  const end = opened + (told ? last.end : 0);
  if (end === 0) return { pieces: [], end: 0 };
  const spaced = /^[\s:：,，]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return {
    pieces: [...(wire?.pieces ?? []), ...(told ? pieces.map((p) => movePiece(p, opened)) : [])],
    end: end + spaced,
  };
};

/** 潇湘应急快讯 2013年7月15日凌晨1时 电: an opening on a line of its own. */
export const findWireLine = (line: string): readonly MetaPiece[] | undefined => {
  const shown = line.slice(0, closingFurniture(line)).trimEnd();
  const lead = readLead(shown);
  if (lead.end < shown.length || lead.pieces.length === 0) return undefined;
  const { length } = line;
  return shown.length === length
    ? lead.pieces
    : [...lead.pieces, { kind: 'furniture', start: shown.length, end: length }];
};
