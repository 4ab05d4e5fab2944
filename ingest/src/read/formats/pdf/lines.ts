/** The lines of printed pages, put together into paragraphs. */

/** A stretch of text as it is placed on a page: in points, from the page's lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
}

export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const isLatin = (character: string | undefined): boolean => /[A-Za-z0-9]/u.test(character ?? '');

/** The lines of one page, in the order in which they are printed. */
export const linesOfPage = (texts: readonly PlacedText[]): PrintedLine[] => {
  const lines: PrintedLine[] = [];
  let open: PrintedLine | undefined;
  const close = () => {
    if (open && open.text.trim() !== '') lines.push({ ...open, text: open.text.trimStart() });
    open = undefined;
  };
  for (const { text, x, y, width, height, endsLine } of texts) {
    const size = height || open?.height || 0;
    if (open && text !== '' && Math.abs(open.y - y) > Math.max(open.height, size) / 2) close();
    if (open && text !== '') {
      const gap: boolean = x - open.right > size / 4 && isLatin(open.text.at(-1)) && isLatin(text[0]);
      open = {
        ...open,
        text: `${open.text}${gap ? ' ' : ''}${text}`,
        right: Math.max(open.right, x + width),
        height: Math.max(open.height, size),
      };
    } else if (text !== '') open = { text, left: x, right: x + width, y, height: size };
    if (endsLine) close();
  }
  close();
  return lines;
};

const isPageNumber = (text: string): boolean => /^[\s\-—－–·第/共]*\d{1,4}[\s\-—－–·页/共\d]*$/u.test(text);
const isReading = (text: string): boolean => /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü\s]+$/u.test(text);

/** Without page numbers, what stands at the head or foot of several pages, and pinyin printed above characters. */
const withoutFurniture = (pages: readonly (readonly PrintedLine[])[], size: number): PrintedLine[][] => {
  const atEdges = pages.flatMap((page) => [page[0]?.text, page.at(-1)?.text]);
  const repeated = new Set(atEdges.filter((text, i) => text !== undefined && atEdges.indexOf(text) < i - 1));
  return pages.map((page) =>
    page.filter(
      ({ text, height }, i) =>
        !((i === 0 || i === page.length - 1) && (isPageNumber(text) || repeated.has(text))) &&
        !(height < size * 0.75 && isReading(text)),
    ),
  );
};

// A number or a Latin word is not broken and leaves a gap; after a full stop a line may as well have ended there.
const reachesEdge = ({ text, right }: PrintedLine, edge: number, size: number): boolean =>
  right > edge - size * (/[。！？；.]\s*$/u.test(text) ? 1.6 : 4);

/** Words and numbers that are not broken: one that no longer fitted begins the next line. */
const unbroken = /^[A-Za-z0-9(（.,%/:-]+/u;

/** How wide the word is that begins a line, by its other characters. */
const firstWordWidth = ({ text, left, right }: PrintedLine): number =>
  ((unbroken.exec(text)?.[0].length ?? 0) * (right - left)) / Math.max(1, text.length);

/**
 * Paragraphs, one a line: a line that reaches the right edge goes on in the next, if that begins at the left edge and
 * is printed as large.
 */
export const paragraphsOf = (pages: readonly (readonly PrintedLine[])[]): string[] => {
  const size = median(pages.flat().map((line) => line.height));
  const lines = withoutFurniture(pages, size).flat();
  const ofText = lines.filter((line) => Math.abs(line.height - size) <= size / 10);
  const left = Math.min(...ofText.map((line) => line.left));
  const right = Math.max(...ofText.map((line) => line.right));
  const paragraphs: string[] = [];
  let before: PrintedLine | undefined;
  for (const line of lines) {
    const isAsLarge = before !== undefined && Math.abs(before.height - line.height) <= size / 10;
    const isHeadline = line.height > size * 1.15;
    const goesOn =
      isHeadline ||
      (before && reachesEdge(before, right - firstWordWidth(line), size) && line.left < left + size * 1.5);
    const last = paragraphs.at(-1);
    if (last !== undefined && isAsLarge && goesOn)
      paragraphs[paragraphs.length - 1] =
        `${last}${isLatin(last.at(-1)) && isLatin(line.text[0]) ? ' ' : ''}${line.text}`;
    else paragraphs.push(line.text);

    before = line;
  }
  return paragraphs.map((paragraph) => paragraph.trimEnd());
};
