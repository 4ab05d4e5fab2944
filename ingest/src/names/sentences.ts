/** A sentence with its final mark; the line's end does not belong to it. */
const SENTENCE = /[^。！？!?；;\r\n]+[。！？!?；;]*/g;

export interface TextSlice {
  readonly start: number;
  readonly text: string;
}

/** Splits a text into sentences at full stops, semicolons, question and exclamation marks, and line ends. */
export function splitSentences(text: string): TextSlice[] {
  return Array.from(text.matchAll(SENTENCE), (match) => ({ start: match.index, text: match[0] }));
}
