/** ForceAtlas2, then no-overlap, off the main thread; sends the positions on the way and at the end. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutJob, LayoutProgress } from '../core/graph/layout-job';

const graphOf = ({ sizes, positions, fixed, edges }: LayoutJob): UndirectedGraph => {
  const graph = new UndirectedGraph();
  sizes.forEach((size, at) => {
    graph.addNode(at, { size, x: positions[2 * at], y: positions[2 * at + 1], fixed: fixed[at] === 1 });
  });
  for (let at = 0; at < edges.length; at += 2)
    if (edges[at] !== edges[at + 1]) graph.mergeEdge(edges[at], edges[at + 1]);
  return graph;
};

const positionsOf = (graph: UndirectedGraph): Float32Array => {
  const positions = new Float32Array(2 * graph.order);
  graph.forEachNode((node, { x, y }) => positions.set([x, y], 2 * Number(node)));
  return positions;
};

const send = (graph: UndirectedGraph, done: boolean): void => {
  const positions = positionsOf(graph);
  self.postMessage({ positions, done } satisfies LayoutProgress, { transfer: [positions.buffer] });
};

self.onmessage = ({ data }: MessageEvent<LayoutJob>) => {
  const graph = graphOf(data);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    scalingRatio: 12,
    linLogMode: false,
    barnesHutOptimize: graph.order > 1500,
  };
  const steps = 10;
  const iterations = Math.ceil(data.iterations / steps);
  for (let step = 0; step < steps; step++) {
    forceAtlas2.assign(graph, { iterations, settings });
    send(graph, false);
  }
  if (!data.fixed.includes(1))
    noverlap.assign(graph, { maxIterations: 120, settings: { margin: 3, ratio: 1.15, expansion: 1.05 } });
  send(graph, true);
};
