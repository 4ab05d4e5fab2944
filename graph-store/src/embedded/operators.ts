/** The operators of a plan that only read; anything else in a plan of the engine means that the query may write. */
const reading = new Set([
  'Return',
  'CallProcedure',
  'Filter',
  'Expand',
  'NodeScan',
  'Join',
  'LeftJoin',
  'Limit',
  'Project',
  'Empty',
  'Aggregate',
  'Sort',
  'Unwind',
  'Skip',
  'Distinct',
  'Union',
  'Apply',
  'Discriminant',
  'ShortestPath',
]);

/**
 * The first operator of a plan that is not known to read only; `undefined` where all are.
 *
 * @param plan what `EXPLAIN` gives: one operator a line, indented, its name first.
 */
export const findWritingOperator = (plan: string): string | undefined =>
  plan
    .split('\n')
    .map((line) => /^\s*([A-Za-z]\w*)/.exec(line)?.[1])
    .find((operator) => operator !== undefined && !reading.has(operator));
