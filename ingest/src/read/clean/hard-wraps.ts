/** Texts whose lines were broken at a width, in the middle of words and names: 大 ⏎ 庆市委书记. */
import { applyEdits, type TextWithOffsets } from '../text-with-offsets.js';

/** Shorter lines are names in a list, headings and buttons; longer ones are paragraphs. In characters. */
const shortest = 14;
const longest = 60;
/** Fewer broken lines after each other may be headlines or links. */
const fewestBroken = 3;
/** Of lines of prose this share has a comma or a stop inside; of headlines few have. */
const shareOfProse = 0.6;

const endsOpen = /[\p{Script=Han}\p{L}\p{N}，,、]$/u;
const beginsAnew =
  /^(?:\s|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[◇◆●■▲★□○①-⑳【]|第[一二三四五六七八九十]+|\d{4}[-/.年]|(?:来源|记者|编辑|责编|责任编辑|作者|通讯员|发布|上一篇|下一篇|相关)[^，。]{0,12}$)/u;

interface Line {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly start: number;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line.trimEnd(), start });
    start += line.length + 1;
  }
  return lines;
};

const goesOn = ({ text }: Line, next: Line | undefined): boolean => {
  const length = text.trimStart().length;
  return (
    length >= shortest &&
    length <= longest &&
    endsOpen.test(text) &&
    next !== undefined &&
    next.text !== '' &&
    !beginsAnew.test(next.text)
  );
};

const isProse = (run: readonly Line[]): boolean =>
  run.length > fewestBroken &&
  /[。！？]/.test(run.at(-1)?.text ?? '') &&
  run.filter(({ text }) => /[，,。；;]/.test(text)).length >= run.length * shareOfProse;

/** Joins the lines of prose that were broken at a width; lists, headlines and links keep their lines. */
export const joinHardWraps = (of: TextWithOffsets): TextWithOffsets => {
  const lines = linesOf(of.text);
  const runs: Line[][] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (isOpen) runs.at(-1)?.push(line);
    else runs.push([line]);
    isOpen = goesOn(line, lines[index + 1]);
  }
  return applyEdits(
    of,
    runs.filter(isProse).flatMap((run) =>
      run.slice(1).map(({ start }, index) => {
        const before = run[index];
        return { start: before ? before.start + before.text.length : start, end: start, text: '' };
      }),
    ),
  );
};
