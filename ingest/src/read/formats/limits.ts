// A report is a few kilobytes; a text beyond this is not one. In bytes.
export const largestReport = 20 * 1024 * 1024;

// Tables and data files are parsed whole. In bytes.
export const largestTable = 64 * 1024 * 1024;
