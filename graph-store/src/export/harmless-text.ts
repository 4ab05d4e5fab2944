/**
 * Text from reports, made harmless for the programs that open an export: a name is only ever a name.
 */

/** Marks that turn the direction of what follows: LRM, RLM, ALM, embeddings, overrides, isolates (UAX #9). */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Half of a pair of UTF-16 units. */
const loneSurrogates = /\p{Cs}/gu;
const controls = /(?![\t\n\r])\p{Cc}/gu;
/** What XML 1.0 has no way to write, beside control characters. */
const notInXml = /[\ufffe\uffff]/gu;

/** Without control characters and marks that make a text look like another one. */
export const plainText = (text: string): string =>
  text.replace(directionMarks, '').replace(loneSurrogates, '\ufffd').replace(controls, '');

/**
 * A field of a table: a spreadsheet takes what begins so for a formula, which may call out or run a program; a
 * leading apostrophe makes it text.
 */
export const spreadsheetText = (text: string): string => {
  const plain = plainText(text);
  return /^\s*[=+\-@|＝＋－＠]|^[\t\r\n]/u.test(plain) ? `'${plain}` : plain;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text between tags or within an attribute. */
export const xmlText = (text: string): string =>
  plainText(text)
    .replace(notInXml, '')
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
