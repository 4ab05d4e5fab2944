/** The value below which this share of the values lies (nearest rank). @throws RangeError without values */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('A percentile needs values.');
  return value;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export interface Point {
  readonly size: number;
  readonly value: number;
}

/**
 * The exponent k of `value ~ size^k`, by least squares over the logarithms: 1 where the cost grows with the size, 2
 * where it grows with its square. @throws RangeError with fewer than two sizes
 */
export const growthExponent = (points: readonly Point[]): number => {
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const mean = (of: (log: { x: number; y: number }) => number): number =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const spread = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  if (!(spread > 0)) throw new RangeError('A growth exponent needs two sizes at least.');
  return logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0) / spread;
};

/** F1 of what was found against what is so. */
export class Agreement {
  #right = 0;
  #found = 0;
  #wanted = 0;

  add(found: Iterable<string>, wanted: Iterable<string>): void {
    const [said, so] = [new Set(found), new Set(wanted)];
    this.#found += said.size;
    this.#wanted += so.size;
    this.#right += [...said].filter((item) => so.has(item)).length;
  }

  /** 1 where nothing was asked for and nothing said. */
  get f1(): number {
    const all = this.#found + this.#wanted;
    return all === 0 ? 1 : (2 * this.#right) / all;
  }
}

/** `2 min 5 s`, of seconds. */
export const durationInWords = (seconds: number): string => {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
