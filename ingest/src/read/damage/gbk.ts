/**
 * GBK both ways. Node decodes GBK but cannot encode it, so the table is read off the decoder, once, and only when
 * a document has lost bytes.
 */
import { once } from '../tables.js';

export const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;
export const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

const table = once(() => {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const characters = new Map<number, string>();
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (!isTrail(trail)) continue;
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        characters.set((lead << 8) | trail, character);
        if (!codes.has(character)) codes.set(character, (lead << 8) | trail);
      } catch (error) {
        // A pair that the charset leaves unassigned.
        if (!(error instanceof TypeError)) throw error;
      }
    }
  }
  return { characters, codes };
});

/** The character of two bytes, if they have one. @example gbkCharacter(0xbb, 0xaf) // '化' */
export const gbkCharacter = (lead: number, trail: number): string | undefined =>
  table().characters.get((lead << 8) | trail);

/** One byte of an ASCII character, two of another; nothing for one that GBK cannot write. */
export const gbkBytes = (character: string): readonly number[] | undefined => {
  const unit = character.codePointAt(0) ?? 0;
  // Decoders of GBK show a lone byte 80 as the euro sign.
  if (character === '€') return [0x80];
  if (unit < 0x80) return [unit];
  const code = table().codes.get(character);
  return code === undefined ? undefined : [code >> 8, code & 0xff];
};
