import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadNameTagger } from './index.js';

const tagger = loadNameTagger();
const people = (text: string) =>
  tagger.tag(text).flatMap((span) => (span.kind === 'person' ? [text.slice(span.start, span.end)] : []));

test('people are found behind titles, in lists, and with spaces in short names', () => {
  expect(people('市委书记林晓峰主持会议并讲话，市委副书记、市长周海燕出席。')).toEqual(['林晓峰', '周海燕']);
  expect(people('县委常委、组织部部长欧阳文博，副县长赵铁柱、钱玉珍列席。')).toEqual([
    '欧阳文博',
    '赵铁柱',
    '钱玉珍',
  ]);
  expect(people('区人大常委会主任禹 斌、区政协主席胡 敏参加调研。')).toEqual(['禹 斌', '胡 敏']);
  expect(people('教授亓晓光、研究员逯遥、博士仝明亮先后发言。')).toEqual(['亓晓光', '逯遥', '仝明亮']);
});

test('names of other peoples are found', () => {
  expect(people('州委书记扎西多杰到玛沁县检查指导工作。')).toEqual(['扎西多杰']);
  expect(people('自治区党委常委买买提·艾力在喀什地区调研。')).toEqual(['买买提·艾力']);
});

test('places and bodies are tagged as such', () => {
  const text = '市公安局局长在玛沁县调研。';
  expect(tagger.tag(text).map((span) => [text.slice(span.start, span.end), span.kind])).toEqual([
    ['市公安局', 'body'],
    ['玛沁县', 'place'],
  ]);
});

test('a sentence without names has none', () => {
  expect(tagger.tag('会议强调，要正风肃纪、狠抓落实。')).toEqual([]);
  expect(tagger.tag('')).toEqual([]);
});

test('what stands in other sentences does not change a tag', () => {
  const first = '市委书记林晓峰主持会议。';
  const second = '市长周海燕出席。';
  const shifted = tagger
    .tag(second)
    .map((span) => ({ ...span, start: span.start + first.length, end: span.end + first.length }));
  expect(tagger.tag(first + second)).toEqual([...tagger.tag(first), ...shifted]);
});

test('spans lie in the text, in order, without overlap, with probabilities', () => {
  const piece = fc.constantFrom(
    '市长',
    '李明',
    '欧阳',
    '。',
    '\n',
    '开封市',
    '主持',
    '、',
    ' ',
    'Abc',
    '𠮷',
    '12',
    '教育局',
    '；',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const span of tagger.tag(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.probability).toBeGreaterThan(0);
        expect(span.probability).toBeLessThanOrEqual(1 + 1e-9);
        last = span.end;
      }
    }),
    { numRuns: 60 },
  );
});
