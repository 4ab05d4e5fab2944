/** Where a report was printed first: `（原载2011年1月29日《江滩日报》一版）`. */
import type { MetaPiece } from './meta-piece.js';

const day = '(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}日';
const reprinted = new RegExp(
  `(?:原载|转载自|摘自|据)于?\\s?(?:${day})?\\s?《(\\p{Script=Han}{2,10}[报刊网])》\\s?(?:${day})?\\s?(?:第?\\S{1,3}版)?`,
  'uy',
);

/** The source that is named at `at` as where the report stood first, or nothing. */
export const findReprinted = (text: string, at: number): MetaPiece[] | undefined => {
  reprinted.lastIndex = at;
  const name = reprinted.exec(text)?.[1];
  if (name === undefined) return undefined;
  const start = text.indexOf(name, at);
  return [
    {
      kind: 'source',
      start: at,
      end: reprinted.lastIndex,
      labelled: true,
      name: { start, end: start + name.length },
    },
  ];
};
