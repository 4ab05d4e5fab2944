/**
 * Damages a traditional text as the mirror did whose reports came in: on its GBK bytes, `(pinyin)` is put after those
 * of annotated characters even where they belong to two others, and `，` and `；` are split off where only their bytes
 * stand. A lead byte left alone shows as `?` and takes the character after it along.
 */
import { pinyin } from 'pinyin-pro';
import { encode } from './encode.js';

const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;
const decoder = new TextDecoder('gbk');
const decodePair = (lead: number, trail: number): string => decoder.decode(Uint8Array.from([lead, trail]));

const readingOf = (character: string): string => pinyin(character, { toneType: 'symbol' });

/** The text as the mirror showed it; `annotated` are the characters whose readings it added. */
export const damageAsMirror = (text: string, annotated: ReadonlySet<string>): string => {
  const bytes = encode(text, 'gbk');
  const pieces: (number | string)[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const next = bytes[i + 1] ?? 0;
    if (byte === 0xa3 && (next === 0xac || next === 0xbb)) {
      pieces.push(next === 0xac ? ',' : '；');
      i++;
      continue;
    }
    pieces.push(byte);
    const before = bytes[i - 1];
    const pair = before !== undefined && isLead(before) ? decodePair(before, byte) : '';
    if (annotated.has(pair)) pieces.push(`(${readingOf(pair)})`);
  }
  let shown = '';
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (typeof piece === 'string') shown += piece;
    else if (piece === undefined || !isLead(piece)) shown += String.fromCharCode(piece ?? 0);
    else {
      const next = pieces[i + 1];
      if (typeof next === 'number') {
        shown += next >= 0x40 ? decodePair(piece, next).replace('\ufffd', '?') : '?';
        i++;
      } else if (typeof next === 'string' && next.startsWith('(')) {
        shown += `?${next.slice(1)}`;
        i++;
      } else shown += '?';
    }
  }
  return shown;
};
