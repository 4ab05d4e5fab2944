/** The peer of reading: jieba cuts the same files into words, and does nothing else. */
import { readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { answerParent, peakMegabytes } from '../child.js';

export interface SegmentingTask {
  readonly files: readonly string[];
}

export interface SegmentingAnswer {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly words: number;
}

answerParent(({ files }: SegmentingTask): SegmentingAnswer => {
  const jieba = Jieba.withDict(dict);
  jieba.cut('预热', true);
  const [started, before] = [performance.now(), process.cpuUsage()];
  let words = 0;
  for (const path of files) words += jieba.cut(readFileSync(path, 'utf8'), true).length;
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: peakMegabytes(),
    words,
  };
});
