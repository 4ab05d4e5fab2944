/**
 * What each line of a page is.
 *
 *   head   headlines, lines about the report, buttons      up to the first sentence
 *   body   the report                                      from the first sentence to the last
 *   tail   bylines, buttons, links to other reports        after it
 */
import type { ParagraphKind } from '../clean-document.js';
import { join, slice, splitLines, type TextWithOffsets, trim } from '../text-with-offsets.js';
import { findGluedHead } from './glued.js';
import {
  chooseHeadline,
  headlineLength,
  headlineStart,
  isHeadlineBelow,
  isProse,
  looksLikeHeadline,
} from './headline.js';
import { headlineGroup } from './headline-group.js';
import { findInnerBylines } from './inner-bylines.js';
import { findWireLine, type Lead, readLead } from './lead.js';
import { findMetaLine } from './meta-line.js';
import { type MetaPiece, movePiece } from './meta-piece.js';
import { isNewsOutlet } from './outlets.js';
import { isHeadFurniture, isTailFurniture, opensRelatedLinks, withoutCaption } from './page-furniture.js';
import { paragraphStarts } from './run-together.js';
import { findRelated, findTrail } from './trail.js';

/** A paragraph to be, with what is said in it of the report itself. */
export interface Part {
  readonly kind: ParagraphKind;
  readonly line: TextWithOffsets;
  readonly pieces: readonly MetaPiece[];
  /** It is the report's headline. */
  readonly isTitle?: boolean;
}

const cutAt = (line: TextWithOffsets, starts: readonly number[]): TextWithOffsets[] =>
  starts
    .map((start, i) => trim(slice(line, start, starts[i + 1] ?? line.text.length)))
    .filter((l) => l.text !== '');

/** Lines, the page's own left out, among which the one may be to which a page's head was glued. */
const linesOfHead = 3;

const unglue = (lines: readonly TextWithOffsets[]): TextWithOffsets[] => {
  const head = new Set<TextWithOffsets>();
  for (const line of lines) {
    if (head.size === linesOfHead) break;
    if (!isHeadFurniture(line.text)) head.add(line);
  }
  return lines.flatMap((line) => {
    const headed = head.has(line) ? cutAt(line, findGluedHead(line.text)) : [line];
    return headed
      .flatMap((part) => cutAt(part, [0, ...findRelated(part.text)]))
      .flatMap((part) => cutAt(part, [...new Set([0, ...findTrail(part.text)])]));
  });
};

const kindOf = (pieces: readonly MetaPiece[]): ParagraphKind =>
  pieces.some((p) => p.kind === 'date' || p.kind === 'source') ? 'dateline' : 'byline';

/** A line about the report without its buttons and counters; nothing if there was nothing else. */
const readMetaPart = (line: TextWithOffsets): Part | 'furniture' | undefined => {
  const all = findMetaLine(line.text) ?? findWireLine(line.text);
  if (!all) return undefined;
  const kept = all.filter((piece) => piece.kind !== 'furniture');
  if (kept.length === 0) return 'furniture';
  if (kept.length === all.length) return { kind: kindOf(all), line, pieces: all };
  // What stands between two pieces stays with them (衡阳日报3月3日讯); each moves to where it stands in what is left.
  const runs = runsWithoutFurniture(all);
  let written = 0;
  const pieces = runs.flatMap((run) => {
    const from = run[0]?.start ?? 0;
    const moved = run.map((piece) => movePiece(piece, written - from));
    written += (run.at(-1)?.end ?? from) - from + 1;
    return moved;
  });
  return {
    kind: kindOf(pieces),
    line: join(
      runs.map((run) => slice(line, run[0]?.start ?? 0, run.at(-1)?.end)),
      ' ',
    ),
    pieces,
  };
};

/** Pieces in stretches that no furniture parts. */
const runsWithoutFurniture = (all: readonly MetaPiece[]): MetaPiece[][] => {
  const runs: MetaPiece[][] = [];
  let isOpen = false;
  for (const piece of all) {
    const isKept = piece.kind !== 'furniture';
    const last = runs.at(-1);
    if (isKept && isOpen && last) last.push(piece);
    else if (isKept) runs.push([piece]);
    isOpen = isKept;
  }
  return runs;
};

const leadPart = (line: TextWithOffsets, { end, pieces }: Lead): Part => {
  const opening = trim(slice(line, 0, end));
  const wired = pieces.some((p) => p.kind === 'source') || !pieces.some((p) => p.kind === 'byline');
  return { kind: wired ? 'dateline' : 'byline', line: opening, pieces };
};

const proseParts = (line: TextWithOffsets): Part[] => {
  const lead = readLead(line.text);
  const rest = lead.end === 0 ? line : slice(line, lead.end);
  const body: Part = { kind: 'body', line: rest, pieces: findInnerBylines(rest.text) };
  return lead.end === 0 || rest.text === ''
    ? [{ ...body, line, pieces: findInnerBylines(line.text) }]
    : [leadPart(line, lead), body];
};

// Shorter lines above a report are buttons and columns.
const shortestLine = 5;

/** An outlet's name alone tells the source only above the report: below it stand links to others. */
const outletPart = (line: TextWithOffsets): Part | undefined => {
  // 社区晨报·南京东路: an outlet's edition.
  const name = { start: 0, end: line.text.split('·', 1)[0]?.length ?? 0 };
  return isNewsOutlet(line.text.slice(0, name.end))
    ? {
        kind: 'dateline',
        line,
        pieces: [{ kind: 'source', start: 0, end: line.text.length, labelled: false, name }],
      }
    : undefined;
};

const readHeadPart = (line: TextWithOffsets): Part | 'furniture' | undefined =>
  readMetaPart(line) ?? outletPart(line);

/** A headline of several lines, on one. */
const titlePart = (group: readonly TextWithOffsets[]): Part => {
  const isNotice = group[1]?.text.startsWith('关于') ?? false;
  const lines = group.map((line) => slice(line, headlineStart(line.text), headlineLength(line.text)));
  return { kind: 'title', line: join(lines, isNotice ? '' : ' '), pieces: [], isTitle: true };
};

const headParts = (lines: readonly TextWithOffsets[]): Part[] => {
  const headlines = lines.filter(
    (line) => !readHeadPart(line) && !isHeadFurniture(line.text) && looksLikeHeadline(line.text),
  );
  const chosen = chooseHeadline(headlines);
  const isHeadline = new Set(headlines);
  const group = chosen
    ? headlineGroup(
        lines.map((line) => (isHeadline.has(line) ? line : undefined)),
        chosen,
      )
    : [];
  const [title] = group;
  const seen = new Set<string>();
  return lines.flatMap((line): Part[] => {
    const meta = readHeadPart(line);
    if (meta) return meta === 'furniture' ? [] : [meta];
    if (isHeadFurniture(line.text) || line.text.length < shortestLine) return [];
    if (!isHeadline.has(line)) return [{ kind: 'body', line, pieces: [] }];
    if (line === title && group.length > 1) return [titlePart(group)];
    if (group.includes(line) && line !== title) return [];
    const headline = slice(line, headlineStart(line.text), headlineLength(line.text));
    // A page's title above the same headline; a column's name.
    if (seen.has(headline.text) || (line !== title && headline.text.length < 8)) return [];
    seen.add(headline.text);
    return [{ kind: 'title', line: headline, pieces: [], isTitle: line === title }];
  });
};

const tailParts = (lines: readonly TextWithOffsets[], titleAbove: string | undefined): Part[] => {
  let title = titleAbove;
  let closed = false;
  let related = false;
  const parts: Part[] = [];
  for (const line of lines) {
    if (opensRelatedLinks(line.text)) related = true;
    const meta = readMetaPart(line);
    // 监制：… 点在看: what is left without its buttons.
    const furniture =
      meta === 'furniture' || isTailFurniture(meta === undefined ? line.text : meta.line.text);
    const shown = withoutCaption(line.text);
    if (meta && meta !== 'furniture' && !furniture) {
      // Dates below the links are other reports'.
      if (!related || meta.kind === 'byline') parts.push(meta);
      closed = true;
    } else if (furniture || related) closed = true;
    else if (title !== undefined && (shown === title || title.startsWith(shown))) continue;
    else if (title === undefined && !closed && isHeadlineBelow(line.text)) {
      title = line.text;
      parts.push({ kind: 'title', line, pieces: [], isTitle: true });
    } else if (!closed) parts.push({ kind: 'body', line, pieces: [] });
  }
  return parts;
};

const lastIndexWhere = (
  lines: readonly TextWithOffsets[],
  test: (line: TextWithOffsets) => boolean,
): number => {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line && test(line)) return i;
  }
  return -1;
};

/** No report, but what it says is kept. */
const pageWithoutSentences = (lines: readonly TextWithOffsets[]): Part[] => {
  const head = headParts(lines);
  const shown = new Set(head.map((part) => part.line.text));
  const rest = lines.filter((line) => !readMetaPart(line) && !shown.has(line.text));
  return [...head, ...rest.map((line): Part => ({ kind: 'body', line, pieces: [] }))];
};

const longProse = 60;

/** Sorts a cleaned page into paragraphs, dropping what is not of the report. */
export const readLayout = (page: TextWithOffsets): Part[] => {
  const lines = unglue(splitLines(page));
  const isSentence = (line: TextWithOffsets) =>
    isProse(line.text) && !readMetaPart(line) && !isTailFurniture(line.text) && !opensRelatedLinks(line.text);
  const first = lines.findIndex(isSentence);
  if (first < 0) return pageWithoutSentences(lines);
  const links = lines.findIndex((line, i) => i > first && opensRelatedLinks(line.text));
  const proseOf = (some: readonly TextWithOffsets[]) =>
    some.filter((line) => isSentence(line) && line.text.length >= longProse);
  const lengthOf = (some: readonly TextWithOffsets[]) =>
    proseOf(some).reduce((sum, { text }) => sum + text.length, 0);
  // Below 相关报道 the report itself may follow whole: then what stands above was its summary.
  const isList = links >= 0 && lengthOf(lines.slice(links)) <= lengthOf(lines.slice(0, links));
  const beforeLinks = isList ? lines.slice(0, links) : lines;
  const last = lastIndexWhere(beforeLinks, isSentence);
  const head = headParts(lines.slice(0, first));
  const title = head.find((part) => part.isTitle)?.line.text;
  const body = lines.slice(first, last + 1).flatMap((line): Part[] => {
    if (opensRelatedLinks(line.text)) return [];
    const meta = readMetaPart(line);
    if (meta) return meta === 'furniture' ? [] : [meta];
    return cutAt(line, paragraphStarts(line.text)).flatMap(proseParts);
  });
  return [...head, ...body, ...tailParts(lines.slice(last + 1), title)];
};
