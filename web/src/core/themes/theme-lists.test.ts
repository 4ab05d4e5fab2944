import type { ThemeSummary } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { findThemes, listThemes, mostShared, themeInWords, themeTerms } from './theme-lists';

const theme = (id: string, cities: number, more: Partial<ThemeSummary> = {}): ThemeSummary => ({
  id: `theme:${id}`,
  zh: id,
  en: id.toUpperCase(),
  boilerplate: false,
  broader: { id: 'theme:top', zh: '上位', en: 'Top' },
  cities,
  meetings: cities,
  ...more,
});
const all = [
  theme('a', 1),
  theme('b', 4),
  theme('c', 0),
  theme('d', 3, { broader: { id: 'theme:other', zh: '其他', en: 'Other' } }),
  theme('stock', 9, { boilerplate: true }),
  theme('county', 0, { meetings: 2 }),
];
const ids = (themes: readonly ThemeSummary[]) => themes.map(({ id }) => id.slice(6));

test('themes stand under their broader theme, the most discussed first; stock and unseen ones apart', () => {
  const { groups, boilerplate, unseen } = listThemes(all);
  expect(groups.map((group) => [group.zh, ids(group.themes)])).toEqual([
    ['上位', ['b', 'a', 'county']],
    ['其他', ['d']],
  ]);
  expect(ids(boilerplate)).toEqual(['stock']);
  expect(ids(unseen)).toEqual(['c']);
});

test('the most shared themes leave stock themes out', () => {
  expect(ids(mostShared(all, 2))).toEqual(['b', 'd']);
});

test('a theme is found by its name in either language', () => {
  expect(ids(findThemes(all, ' STO '))).toEqual(['stock']);
  expect(ids(findThemes(all, 'b'))).toEqual(['b']);
});

test('explanations in brackets are left out of English names', () => {
  expect(themeInWords({ zh: '机构', en: 'State institutions (locally: set-up)' }, 'en')).toBe(
    'State institutions',
  );
});

test('the words of a theme are its name and the aliases of the vocabulary', () => {
  expect(themeTerms('theme:open-government')).toEqual(
    expect.arrayContaining(['政务公开与政务服务', '一网通办']),
  );
  expect(themeTerms('theme:none-such')).toEqual([]);
});
