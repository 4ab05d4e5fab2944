import { expect, test } from 'vitest';
import { headlineLines, isLineOfPeople } from './headline-lines.js';

const linesOf = (headline: string): string[] => {
  const starts = headlineLines(headline);
  return starts.map((start, i) => headline.slice(start, starts[i + 1]).trim());
};

test.each([
  ['who did what below it', ['云岭县委召开常委会会议', '纪长河主持并讲话 阮清越传达全省两会精神']],
  ['what was demanded below it', ['云岭县召开安全生产会议', '纪长河要求 以铁的手腕抓好安全']],
  ['who said it below it', ['把春耕生产抓紧抓实', '纪长河在全县春耕工作会上强调']],
  ['bullets', ['种子备足 农机下田', '●全县设立六个供应点', '●化肥库存充足']],
  ['the headline that the page repeats', ['首页 要闻', '云岭县政府召开常务会议', '云岭县政府召开常务会议']],
])('a headline is cut at %s', (_, lines) => {
  expect(linesOf(lines.join(' '))).toEqual(lines);
});

test.each([
  '云岭县召开总河湖长会议 纪长河出席并讲话',
  '纪长河在江滩乡调研时强调 把源头的水护好 让山里的路通好',
  '县委常委会会议召开 传达学习全省经济工作会议精神 研究春耕生产等工作',
  '山与海“再续前缘” 校地合作座谈会召开',
  '同心守护一江清水 合力建设美丽云岭 云岭县召开河湖长制工作会议',
])('%s is one line', (headline) => {
  expect(linesOf(headline)).toEqual([headline]);
});

test('a line of people says who did what and nothing else', () => {
  expect(isLineOfPeople('纪长河出席并讲话 阮清越主持')).toBe(true);
  expect(isLineOfPeople('云岭县召开春耕工作会议 阮清越主持')).toBe(false);
  expect(isLineOfPeople('全县中小学今日开学')).toBe(false);
});
