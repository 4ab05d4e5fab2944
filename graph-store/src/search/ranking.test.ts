import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, nameFit, rankHits } from './ranking.js';

const candidate = (name: string, query: string, match: 'name' | 'text' = 'name'): Candidate => ({
  id: `body:${name}`,
  label: 'Body',
  name,
  fit: nameFit(name, name, query),
  match,
});
const query = '教育局';
const candidates = [
  candidate('阜新市教育局', query),
  candidate('教育局办公室', query),
  candidate('教育局', query),
  candidate('某报告', query, 'text'),
];

test('the very name, then names that begin so, then others, then what only speaks of it', () => {
  expect(rankHits(candidates, query, {}).map(({ name }) => name)).toEqual([
    '教育局',
    '教育局办公室',
    '阜新市教育局',
    '某报告',
  ]);
});

test('the order of the candidates does not matter, and each node is given once', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...candidates, ...candidates], { minLength: 8, maxLength: 8 }),
      (shuffled) => {
        expect(rankHits(shuffled, query, {})).toEqual(rankHits(candidates, query, {}));
      },
    ),
  );
});

test('labels and limit are kept', () => {
  expect(rankHits(candidates, query, { labels: ['Place'] })).toEqual([]);
  expect(rankHits(candidates, query, { limit: 2 })).toHaveLength(2);
});

test('an other name or initials fit better than a part of the name, and that better than a part of an other name', () => {
  const search = '阜新市 阜新 fuxinshi fxs';
  const fits = ['fxs', '新市', 'fu'].map((text) => nameFit('阜新市', search, text));
  expect(fits).toEqual([...fits].sort().reverse());
  expect(new Set(fits).size).toBe(3);
});
