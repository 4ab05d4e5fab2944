import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface DictionaryWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/** The dictionary that comes with `@node-rs/jieba` (MIT). */
export function readDictionary(): DictionaryWord[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', frequency = '0', tag = '']) => ({ word, frequency: Number(frequency), tag }));
}
