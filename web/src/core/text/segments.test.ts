import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentText } from './segments';

test('overlapping spans become pieces that know all that covers them, widest first', () => {
  const segments = segmentText('市委书记高建军', [
    { start: 4, end: 7, value: '人' },
    { start: 0, end: 2, value: '机' },
    { start: 0, end: 7, value: '实' },
  ]);
  expect(segments).toEqual([
    { start: 0, text: '市委', values: ['实', '机'] },
    { start: 2, text: '书记', values: ['实'] },
    { start: 4, text: '高建军', values: ['实', '人'] },
  ]);
});

test('spans that cross share the piece where they meet', () => {
  const segments = segmentText('甲乙丙', [
    { start: 0, end: 2, value: 'a' },
    { start: 1, end: 3, value: 'b' },
  ]);
  expect(segments.map((segment) => [...segment.values].sort().join(''))).toEqual(['a', 'ab', 'b']);
});

test('a window of the text is cut with the offsets of the whole', () => {
  expect(segmentText('零一二三四', [{ start: 0, end: 3, value: 1 }], 2, 5)).toEqual([
    { start: 2, text: '二', values: [1] },
    { start: 3, text: '三四', values: [] },
  ]);
});

test('pieces join to the text, and each is covered by exactly the spans that hold it', () => {
  const span = fc.record({ start: fc.nat(40), end: fc.nat(40), value: fc.nat() });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 12 }), (text, spans) => {
      const segments = segmentText(text, spans);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { start, text: piece, values } of segments) {
        const holding = spans.filter(
          (s) => s.start < s.end && s.start <= start && s.end >= start + piece.length,
        );
        expect([...values].sort()).toEqual(holding.map((s) => s.value).sort());
      }
    }),
  );
});
