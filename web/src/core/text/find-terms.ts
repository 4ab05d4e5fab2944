import type { Span } from './segments';

/** Every place where one of `terms` stands in `text`; terms may overlap. */
export const findTerms = (text: string, terms: readonly string[]): Span<string>[] =>
  terms.flatMap((term) => {
    const found: Span<string>[] = [];
    for (let at = term ? text.indexOf(term) : -1; at >= 0; at = text.indexOf(term, at + term.length))
      found.push({ start: at, end: at + term.length, value: term });
    return found;
  });
