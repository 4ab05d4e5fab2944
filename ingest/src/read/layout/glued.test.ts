import { expect, test } from 'vitest';
import { findGluedHead } from './glued.js';

const body =
  '3月5日上午，云岭县委书记纪长河主持召开县委常委会会议，县委副书记、县长阮清越，县人大常委会主任向北辰出席会议，各乡镇党委书记列席会议。会议审议了全县春耕生产工作方案，听取了防汛准备和河道清淤情况的汇报，要求各乡镇把责任落实到村、到组、到人，把种子、化肥和农机准备好，不误农时；还要求水利部门三月底前看完每一座水库。会议还研究了其他事项。';

const partsOf = (line: string): string[] => {
  const starts = findGluedHead(line);
  return starts.map((start, i) => line.slice(start, starts[i + 1]).trim());
};

test.each([
  ['reporters under a mark', ['云岭县委常委会召开会议', '●本报记者 蓝一舟']],
  ['an outlet with its reporters', ['云岭县委常委会召开会议 纪长河主持', '◎云岭融媒 记者 蓝一舟 鲁小满']],
  ['an outlet told by the date after it', ['云岭县委常委会召开会议', '云岭瞭望 2025年3月6日 第01版 要闻']],
  [
    'labels in any order',
    ['云岭县委常委会召开会议', '时间:2025-03-06 10:21 [字体:大 中 小] 编辑:鲁小满 来源:云岭日报'],
  ],
  ['a headline’s second line', ['春天的第一课', '——云岭县委常委会会议侧记', '本报记者 蓝一舟']],
  ['the columns above a headline', ['云岭之声 > 要闻 > 正文', '云岭县委常委会召开会议']],
  [
    'a headline below the line about it',
    ['云岭晨报数字版 2025年3月6日 第A01版：要闻', '云岭县委常委会召开会议'],
  ],
])('a page on one line is cut at %s', (_, head) => {
  expect(partsOf([...head, body].join(' '))).toEqual([...head, body]);
});

test('an outlet’s opening after a headline with commas is found', () => {
  expect(partsOf(`一个上午，两个会：云岭研究“财”与“改” 云岭日报讯（记者 蓝一舟）${body}`)[0]).toBe(
    '一个上午，两个会：云岭研究“财”与“改”',
  );
});

test('the report’s first words are no names of the byline before them', () => {
  expect(partsOf(`云岭县召开座谈会 2025年3月6日 编辑:鲁小满 昨天下午,${body}`).at(-1)).toBe(
    `昨天下午,${body}`,
  );
});

test('a note in parentheses after a headline is not the headline’s', () => {
  expect(
    partsOf(`云岭县人大常委会任免名单 (2025年3月6日云岭县人大常委会会议通过) 决定任命: ${body}`)[0],
  ).toBe('云岭县人大常委会任免名单');
});

test('a report without a headline stays whole', () => {
  expect(partsOf(body)).toEqual([body]);
});
