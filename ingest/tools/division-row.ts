/** A line of `data/places/divisions.tsv` while it is being put together. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  readonly parent: string | null;
  /** First year in force; null when it was so before the dated lists begin. */
  readonly from: number | null;
  /** Year of the change that ended it; null when in force. */
  to: number | null;
  successors: string[];
  centre: readonly [longitude: number, latitude: number] | null;
}

/** Divisions that exist in the lists for counting only and govern nothing. */
const COUNTING_ROWS = new Set([
  '市辖区',
  '县',
  '市',
  '直辖县',
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
]);

/** Whether a name in the lists stands for a real division, not for a heading over some. */
export function isRealDivision(name: string): boolean {
  return name !== '' && !COUNTING_ROWS.has(name);
}
