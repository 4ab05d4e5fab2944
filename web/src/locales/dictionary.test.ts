import { expect, test } from 'vitest';
import { en } from './en';
import { zh } from './zh';

/** Every leaf by its path; sentences with gaps are filled with sample values. */
const leaves = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'function') return [[path, String(value(3, 7, 2))]];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
};

test('both languages have the same words, none of them empty', () => {
  expect(leaves(en).map(([path]) => path)).toEqual(leaves(zh).map(([path]) => path));
  for (const [path, text] of [...leaves(zh), ...leaves(en)]) expect(text.trim(), path).not.toBe('');
});

test('no Chinese is left in the English words but glyphs, names and examples', () => {
  const allowed = /^views\.\w+\.glyph$|^settings\.language$|^cypher\.noRowsWay$/;
  for (const [path, text] of leaves(en))
    if (!allowed.test(path)) expect(text, path).not.toMatch(/\p{Script=Han}/u);
});

test('gaps of a sentence are filled', () => {
  for (const [path, text] of [...leaves(zh), ...leaves(en)]) expect(text, path).not.toMatch(/undefined|\$\{/);
});
