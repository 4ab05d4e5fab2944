/** A report's text cut for reading: paragraphs of pieces that know their mentions, damage and marked words. */
import type { NodeLabel } from '@zhengtu/graph-schema';
import type { Document } from '@zhengtu/server/api';
import { type Segment, type Span, segmentText } from '../text/segments';

export interface Mentioned {
  readonly entity: string;
  readonly label: NodeLabel;
  readonly name: string;
}

/**
 * A mention is a name in the text; a passage is a clause or more that speaks of something (a theme). Names are
 * underlined; passages would underline everything, and are told at their end.
 */
export type Mark =
  | (Mentioned & { readonly is: 'mention' })
  | (Mentioned & { readonly is: 'passage'; readonly end: number })
  | { readonly is: 'damaged' }
  | { readonly is: 'fact' };

export type Mention = Extract<Mark, { is: 'mention' }>;
export type Passage = Extract<Mark, { is: 'passage' }>;

export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Segment<Mark>[];
}

type Report = Pick<Document, 'text' | 'mentions' | 'damaged'>;

const clauseMark = /[，。；！？,;!?]/;
const longestThemeWord = 16;

const mentionMark = (text: string, { start, end, entity, label, name }: Report['mentions'][number]): Mark => {
  const words = text.slice(start, end);
  const passage = clauseMark.test(words) || (label === 'Theme' && words.length > longestThemeWord);
  return passage ? { is: 'passage', entity, label, name, end } : { is: 'mention', entity, label, name };
};

const marksOf = (report: Report, fact: readonly [number, number] | null): Span<Mark>[] => [
  ...report.mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    value: mentionMark(report.text, mention),
  })),
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

/** Of several things told at one place, the one to select next: the innermost first, then outwards, then again. */
export const nextMentioned = <T extends Mentioned>(
  told: readonly T[],
  selected: string | null,
): T | undefined => {
  const at = told.findIndex(({ entity }) => entity === selected);
  return at > 0 ? told[at - 1] : told.at(-1);
};
