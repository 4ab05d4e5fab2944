/** The peers of our canvas: pages with nothing but a library at its fastest settings, over the same nodes and edges. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Graph } from '@zhengtu/server';
import { randomOf } from '../corpus/random.js';

const require = createRequire(import.meta.url);
/** A file that stands beside a package's entry. */
const scriptOf = (entry: string, file: string): string => readFileSync(join(dirname(entry), file), 'utf8');

/** A page and the element on it that hears the mouse. */
export interface BarePage {
  readonly name: string;
  readonly html: string;
  readonly stage: string;
}

/** Evenly over a disc, as the explorer places nodes before a layout moves them; sizes are radii in pixels. */
const onDisc = (graph: Graph) => {
  const random = randomOf('disc');
  return graph.nodes.map(({ id, name, degree }) => {
    const [angle, radius] = [random.next() * 2 * Math.PI, 100 * Math.sqrt(random.next())];
    const size = Math.min(22, 2.4 + 1.75 * Math.sqrt(degree)) * 0.6;
    return { id, label: name, size, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
};

/** One HTML page, its scripts within. `nodes` and `edges` (pairs of ids) are there for the last script. */
const pageOf = (graph: Graph, libraries: readonly string[], script: string): string => `<!doctype html>
<meta charset="utf-8">
<style>html, body, #stage { margin: 0; width: 100%; height: 100%; overflow: hidden; }</style>
<div id="stage"></div>
${libraries.map((library) => `<script>${library}</script>`).join('\n')}
<script>
const nodes = ${JSON.stringify(onDisc(graph))};
const edges = ${JSON.stringify(graph.edges.map(({ from, to }) => [from, to]))};
const stage = document.getElementById('stage');
${script}
</script>`;

const bareSigma = (graph: Graph): BarePage => ({
  name: 'a bare Sigma page',
  stage: 'canvas.sigma-mouse',
  html: pageOf(
    graph,
    [
      scriptOf(require.resolve('graphology'), 'graphology.umd.min.js'),
      scriptOf(require.resolve('sigma'), 'sigma.min.js'),
    ],
    `const graph = new graphology.MultiDirectedGraph();
for (const { id, ...node } of nodes) graph.addNode(id, { ...node, color: '#447' });
for (const [from, to] of edges) graph.addEdge(from, to);
new Sigma(graph, stage, { renderLabels: false, hideEdgesOnMove: true, hideLabelsOnMove: true });`,
  ),
});

const bareCytoscape = (graph: Graph): BarePage => ({
  name: 'a bare Cytoscape.js page',
  stage: '#stage canvas',
  html: pageOf(
    graph,
    [scriptOf(require.resolve('cytoscape'), 'cytoscape.min.js')],
    `cytoscape({
  container: stage, pixelRatio: 1, hideEdgesOnViewport: true, textureOnViewport: true, motionBlur: false,
  autoungrabify: true, boxSelectionEnabled: false, layout: { name: 'preset' },
  elements: [
    ...nodes.map(({ id, x, y, size }) => ({ data: { id, size: size / 4 }, position: { x: 5 * x, y: 5 * y } })),
    ...edges.map(([source, target], at) => ({ data: { id: 'e' + at, source, target } })),
  ],
  style: [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': '#447' } },
    { selector: 'edge', style: { 'curve-style': 'haystack', width: 0.3, 'line-color': '#ccc' } },
  ],
});`,
  ),
});

const bareForceGraph = (graph: Graph): BarePage => ({
  name: 'a bare force-graph page',
  stage: '#stage canvas',
  html: pageOf(
    graph,
    [scriptOf(require.resolve('force-graph'), 'force-graph.min.js')],
    `new ForceGraph(stage)
  .enableNodeDrag(false).enablePointerInteraction(false).cooldownTicks(0).warmupTicks(0)
  .nodeVal(({ size }) => size / 8).nodeColor(() => '#447').linkColor(() => '#ccc')
  .graphData({
    nodes: nodes.map((node) => ({ ...node, fx: node.x, fy: node.y })),
    links: edges.map(([source, target]) => ({ source, target })),
  }).zoom(3, 0);`,
  ),
});

/** Sigma first: it is the one that ours must keep up with. */
export const barePages = (graph: Graph): readonly [BarePage, ...BarePage[]] => [
  bareSigma(graph),
  bareCytoscape(graph),
  bareForceGraph(graph),
];
