/** How likely a few characters are to be Chinese as it is written: the best segmentation by a word dictionary. */
import { dict } from '@node-rs/jieba/dict.js';
import { z } from 'zod';
import { once, readTable } from '../tables.js';

const reportWords = z.object({ about: z.string(), words: z.record(z.string(), z.int()) });

interface Lexicon {
  /** Natural logarithm of each word's share of running text. */
  readonly weights: ReadonlyMap<string, number>;
  readonly unknown: number;
}

const longestWord = 4;
// Words counted less often are left out: half of the list, and none that decides a reading.
const rarest = 3;
// `word count tag`, one a line; only words of Han characters.
const entry = /^(\p{Script=Han}{1,4}) (\d+) /gmu;

const lexicon = once((): Lexicon => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [, word = '', count = '0'] of new TextDecoder().decode(dict).matchAll(entry)) {
    const times = Number(count);
    total += times;
    if (times >= rarest || word.length === 1) counts.set(word, Math.max(times, 1));
  }
  const { words } = readTable('report-words', reportWords);
  for (const [word, times] of Object.entries(words)) counts.set(word, Math.max(counts.get(word) ?? 0, times));
  for (const [word, times] of counts) counts.set(word, Math.log(times / total));
  // Rarer than any listed word, so that a listed character always wins.
  return { weights: counts, unknown: Math.log(1 / total) - 4 };
});

// Marks are as frequent as a frequent word.
const markWeight = -4;
const isHan = /\p{Script=Han}/u;

/** Whether the dictionary lists a (simplified) character as one that texts use. */
export const isUsedCharacter = (character: string): boolean =>
  isHan.test(character) &&
  (lexicon().weights.get(character) ?? Number.NEGATIVE_INFINITY) > lexicon().unknown + 5.5;

/**
 * Log-likelihood of the best split into words; greater is likelier, comparable for texts of like length.
 * @param text In simplified script.
 */
export const likelihoodOf = (text: string): number => {
  const { weights, unknown } = lexicon();
  const best: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    const last = text[end - 1] ?? '';
    let score = (best[end - 1] ?? 0) + (isHan.test(last) ? (weights.get(last) ?? unknown) : markWeight);
    for (let length = 2; length <= Math.min(longestWord, end); length++) {
      const weight = weights.get(text.slice(end - length, end));
      if (weight !== undefined) score = Math.max(score, (best[end - length] ?? 0) + weight);
    }
    best.push(score);
  }
  return best[text.length] ?? 0;
};
