import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedBy, sortRows } from './sort-rows';

test('names are put in order by pinyin, and what is empty comes last either way', () => {
  const rows = ['张掖市', '', '阜阳市', '安阳市'];
  const value = (row: string) => row;
  expect(sortRows(rows, { key: 'name', descending: false }, value)).toEqual([
    '安阳市',
    '阜阳市',
    '张掖市',
    '',
  ]);
  expect(sortRows(rows, { key: 'name', descending: true }, value)).toEqual([
    '张掖市',
    '阜阳市',
    '安阳市',
    '',
  ]);
});

test('numbers go by their size, and rows that are alike keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), (counts) => {
      const rows = counts.map((count, at) => ({ count, at }));
      const sorted = sortRows(rows, { key: 'count', descending: false }, (row) => row.count);
      sorted.forEach((row, at) => {
        const before = sorted[at - 1];
        if (!before) return;
        expect(before.count).toBeLessThanOrEqual(row.count);
        if (before.count === row.count) expect(before.at).toBeLessThan(row.at);
      });
    }),
  );
});

test('a second click on a heading turns the order round', () => {
  const once = sortedBy({ key: 'name', descending: false }, 'count', true);
  expect(once).toEqual({ key: 'count', descending: true });
  expect(sortedBy(once, 'count', true)).toEqual({ key: 'count', descending: false });
});
