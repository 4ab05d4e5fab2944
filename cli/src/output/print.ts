import { plainJson, plainText } from './plain-text.js';

/** What was asked for, for people: a line each on standard output. */
export const say = (...lines: readonly string[]): void => {
  for (const line of lines) console.log(plainText(line));
};

/** What goes on beside it: a line each on standard error. */
export const tell = (...lines: readonly string[]): void => {
  for (const line of lines) console.error(plainText(line));
};

/** What was asked for, for programs: indented JSON on standard output. */
export const sayJson = (value: unknown): void => console.log(plainJson(value, 2));
