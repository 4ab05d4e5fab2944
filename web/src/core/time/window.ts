/** The chosen period as steps of a timeline: from one to another, both counted in; null: all of it. */
import type { Bin } from './bins';
import type { Period } from './period';

export interface Window {
  readonly first: number;
  readonly last: number;
}

const startsAfter = (key: string, end: string): boolean => key.slice(0, end.length) > end;
const endsBefore = (key: string, start: string): boolean => key < start.slice(0, key.length);

/** The steps that a period touches; null where it is open or touches none. */
export const windowOf = (bins: readonly Bin[], { from, to }: Pick<Period, 'from' | 'to'>): Window | null => {
  if (from === null && to === null) return null;
  const inside = bins.flatMap(({ key }, at) =>
    (from !== null && endsBefore(key, from)) || (to !== null && startsAfter(key, to)) ? [] : [at],
  );
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
};

/** The period from the first step to the last; open where that is all. */
export const periodOf = (bins: readonly Bin[], { first, last }: Window): Pick<Period, 'from' | 'to'> =>
  first <= 0 && last >= bins.length - 1
    ? { from: null, to: null }
    : { from: bins[Math.max(0, first)]?.key ?? null, to: bins[Math.min(last, bins.length - 1)]?.key ?? null };

/** The window moved by steps, kept within the timeline at its width. */
export const moved = ({ first, last }: Window, steps: number, size: number): Window => {
  const by = Math.min(Math.max(steps, -first), size - 1 - last);
  return { first: first + by, last: last + by };
};

/** The window with one end moved; ends never pass each other. */
export const stretched = (window: Window, end: 'first' | 'last', steps: number, size: number): Window => {
  const [low, high] = end === 'first' ? [0, window.last] : [window.first, size - 1];
  return { ...window, [end]: Math.min(Math.max(window[end] + steps, low), high) };
};

/** Where playing starts when no period is chosen: the first twelfth of the timeline, one step at least. */
export const firstWindow = (size: number): Window => ({
  first: 0,
  last: Math.max(0, Math.ceil(size / 12) - 1),
});
