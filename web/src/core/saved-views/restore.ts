/** From a snapshot back to a canvas: asks the server for what was brought in and expanded. */

import type { GraphContent } from '../graph/canvas-graph';
import { type CanvasState, type Lens, startingState } from '../graph/canvas-state';
import { neighboursByRelation, withEntity, withJoining } from '../graph/expand-node';
import { compose, type Expansion } from '../graph/expansion';
import type { Places } from '../graph/places';
import { placesIn, type Snapshot } from './snapshot';

export interface Restored {
  readonly state: CanvasState;
  readonly places: Places;
}

/** What is no longer in the graph is left out; everything else stands as it stood. */
export const restoreState = async (
  opened: GraphContent,
  lens: Lens,
  snapshot: Snapshot,
  blank: boolean,
): Promise<Restored> => {
  let base = opened;
  for (const id of snapshot.brought) {
    // An entity that is gone is no reason to lose the rest.
    base = await withEntity(base, id, blank).catch(() => base);
  }
  const found = await Promise.all(
    snapshot.expansions.map(({ centre, count, ...relation }) =>
      neighboursByRelation(centre, relation, '0', count).catch(() => null),
    ),
  );
  const present = new Set(base.nodes.map(({ id }) => id));
  const expansions = await withJoining(
    present,
    found.filter((one): one is Expansion => one !== null),
  );
  const content = compose(base, expansions);
  const ids = content.nodes.map(({ id }) => id);
  const drawn = new Set(ids);
  const still = (list: readonly string[]): string[] => list.filter((id) => drawn.has(id));
  return {
    state: {
      ...startingState(base, lens),
      brought: still(snapshot.brought),
      expansions,
      hiddenNodes: still(snapshot.hiddenNodes),
      pinned: still(snapshot.pinned),
      chosen: still(snapshot.chosen),
    },
    places: placesIn(snapshot, ids),
  };
};
