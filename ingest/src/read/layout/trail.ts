/** What closes a report's last sentence on the same line: `…列席会议。(记者 裴玉松)`, `…其他事项。编辑：王五 分享`. */
import { findMetaLine } from './meta-line.js';
import { isTailFurniture } from './page-furniture.js';

const closingBracket = /[(（][^()（）]{2,80}[)）]\s*$/u;
const sentenceEnd = /[。！？!?…][”’」』）)]*\s*/gu;

const isAboutReport = (text: string): boolean =>
  text.trim() !== '' && findMetaLine(text.trim()) !== undefined;

const longestTrail = 300;

/** Ends of the words of `text`. */
const wordEnds = (text: string): number[] =>
  [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => index + word.length);

/**
 * `（记者 宁可欣） 责任编辑：闻笛 扫一扫在手机上打开`: where each line begins of several that were glued. Words that mean
 * nothing here belong to the button or link before them; before the first they are a line of their own, a headline.
 */
const startsIn = (text: string): number[] => {
  const ends = wordEnds(text);
  const starts: number[] = [];
  let isKnown = false;
  let at = text.length - text.trimStart().length;
  while (at < text.length) {
    const from = at;
    const about = ends.findLast((end) => end > from && isAboutReport(text.slice(from, end)));
    const word = ends.find((end) => end > from) ?? text.length;
    const isFurniture = about === undefined && isTailFurniture(text.slice(from, word));
    if (about !== undefined || isFurniture || starts.length === 0) starts.push(at);
    isKnown ||= about !== undefined || isFurniture;
    at = about ?? word;
    while (at < text.length && /\s/u.test(text[at] ?? '')) at++;
  }
  return isKnown ? starts : [];
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
