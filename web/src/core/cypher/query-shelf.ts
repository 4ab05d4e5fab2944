/** Queries kept in this browser: those saved under a name, and those last run. */

import { create } from 'zustand';
import { isRecord } from './json';
import type { ParameterTexts } from './parameters';

export interface KeptQuery {
  readonly query: string;
  readonly parameters: ParameterTexts;
}

export interface SavedQuery extends KeptQuery {
  readonly name: string;
}

export interface RunQuery extends KeptQuery {
  /** When it was run, in milliseconds since the epoch. */
  readonly at: number;
  /** What came of it; null where it failed. */
  readonly rows: number | null;
}

export interface Shelf {
  readonly saved: readonly SavedQuery[];
  readonly history: readonly RunQuery[];
}

const key = 'zhengtu.queries';
const mostHistory = 50;

const isKept = (value: unknown): value is KeptQuery =>
  isRecord(value) && typeof value.query === 'string' && isRecord(value.parameters);
const listOf = <T extends KeptQuery>(
  value: unknown,
  has: (item: KeptQuery & Record<string, unknown>) => boolean,
) =>
  (Array.isArray(value) ? value : []).filter(
    (item): item is T => isKept(item) && has(item as KeptQuery & Record<string, unknown>),
  );

/** A shelf from what was kept; what is none of ours is left out. */
export const parseShelf = (json: string | null): Shelf => {
  try {
    const parsed: unknown = JSON.parse(json ?? '{}');
    if (!isRecord(parsed)) return { saved: [], history: [] };
    return {
      saved: listOf<SavedQuery>(parsed.saved, ({ name }) => typeof name === 'string'),
      history: listOf<RunQuery>(parsed.history, ({ at }) => typeof at === 'number'),
    };
  } catch {
    return { saved: [], history: [] };
  }
};

/** Newest first; the same query run again moves up. */
export const withRun = (shelf: Shelf, run: RunQuery): Shelf => ({
  ...shelf,
  history: [run, ...shelf.history.filter(({ query }) => query !== run.query)].slice(0, mostHistory),
});

/** By name; a query saved under a name that is taken replaces that one. */
export const withSaved = (shelf: Shelf, saved: SavedQuery): Shelf => ({
  ...shelf,
  saved: [...shelf.saved.filter(({ name }) => name !== saved.name), saved].sort((a, b) =>
    a.name.localeCompare(b.name, 'zh'),
  ),
});

const read = (): Shelf => {
  try {
    return parseShelf(window.localStorage.getItem(key));
  } catch {
    return { saved: [], history: [] };
  }
};

export const useShelf = create<Shelf>(read);

const keep = (shelf: Shelf): void => {
  useShelf.setState(shelf);
  try {
    window.localStorage.setItem(key, JSON.stringify(shelf));
  } catch {
    // Full or forbidden: the queries are kept until the page is left.
  }
};

export const keepRun = (run: RunQuery): void => keep(withRun(useShelf.getState(), run));
export const saveQuery = (saved: SavedQuery): void => keep(withSaved(useShelf.getState(), saved));
export const forgetSaved = (name: string): void => {
  const shelf = useShelf.getState();
  keep({ ...shelf, saved: shelf.saved.filter((saved) => saved.name !== name) });
};
export const clearHistory = (): void => keep({ ...useShelf.getState(), history: [] });
