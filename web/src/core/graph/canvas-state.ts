/** All that an act on the canvas can change; a history of these is what undo and redo walk along. */
import type { NodeLabel } from '@zhengtu/graph-schema';
import type { GraphContent } from './canvas-graph';
import type { Expansion } from './expansion';
import type { Places } from './places';

/** The part of the state that the address holds too. */
export interface Lens {
  /** The entity that the panel tells about. */
  readonly selected: string | null;
  readonly hidden: readonly NodeLabel[];
  readonly boilerplate: boolean;
}

export interface CanvasState {
  readonly base: GraphContent;
  /** What was looked for by name and added to the base. */
  readonly brought: readonly string[];
  readonly expansions: readonly Expansion[];
  /** Nodes put out of sight one by one. */
  readonly hiddenNodes: readonly string[];
  /** Nodes that layouts leave where they are. */
  readonly pinned: readonly string[];
  /** The nodes that acts are about; the one the panel tells about is among them. */
  readonly chosen: readonly string[];
  readonly lens: Lens;
}

export const acts = [
  'open',
  'select',
  'filter',
  'expand',
  'collapse',
  'hide',
  'show',
  'pin',
  'unpin',
  'move',
  'layout',
  'restore',
] as const;
export type Act = (typeof acts)[number];

export interface Moment {
  /** What led here. */
  readonly act: Act;
  readonly state: CanvasState;
  readonly places: Places;
}

export const startingState = (base: GraphContent, lens: Lens): CanvasState => ({
  base,
  brought: [],
  expansions: [],
  hiddenNodes: [],
  pinned: [],
  chosen: lens.selected === null ? [] : [lens.selected],
  lens,
});

export const sameLens = (a: Lens, b: Lens): boolean =>
  a.selected === b.selected && a.boilerplate === b.boilerplate && a.hidden.join() === b.hidden.join();

/** The list without these. */
export const without = (ids: readonly string[], gone: readonly string[]): string[] => {
  const going = new Set(gone);
  return ids.filter((id) => !going.has(id));
};

/** The list with these, each once. */
export const including = (ids: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...ids, ...more]),
];
