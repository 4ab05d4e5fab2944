import { expect, test } from 'vitest';
import { findRelated, findTrail } from './trail.js';

test('words that mean nothing do not spoil the byline before them', () => {
  const line = '市长出席会议。 （责编 柳小满 / 校对 邴一舟） 广告热线 0457-2××××× | 云岭日报社版权所有';
  expect(findTrail(line).map((at) => line.slice(at))[1]).toBe('广告热线 0457-2××××× | 云岭日报社版权所有');
});

test('the word before links to other reports is a line of its own', () => {
  const line = '市长出席会议。 相关链接 · 云岭枸杞开园 · 口岸班列突破五千列';
  const [from, to] = findRelated(line);
  expect(line.slice(from, to)).toBe('相关链接');
});

test('who made the report is told below the links, too', () => {
  const line = '市长出席会议。 往期回顾: 01|云岭枸杞开园 02|口岸班列突破五千列 统筹 | 安一舟';
  expect(findRelated(line).map((at) => line.slice(at))).toContain('统筹 | 安一舟');
});
