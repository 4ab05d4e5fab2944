/** Bylines of further reports in one paragraph: `…会议。 本报讯(记者韦语韬 通讯员黎峭)10月18日，…`. */
import { findBracketed } from './meta-line.js';
import type { MetaPiece } from './meta-piece.js';

const opensReport =
  /(?:讯|消息[:：]?|报道|电)\s*(?=[(（][^()（）]{0,12}(?:记者|通讯员)[^()（）]{1,40}[)）])/gu;

/** The bylines inside a paragraph, wherever a report begins in it; the words stay the report's. */
export const findInnerBylines = (text: string): readonly MetaPiece[] =>
  [...text.matchAll(opensReport)].flatMap((match) =>
    findBracketed(text, match.index + match[0].length).filter((piece) => piece.kind === 'byline'),
  );
