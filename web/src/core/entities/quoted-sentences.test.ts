import type { Evidence } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { orderFactGroups } from './fact-groups';
import { quotedSentences } from './quoted-sentences';

const document = { id: 'document:0a', title: null, date: null, source: null, url: null, fictional: true };
const evidence = (start: number, end: number, sentenceStart: number, sentence: string): Evidence => ({
  document,
  start,
  end,
  quote: '',
  sentence,
  sentenceStart,
});

test('quotes of one sentence are shown once, in reading order', () => {
  const sentence = '市委书记甲主持会议。';
  expect(quotedSentences([evidence(15, 17, 10, sentence), evidence(10, 14, 10, sentence)])).toEqual([
    {
      document,
      sentence,
      start: 10,
      quotes: [
        [10, 14],
        [15, 17],
      ],
    },
  ]);
});

test('sentences keep the order of the evidence', () => {
  const sentences = quotedSentences([evidence(40, 41, 40, '后。'), evidence(1, 2, 0, '先说。')]);
  expect(sentences.map((quoted) => quoted.start)).toEqual([40, 0]);
});

test('a person’s posts come before meetings, and mentions come last and folded', () => {
  const groups = orderFactGroups('Person', [
    { type: 'MENTIONS', direction: 'in', count: 2 },
    { type: 'ATTENDED', direction: 'out', count: 40 },
    { type: 'HOLDS_POST', direction: 'out', count: 1 },
    { type: 'CHAIRED', direction: 'out', count: 0 },
  ]);
  expect(groups.map(({ type, open }) => [type, open])).toEqual([
    ['HOLDS_POST', true],
    ['ATTENDED', false],
    ['MENTIONS', false],
  ]);
});
