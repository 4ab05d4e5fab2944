import type { CleanDocument, ParagraphKind } from '../../read/clean-document.js';
import type { Span } from '../../record.js';

/** A sentence of the clean text; `clauses` are its parts between commas, in order. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly clauses: readonly Span[];
}

const SENTENCE_END = /[。！？!?；;\n]/;
const CLOSERS = /[”’」』）)】]/;
const CLAUSE_END = /[，,：:]/;

/** Cuts a document into sentences and clauses. A semicolon ends a sentence: reports put whole agenda items between two. */
export function sentencesOf(document: CleanDocument): Sentence[] {
  const sentences: Sentence[] = [];
  document.paragraphs.forEach((paragraph, number) => {
    let start = paragraph.start;
    for (let i = paragraph.start; i < paragraph.end; i++) {
      if (!SENTENCE_END.test(document.text.charAt(i))) continue;
      let end = i + 1;
      while (end < paragraph.end && CLOSERS.test(document.text.charAt(end))) end++;
      push(start, end);
      start = end;
      i = end - 1;
    }
    push(start, paragraph.end);

    function push(from: number, to: number): void {
      const span = trimmed(document.text, from, to);
      if (span === null) return;
      const [begin, stop] = span;
      sentences.push({
        start: begin,
        end: stop,
        kind: paragraph.kind,
        paragraph: number,
        clauses: clausesOf(document.text, begin, stop),
      });
    }
  });
  return sentences;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : null;
}

function clausesOf(text: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!CLAUSE_END.test(text.charAt(i))) continue;
    if (i > from) clauses.push([from, i]);
    from = i + 1;
  }
  if (from < end) clauses.push([from, end]);
  return clauses;
}

/** The sentence that holds an offset, by binary search; undefined between sentences. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
