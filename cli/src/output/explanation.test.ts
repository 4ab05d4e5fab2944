import type { Explanation } from '@zhengtu/ingest';
import { expect, test } from 'vitest';
import { explanationLines, judgementLine } from './explanation.js';

/** Ends a line, clears the screen, turns the words after it round. */
const evil = '\n\u001b[2J\u202e';

const passage = {
  document: 'document:1',
  title: `标题${evil}`,
  date: '2024-01-01',
  start: 3,
  end: 5,
  quote: `王磊${evil}主持会议`,
  as: `王磊${evil}`,
};

const judgement: Explanation['judgements'][number] = {
  id: 'judgement:1',
  verdict: 'rename',
  entity: 'person:210900:王磊',
  name: `王磊${evil}`,
  by: `somebody${evil}`,
  at: '2024-11-02T00:00:00.000Z',
  why: `调任${evil}`,
};

const explanation: Explanation = {
  id: 'person:210900:王磊',
  label: 'Person',
  name: `王磊${evil}`,
  place: `阜新市${evil}`,
  reports: 2,
  seen: [
    { as: `王磊${evil}`, reports: 2, firstSeen: '2024-01-01', lastSeen: '2024-02-01', example: passage },
  ],
  mentions: [],
  joined: [{ because: 'judgement', words: 'the same post', times: 2, left: passage, right: passage }],
  apart: [
    {
      because: 'judgement',
      words: 'another home',
      id: 'person:2',
      name: `王磊${evil}`,
      own: passage,
      other: passage,
    },
  ],
  judgements: [judgement],
};

test('what reports say steers no terminal, feigns no line and hides no word of an explanation', () => {
  const lines = explanationLines(explanation);
  for (const line of lines) expect(line).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  expect(lines).toContain('    “王磊 [2J主持会议”');
  expect(lines).toContain('      标题 [2J, 2024-01-01 (document:1#3-5)');
  expect(lines.filter((line) => line.includes('王磊 [2J: '))).toHaveLength(5);
});

test('a judgement is one line, whatever somebody wrote into it', () => {
  expect(judgementLine(judgement)).toBe(
    '  judgement:1  person:210900:王磊 is called 王磊 [2J (somebody [2J, 2024-11-02, 调任 [2J)',
  );
});
