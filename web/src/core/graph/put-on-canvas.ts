import { goTo } from '../address/use-address';
import { commit } from './canvas-acts';
import type { GraphContent } from './canvas-graph';
import { blankFocus, openCanvas, readyCanvas, stateOf } from './canvas-store';

const joined = <T extends { readonly id: string }>(before: readonly T[], more: readonly T[]): T[] => [
  ...new Map([...before, ...more].map((item) => [item.id, item])).values(),
];

/** Adds a result to the canvas that is built up from nothing, and goes there: one act, which can be undone. */
export const putOnCanvas = async ({ nodes, edges }: GraphContent): Promise<void> => {
  await openCanvas(blankFocus);
  const canvas = readyCanvas(blankFocus);
  if (!canvas) return;
  const { base } = stateOf(canvas);
  goTo({ view: 'graph', focus: blankFocus, selected: null });
  commit(blankFocus, 'expand', {
    base: { nodes: joined(base.nodes, nodes), edges: joined(base.edges, edges) },
  });
};
