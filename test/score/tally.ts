/** How often an extraction was right, said something wrong, and missed something. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Measures extends Readonly<Tally> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const newTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export function addTally(into: Tally, other: Readonly<Tally>): void {
  into.right += other.right;
  into.wrong += other.wrong;
  into.missed += other.missed;
}

/** Adds up tallies by name into `into`, making those that are new. */
export function addTallies(into: Map<string, Tally>, others: ReadonlyMap<string, Readonly<Tally>>): void {
  for (const [name, tally] of others) {
    const known = into.get(name) ?? newTally();
    addTally(known, tally);
    into.set(name, known);
  }
}

/** Precision, recall and F1; what was never asked for and never said counts as perfect. */
export function measure(tally: Readonly<Tally>): Measures {
  const { right, wrong, missed } = tally;
  const precision = right + wrong > 0 ? right / (right + wrong) : 1;
  const recall = right + missed > 0 ? right / (right + missed) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { right, wrong, missed, precision, recall, f1 };
}

export function measureAll(tallies: ReadonlyMap<string, Readonly<Tally>>): Measures {
  const sum = newTally();
  for (const tally of tallies.values()) addTally(sum, tally);
  return measure(sum);
}
