/**
 * Pages as they are saved from the web: their article, with the lines about it that stand above and below.
 *
 *   chrome      首页 > 政务动态                   dropped
 *   headline    市委召开常委会会议                 kept, or taken from the page's head
 *   about       来源：江城日报 2024-03-05 字体：大   kept, or written from the page's head
 *   article     3月5日，市委书记…                  kept
 *   about       责编：陈小满                       kept
 *   chrome      相关报道 …                        dropped
 */

import { stripAnnotations } from '../../clean/annotations.js';
import { normalise } from '../../clean/normalise.js';
import { simplify } from '../../clean/simplify.js';
import type { SourceFile } from '../../clean-document.js';
import { aboutLength } from '../../layout/about-words.js';
import { isProse, looksLikeHeadline, tellsMeeting } from '../../layout/headline.js';
import { endsInSaying, isLineOfPeople } from '../../layout/headline-lines.js';
import { findWireLine } from '../../layout/lead.js';
import { findMetaLine } from '../../layout/meta-line.js';
import type { MetaPiece } from '../../layout/meta-piece.js';
import { isNewsOutlet } from '../../layout/outlets.js';
import { opensRelatedLinks } from '../../layout/page-furniture.js';
import { fromSource } from '../../text-with-offsets.js';
import type { SourceText } from '../source-text.js';
import { decodeOrFail } from '../text.js';
import { findArticle, squeeze } from './article.js';
import { type Page, type PageLine, readPage } from './page-lines.js';

// A shorter line may stand in the article and in the chrome alike.
const tellingLine = 15;
const linesAbove = 40;
const linesBelow = 12;
const longestAbove = 160;

/** A line as words are asked of it: simplified, without annotations. */
const plain = (line: string): string =>
  simplify(normalise(stripAnnotations(fromSource(line)).text)).text.text;

const metaPiecesOf = (line: string): readonly MetaPiece[] => {
  const text = plain(line);
  return findMetaLine(text) ?? findWireLine(text) ?? [];
};

const isAboutReport = (line: string): boolean =>
  metaPiecesOf(line).some((piece) => piece.kind !== 'furniture');

/** 市委召开常委会会议_江城日报: the headline in a page's title, without the site's name. */
export const headlineOfTitle = (title: string): string => {
  const pieces = title.split(
    /\s*[_|｜]\s*|\s+[-—–]+\s*|\s*[-—–]+\s+|(?<=\p{Script=Han})-+(?=\p{Script=Han})/u,
  );
  const longest = pieces.reduce((most, piece) => (piece.length > most.length ? piece : most), '');
  return pieces.find((piece) => piece.length >= 6) ?? longest;
};

/** One or several lines about the report on one. */
const isAllAbout = (line: string): boolean => {
  if (isAboutReport(line)) return true;
  const length = aboutLength(line);
  return length > 0 && length < line.length && isAllAbout(line.slice(length).trim());
};

/** Of a line above the article that something else stands before: `周明朗出席并讲话 来源：江城日报`: from where it is about the report. */
const aboutPart = (line: string): string | undefined => {
  const starts = [...line.matchAll(/\S+/gu)].map(({ index }) => index);
  const at = line.length <= longestAbove ? starts.find((start) => isAllAbout(line.slice(start))) : undefined;
  return at === undefined ? undefined : line.slice(at);
};

/** `——侧记`, `■ 地点：…`, `主持人：…`, `周明朗出席并讲话`, `（3月5日通过）`, `江城晚讯` with or without `记者…` between headline and article. */
const isUnderHeadline = (line: string): boolean =>
  isLineOfPeople(line) ||
  isNewsOutlet(line) ||
  /^[(（][^()（）]{6,60}[)）]$/u.test(line) ||
  /^(?:——|[●■◆◎★▲□])\s*\p{Script=Han}|^\p{Script=Han}{2,6}[:：]\s*\S|^\S{2,10}\s?(?:记者|通讯员)\S{2,12}$/u.test(
    line,
  );

/** 江城市政府办公室, （秘书三科）: who signs, below the article. */
const isSignature = (line: string): boolean =>
  /^[(（]?\p{Script=Han}{4,30}(?:办公室|办公厅|政府|委员会|[局部厅科处])[)）]?$/u.test(line);

const isPartOf = (title: string, line: string): boolean =>
  line.length >= 6 && squeeze(title).includes(squeeze(line));

/** The headline among the lines above the article: what the page's head repeats, else a heading's. */
const findHeadline = (above: readonly PageLine[], page: Page): number => {
  const told = page.facts.title;
  const repeated = above.findLastIndex(
    (line) => (told !== undefined && isPartOf(told, line.text)) || isPartOf(page.title, line.text),
  );
  return repeated >= 0 ? repeated : above.findLastIndex((line) => line.isHeading && line.text.length >= 6);
};

/** What the page's head tells and its lines do not, written as pages write it. */
const toldLine = (page: Page, shown: readonly string[]): string => {
  const pieces = shown.flatMap(metaPiecesOf);
  const { source, date } = page.facts;
  const told: string[] = [];
  const day = date && /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/u.exec(date)?.[0];
  if (source && !pieces.some((piece) => piece.kind === 'source' && piece.name)) told.push(`来源：${source}`);
  if (day && !pieces.some((piece) => piece.kind === 'date')) told.push(`发布时间：${day}`);
  return told.join(' ');
};

/** The last of the lines from `at` on, stepwise, that are sentences of the article: its short ones at either end. */
const edgeOf = (
  lines: readonly PageLine[],
  at: number,
  step: 1 | -1,
  isOfArticle: (line: PageLine) => boolean,
): number => {
  const goesOn = (line: PageLine | undefined): boolean =>
    line !== undefined &&
    !line.isHeading &&
    !line.isChrome &&
    /[。：:；！？”]$/u.test(line.text) &&
    isOfArticle(line);
  let edge = at;
  while (goesOn(lines[edge + step])) edge += step;
  return edge;
};

const withArticle = (page: Page, article: string): string[] | undefined => {
  const isOfArticle = (line: PageLine) => article.includes(squeeze(line.text));
  const isTelling = (line: PageLine) => line.text.length >= tellingLine && isOfArticle(line);
  const { lines } = page;
  const telling = lines.findIndex(isTelling);
  if (telling < 0) return undefined;
  const opening = edgeOf(lines, telling, -1, isOfArticle);
  const last = edgeOf(lines, lines.findLastIndex(isTelling), 1, isOfArticle);
  // Old pages have headline and article in one table: the article's own words begin at its first sentence.
  const sentence = lines.findIndex((line, i) => i >= opening && isOfArticle(line) && isProse(line.text));
  const first = sentence < 0 || sentence > last ? opening : sentence;
  const from = Math.max(0, first - linesAbove);
  const above = lines.slice(from, first);
  const headlineAt = findHeadline(above, page);
  const below = lines.slice(last + 1, last + 1 + linesBelow);
  const related = below.findIndex((line) => opensRelatedLinks(line.text));
  const headlineText = above[headlineAt]?.text ?? '';
  const saidAbove = plain(headlineText);
  // …会议强调 goes on below; a slogan stands above what was held.
  const isOfHeadline = (line: string): boolean => {
    const text = plain(line);
    return headlineAt >= 0 && looksLikeHeadline(text) && (endsInSaying(saidAbove) || tellsMeeting(text));
  };
  const underHeadline = (line: PageLine): string[] => {
    if (line.isChrome) return [];
    const about = aboutPart(line.spaced);
    if (about !== undefined) {
      const before = line.spaced.slice(0, -about.length).trim();
      return isUnderHeadline(plain(before)) || isOfHeadline(before) ? [before, about] : [about];
    }
    const length = aboutLength(line.spaced);
    const rest = line.spaced.slice(length).trim();
    if (length > 0 && isUnderHeadline(rest)) return [line.spaced.slice(0, length), rest];
    if (isOfHeadline(line.text)) return [line.text];
    const isOwn = isOfArticle(line) && lines.indexOf(line) >= opening;
    return isOwn || (headlineAt >= 0 && isUnderHeadline(plain(line.text))) ? [line.spaced] : [];
  };
  const belowArticle = (line: PageLine): string[] =>
    !line.isChrome && (isAboutReport(line.spaced) || (isOfArticle(line) && isSignature(line.text)))
      ? [line.spaced]
      : [];
  // A page that repeats its headline may tell of the report between the two.
  const shownAt = above.findIndex(({ text }) => text === headlineText);
  const head = above
    .slice((shownAt < 0 ? headlineAt : shownAt) + 1)
    .filter(({ text }) => headlineText === '' || text !== headlineText)
    .flatMap(underHeadline);
  const body = lines
    .slice(first, last + 1)
    .flatMap((line) => (isAboutReport(line.spaced) ? [line.spaced] : isOfArticle(line) ? [line.text] : []));
  const tail = (related < 0 ? below : below.slice(0, related)).flatMap(belowArticle);
  const told = page.facts.title ?? headlineOfTitle(page.title);
  const headline = above[headlineAt]?.text ?? (body.some((line) => isPartOf(told, line)) ? '' : told);
  return [headline, ...head, toldLine(page, [...head, ...body.slice(0, 3), ...tail]), ...body, ...tail];
};

/** Every line, where no article was found: a list of links, a picture's page, a page nobody could have made. */
const wholePage = (page: Page): string[] => {
  const lines = page.lines.filter((line) => !line.isChrome).map((line) => line.spaced);
  const title = page.facts.title ?? headlineOfTitle(page.title);
  return [...(lines.some((line) => isPartOf(title, line)) ? [] : [title]), toldLine(page, lines), ...lines];
};

/** The text of a page's report. */
export const textOfPage = (html: string): { text: string; url?: string } => {
  const page = readPage(html);
  const article = findArticle(html, page);
  const lines = (article && withArticle(page, article)) || wholePage(page);
  const url = page.facts.url;
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    ...(url && URL.canParse(url) ? { url } : {}),
  };
};

/**
 * Reads `.html` and `.htm`. Nothing in the page is run or fetched.
 * @throws IngestError 'not-text' for undecodable bytes under such a name.
 */
export const readHtmlFormat = (file: SourceFile): SourceText => {
  const { text, charset } = decodeOrFail(file);
  return { ...textOfPage(text), charset };
};
