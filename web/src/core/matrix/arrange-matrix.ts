/** The matrix as it is drawn: which rows and columns, in which order, with their totals. */
import type { Matrix, MatrixCell, MatrixPlace, MatrixTheme } from '@zhengtu/server/api';
import { orderByLikeness } from './order-by-likeness';

/** The order in which like stands beside like. */
export const byLikeness = 'likeness';

export interface MatrixChoice {
  /** Whether themes that stand in nearly every report have columns. */
  readonly boilerplate: boolean;
  /** How many columns and rows are drawn. */
  readonly most: number;
  readonly mostRows: number;
  /** Names of the provinces whose places are drawn; all where empty. */
  readonly provinces: readonly string[];
  /** `name`, `province`, `likeness`, or a theme's id (its most frequent first); null: by total. */
  readonly rowOrder: string | null;
  /** `likeness`, or id of the city whose themes come first; null: the themes that most cities discuss. */
  readonly columnOrder: string | null;
}

export interface MatrixColumn {
  readonly theme: MatrixTheme;
  /** How many rows discuss it. */
  readonly places: number;
  readonly total: number;
}

export interface MatrixRow extends MatrixPlace {
  /** Sum over the columns drawn. */
  readonly total: number;
  /** One an each column, null where the theme was not discussed. */
  readonly cells: readonly (MatrixCell | null)[];
}

export interface ArrangedMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Columns that are left out only because there are more than asked for. */
  readonly folded: number;
  /** Rows left out for the same reason. */
  readonly foldedRows: number;
  readonly total: number;
  /** The largest count of a cell. */
  readonly highest: number;
}

type Cells = ReadonlyMap<string, MatrixCell>;

const keyOf = (place: string, theme: string): string => `${place}\n${theme}`;

const cellsByKey = (cells: readonly MatrixCell[]): Cells =>
  new Map(cells.map((cell) => [keyOf(cell.place, cell.theme), cell]));

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const columnsOf = (matrix: Matrix, cells: Cells, choice: MatrixChoice): MatrixColumn[] => {
  const counts = new Map<string, number[]>();
  for (const { theme, meetings } of matrix.cells) counts.set(theme, [...(counts.get(theme) ?? []), meetings]);
  const inCity = ({ theme }: MatrixColumn): number =>
    choice.columnOrder ? (cells.get(keyOf(choice.columnOrder, theme.id))?.meetings ?? 0) : 0;
  return matrix.columns
    .filter((theme) => choice.boilerplate || !theme.boilerplate)
    .map((theme) => {
      const column = counts.get(theme.id) ?? [];
      return { theme, places: column.length, total: sum(column) };
    })
    .sort(
      (a, b) =>
        inCity(b) - inCity(a) ||
        b.places - a.places ||
        b.total - a.total ||
        a.theme.id.localeCompare(b.theme.id),
    );
};

const byTotal = (a: MatrixRow, b: MatrixRow): number =>
  b.total - a.total || a.place.id.localeCompare(b.place.id);

const byName = (a: MatrixRow, b: MatrixRow): number =>
  a.place.name.localeCompare(b.place.name, 'zh') || byTotal(a, b);

/** Cities of one province by their division codes; a municipality stands for a province itself. */
const byProvince = (a: MatrixRow, b: MatrixRow): number =>
  (a.province ?? a.place.name).localeCompare(b.province ?? b.place.name, 'zh') ||
  a.place.id.localeCompare(b.place.id);

const rowComparison = (
  order: string | null,
  columns: readonly MatrixColumn[],
): ((a: MatrixRow, b: MatrixRow) => number) => {
  if (order === 'name') return byName;
  if (order === 'province') return byProvince;
  const at = columns.findIndex(({ theme }) => theme.id === order);
  if (at < 0) return byTotal;
  const inColumn = (row: MatrixRow): number => row.cells[at]?.meetings ?? 0;
  return (a, b) => inColumn(b) - inColumn(a) || byTotal(a, b);
};

/** The province that a place stands for or lies in. */
export const provinceOf = ({ place, province }: MatrixPlace): string => province ?? place.name;

/** The part of a matrix that lies in the provinces. */
const within = (matrix: Matrix, provinces: readonly string[]): Matrix => {
  if (provinces.length === 0) return matrix;
  const rows = matrix.rows.filter((row) => provinces.includes(provinceOf(row)));
  const ids = new Set(rows.map(({ place }) => place.id));
  const cells = matrix.cells.filter(({ place }) => ids.has(place));
  const themes = new Set(cells.map(({ theme }) => theme));
  return { rows, cells, columns: matrix.columns.filter(({ id }) => themes.has(id)) };
};

const countsOf = (row: MatrixRow): number[] => row.cells.map((cell) => cell?.meetings ?? 0);

/** Rows, columns, or both with like beside like, as asked for. */
const gather = (
  columns: readonly MatrixColumn[],
  rows: readonly MatrixRow[],
  { rowOrder, columnOrder }: MatrixChoice,
): { columns: readonly MatrixColumn[]; rows: readonly MatrixRow[] } => {
  const counts = rows.map(countsOf);
  const down = rowOrder === byLikeness ? orderByLikeness(counts) : rows.map((_, at) => at);
  const columnCounts = columns.map((_, at) => counts.map((row) => row[at] ?? 0));
  const across = columnOrder === byLikeness ? orderByLikeness(columnCounts) : columns.map((_, at) => at);
  return {
    columns: across.flatMap((at) => columns[at] ?? []),
    rows: down.flatMap((at) => {
      const row = rows[at];
      return row ? { ...row, cells: across.map((column) => row.cells[column] ?? null) } : [];
    }),
  };
};

/**
 * Chooses and orders the columns first, then the rows by what those columns hold; where like is to stand beside
 * like, both are chosen as usual and then put into that order.
 */
export const arrangeMatrix = (whole: Matrix, choice: MatrixChoice): ArrangedMatrix => {
  const matrix = within(whole, choice.provinces);
  const cells = cellsByKey(matrix.cells);
  const all = columnsOf(matrix, cells, choice);
  const shown = all.slice(0, choice.most);
  const allRows = matrix.rows
    .map(({ place, province }) => {
      const inRow = shown.map(({ theme }) => cells.get(keyOf(place.id, theme.id)) ?? null);
      return { place, province, cells: inRow, total: sum(inRow.map((cell) => cell?.meetings ?? 0)) };
    })
    .sort(rowComparison(choice.rowOrder, shown));
  const { columns, rows } = gather(shown, allRows.slice(0, choice.mostRows), choice);
  return {
    columns,
    rows,
    folded: all.length - columns.length,
    foldedRows: allRows.length - rows.length,
    total: sum(columns.map(({ total }) => total)),
    highest: Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell?.meetings ?? 0))),
  };
};
