import type { Matrix } from '@zhengtu/server/api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeMatrix, type MatrixChoice } from './arrange-matrix';
import { comparePlaces } from './compare-places';

const provinces: Record<string, string> = { 甲市: '安徽省', 乙市: '河南省', 丙市: '安徽省' };

/** A matrix from lines such as `甲市 水利 2`. */
const matrixOf = (lines: readonly (readonly [string, string, number])[], stock: string[] = []): Matrix => ({
  rows: [...new Set(lines.map(([place]) => place))].map((name) => ({
    place: { id: name, label: 'Place', placeLabel: 'City', name, detail: null },
    province: provinces[name] ?? null,
  })),
  columns: [...new Set(lines.map(([, theme]) => theme))].map((id) => ({
    id,
    zh: id,
    en: id,
    boilerplate: stock.includes(id),
  })),
  cells: lines.map(([place, theme, meetings]) => ({
    place,
    theme,
    meetings,
    direct: true,
    firstSeen: null,
    lastSeen: null,
  })),
});

const matrix = matrixOf(
  [
    ['甲市', '教育', 1],
    ['甲市', '水利', 1],
    ['乙市', '教育', 4],
    ['丙市', '教育', 1],
    ['丙市', '水利', 3],
    ['丙市', '旅游', 2],
    ['甲市', '发展', 9],
  ],
  ['发展'],
);
const plain: MatrixChoice = {
  boilerplate: false,
  most: 10,
  mostRows: 10,
  provinces: [],
  rowOrder: null,
  columnOrder: null,
};
const namesOf = (choice: Partial<MatrixChoice>): string[] =>
  arrangeMatrix(matrix, { ...plain, ...choice }).rows.map(({ place }) => place.name);
const themesOf = (choice: Partial<MatrixChoice>): string[] =>
  arrangeMatrix(matrix, { ...plain, ...choice }).columns.map(({ theme }) => theme.zh);

test('columns start with the themes that most cities discuss, stock themes left out unless asked for', () => {
  expect(themesOf({})).toEqual(['教育', '水利', '旅游']);
  expect(themesOf({ boilerplate: true })).toContain('发展');
});

test('columns can start with the themes of one city', () => {
  expect(themesOf({ columnOrder: '丙市' })).toEqual(['水利', '旅游', '教育']);
});

test('rows are ordered by total, name, province or one theme', () => {
  expect(namesOf({})).toEqual(['丙市', '乙市', '甲市']);
  expect(namesOf({ rowOrder: 'name' })).toEqual(['丙市', '甲市', '乙市']);
  expect(namesOf({ rowOrder: 'province' })).toEqual(['丙市', '甲市', '乙市']);
  expect(namesOf({ rowOrder: '教育' })).toEqual(['乙市', '丙市', '甲市']);
  expect(namesOf({ rowOrder: 'an old link’s theme' })).toEqual(namesOf({}));
});

test('columns beyond the limit are folded and counted, and totals are of what is drawn', () => {
  const { folded, columns, total, highest } = arrangeMatrix(matrix, { ...plain, most: 1 });
  expect(folded).toBe(2);
  expect(columns).toMatchObject([{ places: 3, total: 6 }]);
  expect(total).toBe(6);
  expect(highest).toBe(4);
});

test('rows keep to the provinces asked for, and columns to what those discuss', () => {
  expect(namesOf({ provinces: ['河南省'] })).toEqual(['乙市']);
  expect(themesOf({ provinces: ['河南省'] })).toEqual(['教育']);
  expect(namesOf({ provinces: ['河南省', '安徽省'] })).toEqual(namesOf({}));
});

test('rows beyond the limit are folded and counted', () => {
  const { rows, foldedRows } = arrangeMatrix(matrix, { ...plain, mostRows: 2 });
  expect(rows.map(({ place }) => place.name)).toEqual(['丙市', '乙市']);
  expect(foldedRows).toBe(1);
});

test('like beside like keeps every cell with its row and column', () => {
  const arranged = arrangeMatrix(matrix, { ...plain, rowOrder: 'likeness', columnOrder: 'likeness' });
  expect(arranged.rows).toHaveLength(3);
  for (const { place, cells } of arranged.rows)
    cells.forEach((cell, at) => {
      if (!cell) return;
      expect([cell.place, cell.theme]).toEqual([place.id, arranged.columns[at]?.theme.id]);
    });
});

const anyLines = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('甲市', '乙市', '丙市'),
    fc.constantFrom('教育', '水利', '旅游'),
    fc.integer({ min: 1, max: 9 }),
  ),
  { selector: ([place, theme]) => `${place} ${theme}` },
);

test('rows and columns add up to the same total in any order', () => {
  fc.assert(
    fc.property(
      anyLines,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(null, 'name', '教育'),
      (lines, most, rowOrder) => {
        const { rows, columns, total } = arrangeMatrix(matrixOf(lines), { ...plain, most, rowOrder });
        const add = (all: readonly { readonly total: number }[]) =>
          all.reduce((sum, one) => sum + one.total, 0);
        expect(add(rows)).toBe(total);
        expect(add(columns)).toBe(total);
        for (const row of rows) expect(row.cells).toHaveLength(columns.length);
      },
    ),
  );
});

test('places are compared by what all of them share and what only one has', () => {
  const { shared, some, alone } = comparePlaces(matrix, ['丙市', '甲市', '无市'], { boilerplate: false });
  expect(some).toEqual([]);
  expect(shared.map(({ theme }) => theme.zh)).toEqual(['水利', '教育']);
  expect(alone.map(({ place, themes }) => [place.name, themes.map(({ zh }) => zh)])).toEqual([
    ['甲市', []],
    ['丙市', ['旅游']],
  ]);
});

test('of three places, what two of them discuss stands between what all share and what one has', () => {
  const { shared, some } = comparePlaces(matrix, ['甲市', '乙市', '丙市'], { boilerplate: false });
  expect(shared.map(({ theme }) => theme.zh)).toEqual(['教育']);
  expect(some.map(({ theme, places }) => [theme.zh, places.map(({ name }) => name)])).toEqual([
    ['水利', ['甲市', '丙市']],
  ]);
});

test('a theme is shared or belongs to one alone, never both, and stock themes count only when asked for', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { shared, alone } = comparePlaces(matrixOf(lines), ['甲市', '乙市'], { boilerplate: true });
      if (alone.length < 2) return;
      const both = shared.map(({ theme }) => theme);
      for (const { themes } of alone) for (const theme of themes) expect(both).not.toContain(theme);
    }),
  );
  expect(
    comparePlaces(matrix, ['甲市'], { boilerplate: true }).shared.map(({ theme }) => theme.zh),
  ).toContain('发展');
});
