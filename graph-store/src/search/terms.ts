/** A search text as terms: what stands between its spaces, in small letters. */
export const searchTerms = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[\s\p{P}\p{S}\p{C}]+/u)
      .filter(Boolean),
  ),
];

/** Latin letters and digits only: pinyin, initials, a code. It is found where a word begins with it. */
export const isLatin = (term: string): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(term);

/** Han characters only, two or more: what the full-text indexes of both engines cut into pairs alike. */
export const isIndexed = (term: string): boolean => /^\p{Script=Han}{2,}$/u.test(term);

/**
 * Whether a text has the term: a Latin one at the beginning of a word, any other anywhere.
 *
 * @param text in small letters.
 */
export const hasTerm = (text: string, term: string): boolean =>
  isLatin(term) ? new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${term}`, 'u').test(text) : text.includes(term);
