/** Labels of the model, in the order of its weights: outside, then begin and inside of each kind. */
export const LABEL_COUNT = 7;
export const OUTSIDE = 0;

export type NameKind = 'person' | 'place' | 'body';

const KINDS: readonly NameKind[] = ['person', 'place', 'body'];

/** Whether a label opens a name (1, 3, 5); the label after it continues the name. */
export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

export function kindOf(beginLabel: number): NameKind {
  return KINDS[(beginLabel - 1) / 2] ?? 'person';
}

/** A name goes on only after its own beginning or inside. */
export function mayFollow(previous: number, label: number): boolean {
  const isInside = label !== OUTSIDE && !isBegin(label);
  return !isInside || previous === label || previous === label - 1;
}
