/** A graph of any size in the form of `GET /api/graph`, with few hubs and many leaves as reports make them. */
import type { Graph } from '@zhengtu/server';
import { randomOf } from '../corpus/random.js';

const kinds = ['Person', 'Meeting', 'Place', 'Body', 'Theme', 'Project'] as const;

/** @returns the same graph for the same sizes */
export const makeGraph = (nodeCount: number, edgeCount: number): Graph => {
  const random = randomOf('canvas', nodeCount, edgeCount);
  const idOf = (at: number): string => `${kinds[at % kinds.length]}:${at}`.toLowerCase();
  const degrees = new Array<number>(nodeCount).fill(0);
  const edges = Array.from({ length: edgeCount }, (_, at) => {
    const from = random.below(nodeCount);
    const hub = Math.floor(random.next() ** 3 * nodeCount);
    degrees[from] = (degrees[from] ?? 0) + 1;
    degrees[hub] = (degrees[hub] ?? 0) + 1;
    return { id: `edge:${at}`, type: 'ATTENDED' as const, from: idOf(from), to: idOf(hub) };
  });
  const nodes = degrees.map((degree, at) => ({
    id: idOf(at),
    label: kinds[at % kinds.length] ?? 'Person',
    placeLabel: null,
    name: `第${at}号`,
    degree,
    boilerplate: false,
    date: null,
  }));
  return { nodes, edges, truncated: false, part: 'all' };
};
