/** What closes a report's last sentence on the same line: `…列席会议。(记者 裴玉松)`, `…其他事项。编辑：王五 分享`. */
import { aboutLength, wordEnds } from './about-words.js';
import { findMetaLine } from './meta-line.js';
import { isTailFurniture, opensRelatedLinks } from './page-furniture.js';

const closingBracket = /[(（][^()（）]{2,80}[)）]\s*$/u;
const sentenceEnd = /[。！？!?…][”’」』）)]*\s*/gu;

const longestTrail = 300;

const isAboutReport = (text: string): boolean =>
  text.trim() !== '' && findMetaLine(text.trim()) !== undefined;

/**
 * `（记者 宁可欣） 责任编辑：闻笛 扫一扫在手机上打开`: where each line begins of several that were glued. Words that mean
 * nothing here belong to the button or link before them; before the first, and after what is about the report, they are
 * a line of their own.
 */
const startsIn = (text: string): number[] => {
  const ends = wordEnds(text);
  const starts: number[] = [];
  let isKnown = false;
  let isOpen = true;
  let at = text.length - text.trimStart().length;
  while (at < text.length) {
    const from = at;
    const about = aboutLength(text.slice(from));
    const word = ends.find((end) => end > from) ?? text.length;
    const isFurniture = about === 0 && isTailFurniture(text.slice(from, word));
    if (about > 0 || isFurniture || isOpen) starts.push(at);
    isOpen = about > 0;
    isKnown ||= about > 0 || isFurniture;
    at = about > 0 ? from + about : word;
    while (at < text.length && /\s/u.test(text[at] ?? '')) at++;
  }
  return isKnown ? starts : [];
};

/** Where 相关链接 and the like stand between what they follow and the links, and where those begin. */
export const findRelated = (line: string): number[] => {
  const word = [...line.matchAll(/(?<=\s)\S{4,9}(?=\s)/gu)].find((found) => opensRelatedLinks(found[0]));
  if (!word) return [];
  const links = word.index + word[0].length;
  const after = line.slice(links);
  // Who made the report may stand below the links, too.
  const below = after.length <= longestTrail ? startsIn(after).map((at) => links + at) : [];
  return [word.index, links, ...below];
};

/** Where the trailing lines begin, each; empty when the line ends with the report's own words. */
export const findTrail = (line: string): number[] => {
  const bracket = closingBracket.exec(line);
  const afterSentence = /[。！？!?…”’」』]\s*$/u.test(line.slice(0, bracket?.index));
  if (bracket && bracket.index > 0 && afterSentence && isAboutReport(bracket[0].trim()))
    return [bracket.index];
  const last = [...line.matchAll(sentenceEnd)].at(-1);
  const begins = last ? last.index + last[0].length : line.length;
  const rest = line.slice(begins);
  if (rest.trim() === '' || rest.length > longestTrail) return [];
  if (isAboutReport(rest)) return [begins];
  const starts = startsIn(rest);
  if (starts.length === 0 && isTailFurniture(rest)) return [begins];
  return starts.map((at) => begins + at);
};
