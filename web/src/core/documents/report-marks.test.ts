import { expect, test } from 'vitest';
import { nextMentioned, reportParagraphs, titleParagraph } from './report-marks';

const report = {
  text: '标题\n\n市委书记甲主持。\n结尾',
  mentions: [
    { start: 4, end: 6, entity: 'body:x', label: 'Body' as const, name: '某市委' },
    { start: 8, end: 9, entity: 'person:甲', label: 'Person' as const, name: '甲' },
  ],
  damaged: [[12, 13] as [number, number]],
};

test('blank lines fall away and offsets stay those of the text', () => {
  const paragraphs = reportParagraphs(report, null);
  expect(paragraphs.map(({ start }) => start)).toEqual([0, 4, 13]);
  for (const { pieces } of paragraphs)
    for (const { start, text } of pieces) expect(report.text.slice(start, start + text.length)).toBe(text);
});

test('the marked fact runs through mentions, and damage is shown apart', () => {
  const [, second] = reportParagraphs(report, [4, 11]);
  const described = second?.pieces.map(({ text, values }) => [text, values.map((mark) => mark.is).join('+')]);
  expect(described).toEqual([
    ['市委', 'fact+mention'],
    ['书记', 'fact'],
    ['甲', 'fact+mention'],
    ['主持', 'fact'],
    ['。', ''],
  ]);
});

test('a fact over a line’s end is marked in both paragraphs', () => {
  const marked = reportParagraphs(report, [9, 15]).map(({ pieces }) =>
    pieces
      .filter(({ values }) => values.some((mark) => mark.is === 'fact'))
      .map(({ text }) => text)
      .join(''),
  );
  expect(marked).toEqual(['', '主持。', '结尾']);
});

test('a first line that is the title stands as the heading, with its mentions', () => {
  const paragraphs = reportParagraphs(report, null);
  expect(titleParagraph(paragraphs, ' 标 题')).toBe(paragraphs[0]);
  expect(titleParagraph(paragraphs, '另一个标题')).toBeUndefined();
  expect(titleParagraph(paragraphs, null)).toBeUndefined();
  expect(titleParagraph([], '标题')).toBeUndefined();
});

test('a theme that a whole clause speaks of is a passage, a name is a mention however long', () => {
  const text = '会议强调，要深化改革，办好教育。《关于加快推进某市某区深化教育综合改革的若干意见》印发。';
  const policy = {
    start: 16,
    end: text.indexOf('》') + 1,
    entity: 'policy:x',
    label: 'Policy' as const,
    name: '意见',
  };
  const theme = { start: 5, end: 16, entity: 'theme:x', label: 'Theme' as const, name: '教育改革' };
  const [paragraph] = reportParagraphs({ text, mentions: [theme, policy], damaged: [] }, null);
  const marks = paragraph?.pieces.flatMap(({ values }) => values);
  expect(marks).toEqual([
    { is: 'passage', entity: 'theme:x', label: 'Theme', name: '教育改革', end: 16 },
    { is: 'mention', entity: 'policy:x', label: 'Policy', name: '意见' },
  ]);
});

test('where several things are told at one place, each can be reached in turn', () => {
  const told = ['outer', 'middle', 'inner'].map((entity) => ({
    entity,
    label: 'Body' as const,
    name: entity,
  }));
  expect(nextMentioned(told, null)?.entity).toBe('inner');
  expect(nextMentioned(told, 'inner')?.entity).toBe('middle');
  expect(nextMentioned(told, 'outer')?.entity).toBe('inner');
  expect(nextMentioned([], null)).toBeUndefined();
});
