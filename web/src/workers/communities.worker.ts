/** Louvain off the main thread. The same graph gives the same communities: its chance is told by a fixed seed. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { CommunitiesAnswer, CommunitiesJob } from '../core/communities/communities-job';

/** Mulberry32: a small generator of evenly spread numbers from 0 to 1. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

self.onmessage = ({ data: { order, edges, weights } }: MessageEvent<CommunitiesJob>) => {
  const graph = new UndirectedGraph();
  for (let at = 0; at < order; at++) graph.addNode(at);
  weights.forEach((weight, at) => {
    const [from, to] = [edges[2 * at], edges[2 * at + 1]];
    if (from === to) return;
    const [edge] = graph.mergeEdge(from, to);
    graph.updateEdgeAttribute(edge, 'weight', (before: number | undefined) => (before ?? 0) + weight);
  });
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(1) });
  const communities = Int32Array.from({ length: order }, (_node, at) => found[at] ?? -1);
  self.postMessage({ communities } satisfies CommunitiesAnswer);
};
