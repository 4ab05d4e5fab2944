import { pinyin } from 'pinyin-pro';

const toneMarks = /[\u0300\u0301\u0304\u030c]/g;

/** `kuò` → `kuo`; ü keeps its dots, for lǜ is not lù. */
export const withoutTone = (syllable: string): string =>
  syllable.normalize('NFD').replace(toneMarks, '').normalize('NFC');

export const hasTone = (syllable: string): boolean => withoutTone(syllable) !== syllable.normalize('NFC');

const known = new Map<string, readonly string[]>();

/** Every reading of one character, with tone marks. @example readingsOf('长') // ['cháng', 'zhǎng', …] */
export const readingsOf = (character: string): readonly string[] => {
  const before = known.get(character);
  if (before) return before;
  const readings = pinyin(character, { multiple: true, type: 'array' }).map((r) => r.normalize('NFC'));
  known.set(character, readings);
  return readings;
};
