import type { Evidence, Fact } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { factsBySentence } from './facts-by-sentence';

const document = { id: 'document:0a', title: null, date: null, source: null, url: null, fictional: true };
const said = (sentenceStart: number): Evidence => ({
  document,
  start: sentenceStart,
  end: sentenceStart + 2,
  quote: '',
  sentence: '某句。',
  sentenceStart,
});
const fact = (name: string, ...starts: number[]): Fact => ({
  entity: { id: `project:${name}`, label: 'Project', placeLabel: null, name, detail: null },
  relationship: { id: name, type: 'COVERED', direction: 'out', properties: {} },
  evidence: starts.map(said),
});

test('facts of the same sentences stand together, in the order of the first of them', () => {
  const [a, b, c, d] = [fact('甲', 10), fact('乙', 20), fact('丙', 10), fact('丁', 10, 20)];
  expect(factsBySentence([a, b, c, d])).toEqual([[a, c], [b], [d]]);
});

test('facts without evidence stay apart', () => {
  const [a, b] = [fact('甲'), fact('乙')];
  expect(factsBySentence([a, b])).toEqual([[a], [b]]);
});
