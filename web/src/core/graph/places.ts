import type { CanvasGraph } from './canvas-graph';

/** Where nodes stand, by id, in the graph's own units. */
export type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

/** The places that a layout or a hand has given; newcomers have none yet. */
export const placesOf = (graph: CanvasGraph): Places =>
  new Map(
    graph
      .mapNodes((id, { x, y, placed }) => [id, x, y, placed] as const)
      .filter(([, , , placed]) => placed)
      .map(([id, x, y]) => [id, [x, y]]),
  );

/** The places that differ from where the nodes stand now. */
export const movesTo = (graph: CanvasGraph, places: Places): Places => {
  const moves = new Map<string, readonly [number, number]>();
  for (const [id, [x, y]] of places) {
    if (!graph.hasNode(id)) continue;
    const node = graph.getNodeAttributes(id);
    if (node.x !== x || node.y !== y) moves.set(id, [x, y]);
  }
  return moves;
};
