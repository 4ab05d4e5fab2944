/** Longest sentence shown around a quote, in UTF-16 units; a longer one is cut at clauses, then hard. */
const longest = 240;

const sentenceEnds = /[。！？!?\n]/;
const clauseEnds = /[；;，,]/;

const startAfter = (text: string, from: number, least: number, ends: RegExp): number => {
  for (let i = from; i > least; i--) if (ends.test(text[i - 1] ?? '')) return i;
  return least;
};

const endAt = (text: string, from: number, most: number, ends: RegExp): number => {
  for (let i = from; i < most; i++) if (ends.test(text[i] ?? '')) return text[i] === '\n' ? i : i + 1;
  return most;
};

/** Does the quote itself end its sentence? Then nothing after it belongs there. */
const endsSentence = (text: string, end: number): boolean => sentenceEnds.test(text[end - 1] ?? '');

/**
 * The sentence that holds `[start, end)` of `text`, closing marks included: at most 240 units around the quote
 * (the quote itself is always whole).
 */
export const sentenceAround = (text: string, start: number, end: number): { text: string; start: number } => {
  const room = Math.max(0, longest - (end - start));
  let from = startAfter(text, start, 0, sentenceEnds);
  let to = endsSentence(text, end) ? end : endAt(text, end, text.length, sentenceEnds);
  while (/[”’」』）)]/.test(text[to] ?? '')) to++;
  if (to - from > longest && to - from > end - start) {
    from = Math.max(from, startAfter(text, start, Math.max(from, start - Math.ceil(room / 2)), clauseEnds));
    to = Math.min(to, endAt(text, end, Math.min(to, end + Math.floor(room / 2)), clauseEnds));
  }
  while (/\s/.test(text[from] ?? '') && from < start) from++;
  return { text: text.slice(from, to), start: from };
};
