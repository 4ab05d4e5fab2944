/** What opens a report's first sentence: `武进新闻网讯(记者 张可馨)`, `本报讯 全媒体记者魏东柱报道`, `新华社北京3月5日电`. */
import { once } from '../tables.js';
import { endsWithCredit } from './bylines.js';
import { readMeta } from './meta-line.js';
import { type MetaPiece, movePiece } from './meta-piece.js';
import { isSelfReference, outletPrefix } from './outlets.js';

export interface Lead {
  readonly pieces: readonly MetaPiece[];
  /** The report's own words begin here; 0 when it has no such opening. */
  readonly end: number;
}

const patterns = once(() => ({
  wire: new RegExp(
    `^(${outletPrefix()})(?:\\p{Script=Han}{2,8})?(?:\\d{1,2}月\\d{1,2}日)?(?:讯|电(?!话|视|力|商|子|信))[:：\\s]*`,
    'u',
  ),
}));

const isByline = (piece: MetaPiece) =>
  piece.kind === 'byline' || (piece.kind === 'source' && !piece.labelled);

/** Reads the opening of a paragraph. */
export const readLead = (text: string): Lead => {
  const wire = patterns().wire.exec(text);
  const outlet = wire?.[1] ?? '';
  const opened = wire?.[0].length ?? 0;
  const rest = text.slice(opened, opened + 120);
  const meta = readMeta(rest, isByline);
  const bylines = meta.pieces.filter((piece) => piece.kind === 'byline');
  const last = bylines.at(-1);
  // A sentence may begin with 记者, too: a byline is in parentheses, follows 讯, or ends in 报道.
  const told = last && (opened > 0 || /^[(（]/u.test(rest) || endsWithCredit(rest.slice(0, last.end)));
  const source: MetaPiece[] =
    wire && !isSelfReference(outlet)
      ? [
          {
            kind: 'source',
            start: 0,
            end: outlet.length,
            labelled: false,
            name: { start: 0, end: outlet.length },
          },
        ]
      : [];
  const end = opened + (told ? last.end : 0);
  const spaced = /^[\s:：,，]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return {
    pieces: [...source, ...(told ? meta.pieces.map((p) => movePiece(p, opened)) : [])],
    end: end === 0 ? 0 : end + spaced,
  };
};
