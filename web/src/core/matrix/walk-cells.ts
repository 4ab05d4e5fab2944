/** Where the focus goes among the cells of a table. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const within = (at: number, size: number): number => Math.min(Math.max(at, 0), Math.max(size - 1, 0));

/** The place after a key, kept within the table; null for a key that does not walk. */
export const walkCells = (
  { row, column }: CellPlace,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): CellPlace | null => {
  const moved: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  };
  const next = moved[key];
  return next ? { row: within(next.row, rows), column: within(next.column, columns) } : null;
};
