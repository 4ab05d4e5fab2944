import { expect, test } from 'vitest';
import { fitPlaces } from './fit-places';

test('a new layout lies where the one before lay, at its size', () => {
  const before = new Map([
    ['a', [-100, -50]],
    ['b', [100, 50]],
  ] as const);
  const fitted = fitPlaces(
    new Map([
      ['a', [0, 0]],
      ['b', [2, 0]],
      ['c', [1, 1]],
    ] as const),
    before,
  );
  expect(fitted.get('a')).toEqual([-100, -50]);
  expect(fitted.get('b')).toEqual([100, -50]);
  expect(fitted.get('c')).toEqual([0, 50]);
});

test('where nothing was before, the layout stays as it is', () => {
  const places = new Map([['a', [3, 4]]] as const);
  expect(fitPlaces(places, new Map())).toBe(places);
});
