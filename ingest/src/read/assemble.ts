/** Puts a report's parts together: one text, its paragraphs, and what they say of the report itself. */
import type { Span } from '../record.js';
import type { Byline, Paragraph } from './clean-document.js';
import type { Part } from './layout/layout.js';
import type { MetaPiece } from './layout/meta-piece.js';
import { join } from './text-with-offsets.js';

export interface Assembled {
  readonly text: string;
  readonly sourceOffsets: Uint32Array;
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly sourceSpan: Span | null;
  readonly bylines: readonly Byline[];
}

interface Placed {
  readonly piece: MetaPiece;
  /** Offset of the piece's paragraph in the text. */
  readonly base: number;
}

/** 旗人大常委会办公室 供稿: the names that stand without a role elsewhere are those of who sent it in. */
const isSentIn = (placed: readonly Placed[]): boolean =>
  placed.some(
    ({ piece }) =>
      piece.kind === 'byline' && piece.byline.role === 'correspondent' && piece.byline.names.length === 0,
  );

const bylinesOf = ({ piece, base }: Placed, sentIn: boolean): Byline[] =>
  piece.kind !== 'byline'
    ? []
    : piece.byline.names.map(({ name, start, end }) => ({
        name,
        role: sentIn && piece.byline.title === '' ? 'correspondent' : piece.byline.role,
        title: piece.byline.title,
        span: [base + start, base + end],
      }));

/** 来源：X outranks a name that stands by itself, which outranks 宜昌政务网记者. */
const sourceOf = (placed: readonly Placed[]): Span | null => {
  const sources = placed.flatMap(({ piece, base }) =>
    piece.kind === 'source' && piece.name
      ? [{ labelled: piece.labelled, span: [base + piece.name.start, base + piece.name.end] as const }]
      : [],
  );
  return (sources.find((source) => source.labelled) ?? sources[0])?.span ?? null;
};

const distinct = (bylines: readonly Byline[]): Byline[] => {
  const seen = new Set<string>();
  return bylines.filter(({ name, role }) => {
    const key = `${role} ${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** The day that a page calls that of publication; else the one beside 来源：, before which a site's clock may stand; else the first. */
const publishedOf = (text: string, placed: readonly Placed[]): string | null => {
  const days = placed.flatMap(({ piece, base }) =>
    piece.kind === 'date'
      ? [{ base, date: piece.date, words: text.slice(base + piece.start, base + piece.end) }]
      : [],
  );
  const beside = new Set(
    placed.flatMap(({ piece, base }) => (piece.kind === 'source' && piece.labelled ? [base] : [])),
  );
  const published =
    days.find(({ words }) => /^\D*发布/.test(words)) ?? days.find(({ base }) => beside.has(base));
  return (published ?? days[0])?.date ?? null;
};

export const assemble = (parts: readonly Part[]): Assembled => {
  const filled = parts.filter((part) => part.line.text !== '');
  const { text, offsets } = join(
    filled.map((part) => part.line),
    '\n',
  );
  const paragraphs: Paragraph[] = [];
  const placed: Placed[] = [];
  let base = 0;
  for (const { kind, line, pieces } of filled) {
    paragraphs.push({ start: base, end: base + line.text.length, kind });
    for (const piece of pieces) placed.push({ piece, base });
    base += line.text.length + 1;
  }
  const sourceSpan = sourceOf(placed);
  const sentIn = isSentIn(placed);
  const dated = publishedOf(text, placed);
  return {
    text,
    sourceOffsets: offsets,
    paragraphs,
    title: filled.find((part) => part.isTitle)?.line.text ?? null,
    published: dated,
    source: sourceSpan && text.slice(...sourceSpan),
    sourceSpan,
    bylines: distinct(placed.flatMap((each) => bylinesOf(each, sentIn))),
  };
};
