import { expect, test } from 'vitest';
import { paragraphStarts } from './run-together.js';

const paragraphsOf = (line: string): string[] => {
  const starts = paragraphStarts(line);
  return starts.map((start, i) => line.slice(start, starts[i + 1]).trim());
};

test.each([
  ['a blank after a full stop', ['会议指出，要抓落实。', '阮清越说：“要快。”', '会议还研究了其他事项。']],
  ['numbered items', ['纪长河当即拍板：', '1.农技站牵头办；', '2.本月底前办完。']],
  ['the heads of lists', ['决定任命：', '阮清越为副县长；', '鲁小满为教育局局长。']],
])('paragraphs on one line are parted at %s', (_, paragraphs) => {
  expect(paragraphsOf(paragraphs.join(' '))).toEqual(paragraphs);
});

test('entries of a digest begin anew, blank or not', () => {
  const entries = [
    '◇3月5日，县委召开会议。',
    '◇3月6日，县政府召开会议。',
    '【县政协】3月7日，县政协召开会议。',
  ];
  expect(paragraphsOf(entries.join(''))).toEqual(entries);
});

test.each([
  '会议听取了1.5万亩高标准农田建设汇报。',
  '记者 蓝一舟报道：“路通了。”他说。',
  '地点： 云岭县礼堂',
])('%s is one paragraph', (line) => {
  expect(paragraphsOf(line)).toEqual([line]);
});
