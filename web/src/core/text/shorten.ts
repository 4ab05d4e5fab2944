/** Han and other wide characters take two columns, the rest one. */
const columnsOf = (character: string): number => (/[\u1100-\uffff]/.test(character) ? 2 : 1);

/** A text cut to at most `columns`, with an ellipsis where something is left out. */
export const shorten = (text: string, columns: number): string => {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
};
