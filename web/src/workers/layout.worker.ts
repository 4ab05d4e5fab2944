/** Layouts off the main thread; forces send the positions on the way too, for the picture to grow under the eye. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutJob, LayoutProgress } from '../core/layouts/layout-job';
import type { LayoutName } from '../core/layouts/layout-names';
import { plans } from '../core/layouts/plans';

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

const send = (positions: Float32Array, done: boolean): void =>
  self.postMessage({ positions, done } satisfies LayoutProgress, { transfer: [positions.buffer] });

const extentOf = (positions: Float32Array): number => {
  const span = (values: Float32Array): number =>
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  return Math.max(
    span(positions.filter((_value, at) => at % 2 === 0)),
    span(positions.filter((_value, at) => at % 2)),
  );
};

/** Moves discs off each other at the scale at which they will be seen. */
const keepApart = (graph: UndirectedGraph, stage: number): void => {
  const scale = extentOf(positionsOf(graph)) / stage || 1;
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

const layByForce = (job: LayoutJob): void => {
  const graph = graphOf(job);
  const steps = 10;
  const iterations = Math.ceil(job.iterations / steps);
  for (let step = 0; step < steps; step++) {
    forceAtlas2.assign(graph, {
      iterations,
      settings: { ...settings, barnesHutOptimize: graph.order > 1500 },
    });
    send(positionsOf(graph), false);
  }
  if (!job.fixed.includes(1)) keepApart(graph, job.stage);
  send(positionsOf(graph), true);
};

const layApart = (job: LayoutJob): void => {
  const graph = graphOf(job);
  keepApart(graph, job.stage);
  send(positionsOf(graph), true);
};

const layByPlan = (plan: (job: LayoutJob) => Float32Array) => (job: LayoutJob) => send(plan(job), true);

const layouts: Readonly<Record<LayoutName, (job: LayoutJob) => void>> = {
  force: layByForce,
  noverlap: layApart,
  hierarchy: layByPlan(plans.hierarchy),
  circular: layByPlan(plans.circular),
  columns: layByPlan(plans.columns),
};

self.onmessage = ({ data }: MessageEvent<LayoutJob>) => layouts[data.layout](data);
