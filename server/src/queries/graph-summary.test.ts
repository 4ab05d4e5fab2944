import { themes } from '@zhengtu/graph-schema';
import { expect, test } from 'vitest';
import { type CityTheme, chooseCityThemes } from './graph-summary.js';

const [stock] = themes.filter(({ boilerplate }) => boilerplate);
const said = (city: string, theme: string, meetings: number): CityTheme => ({
  id: `${city} ${theme}`,
  city,
  theme: `theme:${theme}`,
  meetings,
  firstSeen: null,
  lastSeen: null,
});
const idsOf = (chosen: readonly CityTheme[]): string[] => chosen.map(({ id }) => id).sort();

test('a city is drawn with the themes that most of its meetings discussed', () => {
  const discussed = [said('a', 'x', 1), said('a', 'y', 3), said('a', 'z', 2), said('b', 'x', 1)];
  expect(idsOf(chooseCityThemes(discussed, 2))).toEqual(['a y', 'a z', 'b x']);
});

test('of themes discussed as often those come first that fewer cities speak of', () => {
  const discussed = [said('a', 'common', 1), said('a', 'rare', 1), said('b', 'common', 1)];
  expect(idsOf(chooseCityThemes(discussed, 1))).toEqual(['a rare', 'b common']);
});

test('stock themes tell nothing of a city', () => {
  expect(stock).toBeDefined();
  expect(chooseCityThemes([said('a', stock?.id ?? '', 9), said('a', 'x', 1)])).toHaveLength(1);
});
