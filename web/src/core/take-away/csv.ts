/** CSV as RFC 4180 has it, safe to open in a spreadsheet. */

/** Signs that a spreadsheet takes for the start of a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** Signs that turn the direction of the text after them (UTR 9): before a formula they would hide it. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that a formula could hide in gets an apostrophe before it, which spreadsheets do not show. */
const cell = (value: string | number): string => {
  const plain = String(value).replace(directionMarks, '');
  const text = typeof value === 'string' && startsFormula.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** Rows under their headings. A mark of UTF-8 stands first, without which Excel garbles Chinese. */
export const csvOf = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${[headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
