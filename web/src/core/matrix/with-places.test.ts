import type { Matrix, PlaceProfile } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { comparePlaces } from './compare-places';
import { withPlaces } from './with-places';

const placeOf = (name: string) =>
  ({ id: name, label: 'Place', placeLabel: null, name, detail: null }) as const;
const themeOf = (zh: string) => ({ id: zh, zh, en: zh, boilerplate: false });
const seen = { firstSeen: null, lastSeen: null };

const matrix: Matrix = {
  rows: [{ place: placeOf('甲市'), province: null }],
  columns: [themeOf('教育')],
  cells: [{ place: '甲市', theme: '教育', meetings: 2, direct: true, ...seen }],
};
const county: PlaceProfile = {
  place: placeOf('乙区'),
  province: null,
  meetings: 1,
  dates: [],
  themes: ['教育', '水利'].map((zh) => ({ theme: themeOf(zh), meetings: 1, ...seen })),
  companions: [],
  chairs: [],
  people: [],
  projects: [],
  policies: [],
};

test('a county is compared with a city by what both discussed', () => {
  const { shared, alone } = comparePlaces(withPlaces(matrix, [county]), ['甲市', '乙区'], {
    boilerplate: false,
  });
  expect(shared.map(({ theme }) => theme.zh)).toEqual(['教育']);
  expect(alone.map(({ place, themes }) => [place.name, themes.map(({ zh }) => zh)])).toEqual([
    ['甲市', []],
    ['乙区', ['水利']],
  ]);
});

test('places that are there already change nothing', () => {
  expect(withPlaces(matrix, [{ ...county, place: placeOf('甲市') }])).toBe(matrix);
});
