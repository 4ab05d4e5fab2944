/** What of a report's text goes wherever the report goes: its sentences, without headline, datelines and bylines. */

/** A paragraph without a full stop and shorter than this (in UTF-16 units) is a line about the report, or a heading. */
const shortestUnstopped = 40;

/** Paragraphs of running text, joined by line breaks. */
export function proseOf(text: string): string {
  const paragraphs = text.split('\n').slice(1);
  const running = paragraphs.filter((line) => /[。！？]/u.test(line) || line.length >= shortestUnstopped);
  return running.join('\n');
}

/** Text as it is compared: words and figures only, whatever stands between them. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}\p{Letter}\p{Number}]/gu, '');
