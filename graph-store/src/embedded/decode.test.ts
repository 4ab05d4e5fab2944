import { expect, test } from 'vitest';
import { decode } from './decode.js';

const findId = (internal: number): string => ['place:1', 'place:2'][internal] ?? '';
const place = { _id: 0, _labels: ['Entity', 'Place', 'City'], id: 'place:1', name: '甲' };
const other = { _id: 1, _labels: ['Entity'], id: 'place:2' };
const within = { _id: 7, _type: 'LOCATED_IN', _source: 0, _target: 1, id: 'r', documents: 2 };

test('a node loses the engine’s own keys and has its labels sorted', () => {
  expect(decode(place, findId)).toEqual({
    id: 'place:1',
    labels: ['City', 'Entity', 'Place'],
    properties: { id: 'place:1', name: '甲' },
  });
});

test('a relationship has the ids of its ends', () => {
  expect(decode(within, findId)).toEqual({
    id: 'r',
    type: 'LOCATED_IN',
    from: 'place:1',
    to: 'place:2',
    properties: { id: 'r', documents: 2 },
  });
});

test('a path is told from a map with the same keys', () => {
  expect(decode({ nodes: [place, other], edges: [within] }, findId)).toMatchObject({
    nodes: [{ id: 'place:1' }, { id: 'place:2' }],
    relationships: [{ id: 'r' }],
  });
  expect(decode({ nodes: [1, 2], edges: [3] }, findId)).toEqual({ nodes: [1, 2], edges: [3] });
});

test('large integers come as text, small ones as numbers, what is not there as null', () => {
  expect(decode([9007199254740993n, 3n, undefined], findId)).toEqual(['9007199254740993', 3, null]);
});
