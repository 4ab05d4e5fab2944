// A report is a few kilobytes; a text beyond this is not one. In bytes.
export const largestReport = 20 * 1024 * 1024;

// Tables and data files are parsed whole. In bytes.
export const largestTable = 64 * 1024 * 1024;

// Three times the longest reports of a government's work; past this the text is a book or a collection.
export const longestText = 100_000;

// Elements within elements; the parser's time grows with the square of it.
export const deepestNesting = 2_000;

/** Markup nested as nobody nests it. */
export class TooDeep extends Error {}
