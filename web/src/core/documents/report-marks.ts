/** A report's text cut for reading: paragraphs of pieces that know their mentions, damage and marked words. */
import type { NodeLabel } from '@zhengtu/graph-schema';
import type { Document } from '@zhengtu/server/api';
import { type Segment, type Span, segmentText } from '../text/segments';

export type Mark =
  | { readonly is: 'mention'; readonly entity: string; readonly label: NodeLabel; readonly name: string }
  | { readonly is: 'damaged' }
  | { readonly is: 'fact' };

export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Segment<Mark>[];
}

type Report = Pick<Document, 'text' | 'mentions' | 'damaged'>;

const marksOf = (report: Report, fact: readonly [number, number] | null): Span<Mark>[] => [
  ...report.mentions.map(
    ({ start, end, entity, label, name }): Span<Mark> => ({
      start,
      end,
      value: { is: 'mention', entity, label, name },
    }),
  ),
  ...report.damaged.map(([start, end]): Span<Mark> => ({ start, end, value: { is: 'damaged' } })),
  ...(fact ? [{ start: fact[0], end: fact[1], value: { is: 'fact' } as const }] : []),
];

const folded = (text: string): string => text.replace(/\s/gu, '');

/** The first paragraph, where it is the report's title: it is then the heading, and not repeated below. */
export const titleParagraph = (
  paragraphs: readonly Paragraph[],
  title: string | null,
): Paragraph | undefined => {
  const [first] = paragraphs;
  const text = first?.pieces.map((piece) => piece.text).join('') ?? '';
  return title && folded(text) === folded(title) ? first : undefined;
};

/** One paragraph a line of the text, blank lines left out; `fact` is the span to mark, if any. */
export const reportParagraphs = (report: Report, fact: readonly [number, number] | null): Paragraph[] => {
  const marks = marksOf(report, fact);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of report.text.split('\n')) {
    const end = start + line.length;
    const from = start;
    if (line.trim())
      paragraphs.push({
        start,
        pieces: segmentText(
          report.text,
          marks.filter((mark) => mark.start < end && mark.end > from),
          start,
          end,
        ),
      });
    start = end + 1;
  }
  return paragraphs;
};
