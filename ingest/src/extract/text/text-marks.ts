import type { Located } from './spans.js';

/** A stretch between marks that name something: 《…》 or “…”. `start` and `end` leave the marks out. */
export interface Quoted extends Located {
  readonly text: string;
  /** With its marks. */
  readonly outer: Located;
}

function quoted(text: string, open: string, close: string): Quoted[] {
  const found: Quoted[] = [];
  const pending: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\n') pending.length = 0;
    else if (character === open) pending.push(i);
    else if (character === close) {
      const start = pending.pop();
      if (start === undefined || pending.length > 0 || i === start + 1) continue;
      found.push({ start: start + 1, end: i, text: text.slice(start + 1, i), outer: { start, end: i + 1 } });
    }
  }
  return found;
}

/** Titles in 《》, the outermost where they nest. */
export const quotedTitles = (text: string): Quoted[] => quoted(text, '《', '》');
