import { expect, test } from 'vitest';
import { headlineGroup } from './headline-group.js';

const groupOf = (lines: readonly (string | undefined)[], chosen: string): string[] => {
  const shown = lines.map((text) => (text === undefined ? undefined : { text }));
  const line = shown.find((found) => found?.text === chosen);
  return line ? headlineGroup(shown, line).map(({ text }) => text) : [];
};

test.each([
  ['what was said below who said it', ['云岭县委常委会召开会议强调', '抓好春耕生产 守住粮食安全']],
  ['a slogan above what was held', ['坚决打赢防汛这场硬仗', '全县防汛工作会议召开']],
])('%s makes one headline', (_, lines) => {
  const chosen = lines.find((line) => /会议/u.test(line)) ?? '';
  expect(groupOf(lines, chosen)).toEqual(lines);
});

test('the office above a notice is part of its headline', () => {
  const lines = ['云岭县人民政府', '关于印发《云岭县人民政府工作规则》的通知'];
  expect(groupOf(lines, lines[0] ?? '')).toEqual(lines);
});

test('who said it below what was said leaves the headline to that', () => {
  const lines = ['把春耕生产抓紧抓实', undefined, '纪长河在全县春耕工作会上强调'];
  expect(groupOf(lines, '纪长河在全县春耕工作会上强调')).toEqual(['把春耕生产抓紧抓实']);
});

test('what stands apart from a headline, says who came or is another headline is none of it', () => {
  expect(
    groupOf(['坚决打赢防汛这场硬仗', undefined, '全县防汛工作会议召开'], '全县防汛工作会议召开'),
  ).toEqual(['全县防汛工作会议召开']);
  const people = ['纪长河主持 阮清越传达全省会议精神', '云岭县委召开常委会会议'];
  expect(groupOf(people, '云岭县委召开常委会会议')).toEqual(['云岭县委召开常委会会议']);
});
