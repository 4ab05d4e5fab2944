import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.js';

const text = '会议召开。市委书记张三主持会议并讲话,强调“要落实”。会议还研究了其他事项。';

test('the whole sentence stands around the quote', () => {
  const start = text.indexOf('张三');
  expect(sentenceAround(text, start, start + 2).text).toBe('市委书记张三主持会议并讲话,强调“要落实”。');
});

test('a quote that is a whole sentence stays alone', () => {
  expect(sentenceAround(text, 0, 5)).toEqual({ text: '会议召开。', start: 0 });
});

test('a very long sentence is cut at clauses around the quote', () => {
  const long = `${'甲乙丙丁,'.repeat(100)}关键词语,${'戊己庚辛,'.repeat(100)}`;
  const start = long.indexOf('关键词语');
  const shown = sentenceAround(long, start, start + 4);
  expect(shown.text).toContain('关键词语');
  expect(shown.text.length).toBeLessThanOrEqual(250);
});

test('the quote is always inside, at its place', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600, unit: 'grapheme' }), fc.nat(), fc.nat(), (s, a, b) => {
      const start = a % (s.length + 1);
      const end = start + (b % (s.length - start + 1));
      const shown = sentenceAround(s, start, end);
      expect(shown.text.slice(start - shown.start, end - shown.start)).toBe(s.slice(start, end));
    }),
  );
});
