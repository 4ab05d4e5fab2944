import type { NodeLabel } from '@zhengtu/graph-schema';
import { expect, test } from 'vitest';
import { type Hit, suggestionChoices } from './suggestion-choices';

const hit = (label: NodeLabel, name: string): Hit => ({
  id: `${label}:${name}`,
  label,
  placeLabel: null,
  name,
  detail: null,
  score: 1,
});
const hits = [
  hit('Place', '济南市'),
  hit('Body', '济南市委'),
  hit('Place', '济宁市'),
  hit('Place', '济源市'),
];

test('kinds stand together, each with the way to those that are not shown', () => {
  const counts = [
    { label: 'Place' as const, count: 9 },
    { label: 'Body' as const, count: 1 },
  ];
  expect(suggestionChoices(hits, counts, 2)).toEqual([
    { label: 'Place', hit: hits[0] },
    { label: 'Place', hit: hits[2] },
    { label: 'Place', hit: null, rest: 7 },
    { label: 'Body', hit: hits[1] },
  ]);
});

test('a kind of which the hits have none is told of all the same', () => {
  expect(suggestionChoices([], [{ label: 'Document', count: 40 }], 2)).toEqual([
    { label: 'Document', hit: null, rest: 40 },
  ]);
});

test('where nothing was counted, only what was found is offered', () => {
  expect(suggestionChoices(hits, [], 2).every((choice) => choice.hit !== null)).toBe(true);
});
