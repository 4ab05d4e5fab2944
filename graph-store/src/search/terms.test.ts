import { expect, test } from 'vitest';
import { hasTerm, isIndexed, isLatin, searchTerms } from './terms.js';

test('a search text is cut at spaces and signs, and folded', () => {
  expect(searchTerms(' 阜新市　《教育》 FXS,fxs ')).toEqual(['阜新市', '教育', 'fxs']);
  expect(searchTerms('+-"!')).toEqual([]);
});

test('Han terms of two characters are in the indexes; one character, pinyin and mixtures are not', () => {
  expect(['教育', '教', 'jy', '5g网络'].map(isIndexed)).toEqual([true, false, false, false]);
  expect(['jy', '5g', '教育'].map(isLatin)).toEqual([true, true, false]);
});

test('pinyin is found where a word begins, Han anywhere', () => {
  expect(hasTerm('阜新市 fuxinshi', 'fu')).toBe(true);
  expect(hasTerm('阜新市 fuxinshi', 'xin')).toBe(false);
  expect(hasTerm('阜新市 fuxinshi', '新市')).toBe(true);
});
