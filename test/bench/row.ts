/** One measured figure, beside the peer or limit that was measured in the same run. */
export interface Row {
  readonly suite: string;
  readonly name: string;
  /** What was measured over: `1,000 reports`. */
  readonly size: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: { readonly name: string; readonly value: number };
  /** The value over the peer's. */
  readonly ratio: number;
  /** In words, `≥ 100 documents/s`; `null` where there is none. */
  readonly target: string | null;
  /** `null` where there is no target. */
  readonly met: boolean | null;
}

/** What a row must reach: its value, or its ratio to the peer. */
export interface Target {
  readonly of: 'value' | 'ratio';
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Measured {
  readonly name: string;
  readonly size: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: Row['peer'];
  readonly target?: Target;
}

const isMet = (actual: number, { atLeast = -Infinity, atMost = Infinity }: Target): boolean =>
  actual >= atLeast && actual <= atMost;

const inWords = ({ of, atLeast, atMost }: Target, unit: string): string => {
  const bounds = [
    ...(atLeast === undefined ? [] : [`≥ ${atLeast}`]),
    ...(atMost === undefined ? [] : [`≤ ${atMost}`]),
  ].join(', ');
  return of === 'ratio' ? `ratio ${bounds}` : `${bounds} ${unit}`.trimEnd();
};

/** A row with its ratio and whether the target is met. */
export const rowOf = (suite: string, { target, ...measured }: Measured): Row => {
  const ratio = measured.value / measured.peer.value;
  return {
    suite,
    ...measured,
    ratio,
    target: target ? inWords(target, measured.unit) : null,
    met: target ? isMet(target.of === 'ratio' ? ratio : measured.value, target) : null,
  };
};
