/** Half-width marks and the full-width ones that Chinese text writes for them. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const HALF_WIDTH = /[,;:!?()]/g;

/** Writes marks full width, one for one, so that offsets stay; those between digits (10:30, 1,000) stay too. */
export function withFullWidthMarks(text: string): string {
  return text.replace(HALF_WIDTH, (mark, at: number) => {
    const isInNumber = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
    return isInNumber ? mark : (FULL_WIDTH[mark] ?? mark);
  });
}
