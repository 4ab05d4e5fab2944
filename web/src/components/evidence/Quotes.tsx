import type { Evidence } from '@zhengtu/server/api';
import { quotedSentences } from '../../core/entities/quoted-sentences';
import { useWords } from '../../core/language/use-words';
import { Quote } from './Quote';

export interface QuotesProps {
  readonly evidence: readonly Evidence[];
  /** How many sentences are shown before the rest is folded. */
  readonly shown?: number;
  readonly about?: string | undefined;
}

/** The sentences a fact rests on; the first stand open, the others are a click away. */
export const Quotes = ({ evidence, shown = 1, about }: QuotesProps) => {
  const { panel } = useWords();
  const sentences = quotedSentences(evidence);
  const rest = sentences.slice(shown);
  const keyOf = (sentence: (typeof sentences)[number]): string => `${sentence.document.id} ${sentence.start}`;
  return (
    <>
      {sentences.slice(0, shown).map((quoted) => (
        <Quote key={keyOf(quoted)} quoted={quoted} about={about} />
      ))}
      {rest.length > 0 && (
        <details className="more-quotes">
          <summary>{panel.moreQuotes(rest.length)}</summary>
          {rest.map((quoted) => (
            <Quote key={keyOf(quoted)} quoted={quoted} about={about} />
          ))}
        </details>
      )}
    </>
  );
};
