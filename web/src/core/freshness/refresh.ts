/** After reports came or went, or somebody judged: what is on view follows the graph, without a reload. */
import type { Graph } from '@zhengtu/server/api';
import { loadGraph } from '../api/endpoints';
import { asExplorerError } from '../api/explorer-error';
import { forgetAnswers } from '../api/use-resource';
import {
  blankFocus,
  type Canvas,
  lensNow,
  loadContent,
  loseCanvas,
  readyCanvas,
  renewCanvas,
  stateOf,
  useCanvases,
} from '../graph/canvas-store';
import { placesOf } from '../graph/places';
import { withoutUnseenThemes } from '../graph/seen-themes';
import { restoreState } from '../saved-views/restore';
import { type Snapshot, snapshotOf } from '../saved-views/snapshot';
import { stillThere } from './still-there';

/** Ids of entities that are another now, and which. */
export type Moved = ReadonlyMap<string, string>;

const nobodyMoved: Moved = new Map();

const moveIn = (snapshot: Snapshot, moved: Moved): Snapshot => {
  const now = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => moved.get(id) ?? id))];
  return {
    ...snapshot,
    brought: now(snapshot.brought),
    expansions: snapshot.expansions.map((one) => ({
      ...one,
      centre: moved.get(one.centre) ?? one.centre,
    })),
    hiddenNodes: now(snapshot.hiddenNodes),
    pinned: now(snapshot.pinned),
    chosen: now(snapshot.chosen),
  };
};

/** What a canvas starts from, as the graph is now. */
const openedNow = async (focus: string | null, canvas: Canvas, whole: Graph) => {
  if (focus === null) return { ...withoutUnseenThemes(whole), part: whole.part };
  if (focus !== blankFocus) return loadContent(focus);
  return { ...(await stillThere(stateOf(canvas).base, whole)), part: 'all' as const };
};

const refreshCanvas = async (focus: string | null, whole: Graph, moved: Moved): Promise<void> => {
  const before = readyCanvas(focus);
  if (!before) return;
  const { part, ...opened } = await openedNow(focus, before, whole);
  const canvas = readyCanvas(focus) ?? before;
  const places = placesOf(canvas.graph);
  const snapshot = moveIn(snapshotOf(stateOf(canvas), places, null), moved);
  const present = new Set(opened.nodes.map(({ id }) => id));
  const missing = snapshot.brought.filter((id) => !present.has(id));
  const { state } = await restoreState(
    opened,
    lensNow(),
    { ...snapshot, brought: missing },
    focus === blankFocus,
  );
  const brought = snapshot.brought.filter((id) => state.base.nodes.some((node) => node.id === id));
  renewCanvas(focus, { state: { ...state, brought }, places, opened, part });
};

/**
 * Asks anew for all that is on view, and makes every canvas follow; nodes keep their places. Where the server does not
 * answer, what asked says so.
 */
export const refresh = async (moved: Moved = nobodyMoved): Promise<void> => {
  forgetAnswers();
  const focuses = Object.keys(useCanvases.getState()).map((key) => key || null);
  if (focuses.length === 0) return;
  try {
    const whole = await loadGraph('summary');
    for (const focus of focuses) await refreshCanvas(focus, whole, moved);
  } catch (error) {
    for (const focus of focuses) loseCanvas(focus, asExplorerError(error));
  }
};
