import { expect, test } from 'vitest';
import { fullTextQuery } from './full-text-query.js';

test('all terms are phrases that must be there', () => {
  expect(fullTextQuery(['教育改革', '阜新'], 'all')).toBe('+"教育改革" +"阜新"');
});

test('signs of the query language are escaped', () => {
  expect(fullTextQuery(['a*b"c'], 'any')).toBe('a\\*b\\"c');
});
