import type { Evidence } from '@zhengtu/server/api';

/** A sentence of a report with all the words in it that a fact rests on. */
export interface QuotedSentence {
  readonly document: Evidence['document'];
  readonly sentence: string;
  /** Where the sentence starts in the report's clean text. */
  readonly start: number;
  /** Spans into the clean text, in order, within the sentence. */
  readonly quotes: readonly (readonly [number, number])[];
}

/** Evidence by sentence, in the order given: two quotes of one sentence make one. */
export const quotedSentences = (evidence: readonly Evidence[]): QuotedSentence[] => {
  const byPlace = new Map<string, QuotedSentence>();
  for (const { document, sentence, sentenceStart: start, start: from, end } of evidence) {
    const key = `${document.id} ${start} ${sentence.length}`;
    const quotes = [...(byPlace.get(key)?.quotes ?? []), [from, end] as const];
    quotes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    byPlace.set(key, { document, sentence, start, quotes });
  }
  return [...byPlace.values()];
};
