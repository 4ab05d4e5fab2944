/**
 * One way of writing what looks alike: line ends, spaces, full-width letters and digits, compatibility forms of
 * Han characters (from PDFs). Chinese punctuation stays as it is.
 */
import { applyEdits, type Edit, type TextWithOffsets } from '../text-with-offsets.js';

const lineEnds = /\r\n?|[\u0085\u2028\u2029\f\v]/gu;
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const spaces = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
// Full-width letters, digits and signs that are not Chinese punctuation; Kangxi radicals; compatibility ideographs.
const lookalikes =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0b\uff0d\uff1d\uff20\uff06\uff03\u2e80-\u2fdf\uf900-\ufaff]/gu;

const replaceAll = (
  of: TextWithOffsets,
  pattern: RegExp,
  replacement: (found: string) => string,
): TextWithOffsets => {
  const edits: Edit[] = [];
  for (const match of of.text.matchAll(pattern)) {
    const text = replacement(match[0]);
    if (text !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return applyEdits(of, edits);
};

export const normalise = (of: TextWithOffsets): TextWithOffsets => {
  const lines = replaceAll(of, lineEnds, () => '\n');
  const visible = replaceAll(lines, invisible, () => '');
  const spaced = replaceAll(visible, spaces, () => ' ');
  return replaceAll(spaced, lookalikes, (c) => (c.normalize('NFKC').length === 1 ? c.normalize('NFKC') : c));
};
