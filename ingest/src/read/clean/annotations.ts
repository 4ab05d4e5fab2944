/**
 * Pinyin annotations that a mirror site put after single characters: 會(huì)議 → 會議. Real parentheses stay:
 * (試行), (工作), (一), API(api).
 */
import { applyEdits, type Edit, type TextWithOffsets } from '../text-with-offsets.js';
import { hasTone, readingsOf, withoutTone } from './readings.js';

const letters = 'a-zA-ZÀ-ÿāēīōūǖĀĒĪŌŪǍǎěǐǒǔǚǘǜńňǹḿɡ\u0300-\u030c';

/** A syllable as annotations write it, e.g. `zhǎng`. For use inside other patterns. */
export const syllablePattern = `[${letters}]{1,7}`;

const annotation = new RegExp(`(\\p{Script=Han})([(（]\\s?(${syllablePattern})\\s?[)）])`, 'gu');

/** Whether `syllable` in parentheses after `character` tells how it is read. */
export const isReading = (character: string, syllable: string): boolean => {
  const written = syllable.normalize('NFC').toLowerCase();
  if (hasTone(written)) return true;
  return readingsOf(character).some((reading) => withoutTone(reading) === written);
};

const closingSyllable = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}\s?[)）]/u;

/** Whether the text has been annotated at all, be it only by the rest of an annotation: the mark of the mirror tool. */
export const hasAnnotations = (text: string): boolean => closingSyllable.test(text);

export interface Stripped {
  readonly text: TextWithOffsets;
  readonly stripped: number;
}

export const stripAnnotations = (of: TextWithOffsets): Stripped => {
  const edits: Edit[] = [];
  for (const match of of.text.matchAll(annotation)) {
    const [whole, character = '', parenthesis = '', syllable = ''] = match;
    if (!isReading(character, syllable)) continue;
    const end = match.index + whole.length;
    edits.push({ start: end - parenthesis.length, end, text: '' });
  }
  return { text: applyEdits(of, edits), stripped: edits.length };
};
