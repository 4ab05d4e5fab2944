/** Counts as five steps of one hue. Few meetings are told apart one by one; many by equal ratios. */
export const stepCount = 5;
const steps: readonly number[] = Array.from({ length: stepCount }, (_, at) => at + 1);

/** The step, 1 to 5, of a count of at least 1, where `highest` is the largest count shown. */
export const stepOf = (count: number, highest: number): number =>
  highest <= stepCount ? count : 1 + Math.floor((stepCount * Math.log(count)) / Math.log(highest + 1));

export interface CountStep {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** What each step that occurs stands for, for the legend. */
export const countSteps = (highest: number): CountStep[] => {
  const ranges: CountStep[] = [];
  for (const step of steps) {
    const counts = Array.from({ length: highest }, (_, at) => at + 1).filter(
      (count) => stepOf(count, highest) === step,
    );
    const [from, to] = [counts[0], counts.at(-1)];
    if (from !== undefined && to !== undefined) ranges.push({ step, from, to });
  }
  return ranges;
};
