import type { Evidence } from '@zhengtu/server/api';
import { quotedSentences } from '../../core/entities/quoted-sentences';
import { useWords } from '../../core/language/use-words';
import { Quote } from './Quote';

export interface QuotesProps {
  readonly evidence: readonly Evidence[];
  /** How many sentences are shown before the rest is folded. */
  readonly shown?: number;
  readonly about?: string | undefined;
  /** Words that the fact is about: sentences that have them come first. */
  readonly terms?: readonly string[];
}

const speaksOf = (sentence: string, terms: readonly string[]): boolean =>
  terms.some((term) => sentence.includes(term));

/** The sentences a fact rests on; the first stand open, the others are a click away. */
export const Quotes = ({ evidence, shown = 1, about, terms = [] }: QuotesProps) => {
  const { panel } = useWords();
  const sentences = quotedSentences(evidence).sort(
    (a, b) => Number(speaksOf(b.sentence, terms)) - Number(speaksOf(a.sentence, terms)),
  );
  const rest = sentences.slice(shown);
  const keyOf = (sentence: (typeof sentences)[number]): string => `${sentence.document.id} ${sentence.start}`;
  return (
    <>
      {sentences.slice(0, shown).map((quoted) => (
        <Quote key={keyOf(quoted)} quoted={quoted} about={about} terms={terms} />
      ))}
      {rest.length > 0 && (
        <details className="more-quotes">
          <summary>{panel.moreQuotes(rest.length)}</summary>
          {rest.map((quoted) => (
            <Quote key={keyOf(quoted)} quoted={quoted} about={about} terms={terms} />
          ))}
        </details>
      )}
    </>
  );
};
