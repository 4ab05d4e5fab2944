/** The matrix as it is drawn: which rows and columns, in which order, with their totals. */
import type { Matrix, MatrixCell, MatrixPlace, MatrixTheme } from '@zhengtu/server/api';

export interface MatrixChoice {
  /** Whether themes that stand in nearly every report have columns. */
  readonly boilerplate: boolean;
  /** How many columns are drawn. */
  readonly most: number;
  /** How rows are ordered: `name`, `province`, or a theme's id (its most frequent first); null: by total. */
  readonly rowOrder: string | null;
  /** Id of the city whose themes come first; null: the themes that most cities discuss. */
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

/** Chooses and orders the columns first, then the rows by what those columns hold. */
export const arrangeMatrix = (matrix: Matrix, choice: MatrixChoice): ArrangedMatrix => {
  const cells = cellsByKey(matrix.cells);
  const all = columnsOf(matrix, cells, choice);
  const columns = all.slice(0, choice.most);
  const rows = matrix.rows
    .map(({ place, province }) => {
      const inRow = columns.map(({ theme }) => cells.get(keyOf(place.id, theme.id)) ?? null);
      return { place, province, cells: inRow, total: sum(inRow.map((cell) => cell?.meetings ?? 0)) };
    })
    .sort(rowComparison(choice.rowOrder, columns));
  return {
    columns,
    rows,
    folded: all.length - columns.length,
    total: sum(columns.map(({ total }) => total)),
    highest: Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell?.meetings ?? 0))),
  };
};
