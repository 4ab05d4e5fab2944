/**
 * Undo and redo over values that never change:
 *
 *     past …, b, c │ present │ d, e … future
 *
 * Pushing forgets the future; amending makes the present other than it was without a step of its own.
 */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Steps that can be taken back; the oldest are forgotten. */
const mostSteps = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

export const push = <T>({ past, present }: History<T>, next: T): History<T> => ({
  past: [...past, present].slice(-mostSteps),
  present: next,
  future: [],
});

export const amend = <T>(history: History<T>, present: T): History<T> => ({ ...history, present });

/** The history one step back; the same one where there is none. */
export const undo = <T>(history: History<T>): History<T> => {
  const { past, present, future } = history;
  const [before] = past.slice(-1);
  return before === undefined
    ? history
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
};

/** The inverse of {@link undo}. */
export const redo = <T>(history: History<T>): History<T> => {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  return after === undefined ? history : { past: [...past, present], present: after, future: rest };
};
