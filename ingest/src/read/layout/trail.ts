/** What closes a report's last sentence on the same line: `…列席会议。(记者 裴玉松)`, `…其他事项。编辑：王五 分享`. */
import { findMetaLine } from './meta-line.js';
import { isTailFurniture } from './page-furniture.js';

const closingBracket = /[(（][^()（）]{2,80}[)）]\s*$/u;
const sentenceEnd = /[。！？!?…][”’」』）)]*\s*/gu;

const isAboutReport = (text: string): boolean =>
  text.trim() !== '' && findMetaLine(text.trim()) !== undefined;

/** Where the trailing lines begin, each; empty when the line ends with the report's own words. */
export const findTrail = (line: string): number[] => {
  const bracket = closingBracket.exec(line);
  const afterSentence = /[。！？!?…”’」』]\s*$/u.test(line.slice(0, bracket?.index));
  if (bracket && bracket.index > 0 && afterSentence && isAboutReport(bracket[0].trim()))
    return [bracket.index];
  const last = [...line.matchAll(sentenceEnd)].at(-1);
  const begins = last ? last.index + last[0].length : line.length;
  const rest = line.slice(begins);
  if (rest.trim() === '' || rest.length > 200) return [];
  if (isAboutReport(rest) || isTailFurniture(rest)) return [begins];
  // A headline may stand between: …其他事项。 区委常委会会议召开 责编: 庄恩慧
  for (const space of rest.matchAll(/\s+/gu)) {
    const at = begins + space.index + space[0].length;
    if (isAboutReport(line.slice(at))) return [begins, at];
  }
  return [];
};
