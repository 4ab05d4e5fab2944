/**
 * Signs that steer a terminal (C0, delete and C1, but tab and line break) or turn the direction of the text after them
 * (Unicode Standard Annex 9, 2: embeddings, overrides, isolates, marks).
 */
const steering = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Tab and whatever else begins a new line. */
const breaks = /[\t\n\u2028\u2029]+/g;

/** A text that looks like what it is: nothing in a report moves the cursor, changes colours or hides a word. */
export const plainText = (text: string): string => text.replace(steering, '');

/** The same for what must stay one line: no name of a file can feign a line of ours. */
export const plainLine = (text: string): string => plainText(text.replace(breaks, ' '));

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that steers no terminal and loses nothing: such signs are written as escapes, which any reader undoes. */
export const plainJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(steering, escaped);
