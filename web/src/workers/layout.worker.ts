/** ForceAtlas2, then no-overlap, off the main thread; sends the positions on the way and at the end. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutJob, LayoutProgress } from '../core/graph/layout-job';

const graphOf = ({ sizes, positions, fixed, edges, weights }: LayoutJob): UndirectedGraph => {
  const graph = new UndirectedGraph();
  const strongest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  sizes.forEach((size, at) => {
    graph.addNode(at, { size, x: positions[2 * at], y: positions[2 * at + 1], fixed: fixed[at] === 1 });
  });
  weights.forEach((weight, at) => {
    const [from, to] = [edges[2 * at], edges[2 * at + 1]];
    if (from !== to) graph.mergeEdge(from, to, { weight: weight / strongest });
  });
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

const extentOf = (graph: UndirectedGraph): number => {
  const xs = graph.mapNodes((_node, { x }) => x as number);
  const ys = graph.mapNodes((_node, { y }) => y as number);
  const span = (values: number[]): number => Math.max(...values) - Math.min(...values);
  return Math.max(span(xs), span(ys));
};

/** Moves discs off each other at the scale at which they will be seen. */
const keepApart = (graph: UndirectedGraph, stage: number): void => {
  const scale = extentOf(graph) / stage || 1;
  graph.updateEachNodeAttributes((_node, attributes) => ({ ...attributes, size: attributes.size * scale }));
  noverlap.assign(graph, {
    maxIterations: 200,
    settings: { margin: 2.5 * scale, ratio: 1, expansion: 1.1, speed: 4 },
  });
};

/** Tried on 670 nodes: each city's people, bodies and meetings gather by themselves, the themes lie between them. */
const settings = {
  edgeWeightInfluence: 1,
  gravity: 0.05,
  strongGravityMode: true,
  scalingRatio: 1500,
  slowDown: 1,
};

self.onmessage = ({ data }: MessageEvent<LayoutJob>) => {
  const graph = graphOf(data);
  const steps = 10;
  const iterations = Math.ceil(data.iterations / steps);
  for (let step = 0; step < steps; step++) {
    forceAtlas2.assign(graph, {
      iterations,
      settings: { ...settings, barnesHutOptimize: graph.order > 1500 },
    });
    send(graph, false);
  }
  if (!data.fixed.includes(1)) keepApart(graph, data.stage);
  send(graph, true);
};
