import { expect, test } from 'vitest';
import { shorten } from './shorten';

test('a text is cut by the room it takes: Han twice that of Latin', () => {
  expect(shorten('教育综合改革', 12)).toBe('教育综合改革');
  expect(shorten('教育综合改革', 8)).toBe('教育综合…');
  expect(shorten('Education reform', 12)).toBe('Education re…');
  expect(shorten('Education reform', 10)).toBe('Education…');
});

test('a character of two units is never cut in half', () => {
  expect(shorten('𠮷野家', 2)).toBe('𠮷…');
});
