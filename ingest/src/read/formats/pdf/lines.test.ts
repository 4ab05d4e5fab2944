import { expect, test } from 'vitest';
import { linesOfPage, type PlacedText, paragraphsOf } from './lines.js';

/** A line of full-width characters, of a page 20 characters wide. */
const line = (text: string, y: number, indent = 0, height = 10): PlacedText => ({
  text,
  x: 50 + indent * height,
  y,
  width: text.length * height,
  height,
  endsLine: true,
});
const paragraphs = (...pages: PlacedText[][]) => paragraphsOf(pages.map(linesOfPage));
const wide = '市委召开常委会会议研究教育工作强调安全生产';

test('a line that reaches the edge goes on in the next, over the page’s end too', () => {
  expect(
    paragraphs(
      [
        line('市委召开会议', 800, 5, 16),
        line(wide.slice(2), 770, 2),
        line('推进乡村振兴。', 750),
        line(wide.slice(2), 730, 2),
      ],
      [line('结束。', 800), line('责编：陈小满', 780)],
    ),
  ).toEqual(['市委召开会议', `${wide.slice(2)}推进乡村振兴。`, `${wide.slice(2)}结束。`, '责编：陈小满']);
});

test('a headline of two lines is one', () => {
  expect(
    paragraphs([
      line('市委召开会议', 800, 5, 16),
      line('研究教育工作', 780, 4, 16),
      line(wide, 750),
      line('完。', 730),
    ]),
  ).toEqual(['市委召开会议研究教育工作', `${wide}完。`]);
});

test('page numbers, running heads and pinyin above characters are left out', () => {
  const page = (n: number) => [
    line('江城日报', 820),
    line('shì wěi', 790, 0, 5),
    line(`${wide}。`, 780),
    line('结束。', 760),
    line(`- ${n} -`, 40),
  ];
  expect(paragraphs(page(1), page(2))).toEqual([`${wide}。结束。`, `${wide}。结束。`]);
});

test('pieces of a line are put together; a gap stands between Latin words only', () => {
  const piece = (text: string, x: number, endsLine = false): PlacedText => ({
    ...line(text, 800),
    x,
    endsLine,
  });
  expect(
    linesOfPage([piece('市', 50), piece('委', 64), piece('GDP', 80), piece('2024', 120, true)]),
  ).toMatchObject([{ text: '市委GDP 2024' }]);
});
