import { expect, test } from 'vitest';
import { findTerms } from './find-terms';

test('every place of every term is found', () => {
  expect(findTerms('教育改革要改革，教育综合改革', ['改革', '教育综合改革'])).toEqual([
    { start: 2, end: 4, value: '改革' },
    { start: 5, end: 7, value: '改革' },
    { start: 12, end: 14, value: '改革' },
    { start: 8, end: 14, value: '教育综合改革' },
  ]);
});

test('an empty term is nowhere', () => {
  expect(findTerms('教育', ['', '卫生'])).toEqual([]);
});
