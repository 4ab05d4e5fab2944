import type { Dictionary } from '../../locales/zh';
import { dateInWords } from '../dates/partial-date';
import type { Language } from '../language/languages';
import type { Period } from './period';

/** `2023年 至 2024年6月`, `2023年起`, `2024`; nothing for the open period. */
export const periodInWords = (
  { from, to }: Pick<Period, 'from' | 'to'>,
  words: Dictionary['timeline'],
  language: Language,
): string => {
  const [start, end] = [from && dateInWords(from, language), to && dateInWords(to, language)];
  if (start && end) return from === to ? start : words.between(start, end);
  if (start) return words.since(start);
  return end ? words.until(end) : '';
};
