/** Rows of a table put in order by one column. */
export interface Sorting<Key extends string> {
  readonly key: Key;
  readonly descending: boolean;
}

/** Chinese by pinyin, numbers within names by their value. */
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

/** A new list; what is empty comes last either way, and rows that are alike keep their order. */
export const sortRows = <Row, Key extends string>(
  rows: readonly Row[],
  { key, descending }: Sorting<Key>,
  valueIn: (row: Row, key: Key) => string | number,
): Row[] => {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueIn(row, key) }))
    .sort((a, b) => {
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
      return typeof a.value === 'number' && typeof b.value === 'number'
        ? sign * (a.value - b.value)
        : sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
};

/** The sorting after a click on a column's heading: by it, then the other way round. */
export const sortedBy = <Key extends string>(
  sorting: Sorting<Key>,
  key: Key,
  descendingFirst = false,
): Sorting<Key> =>
  sorting.key === key ? { key, descending: !sorting.descending } : { key, descending: descendingFirst };
