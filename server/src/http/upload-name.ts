/** UTF-16 units of a name that are kept: its end, which has the format's ending. */
const longest = 200;

/**
 * The label of an uploaded file: what the browser calls it, with its folders, without anything that could be taken
 * for a place on a disk or for control of a terminal.
 * @example uploadName('..\\..\\etc/报告.txt') // 'etc/报告.txt'
 */
export const uploadName = (sent: string): string => {
  const parts = sent
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[/\\]/u)
    .map((part) => part.trim())
    .filter((part) => !/^(\.{0,2}|[A-Za-z]:)$/u.test(part));
  return parts.join('/').slice(-longest) || 'report.txt';
};
