/** The peer of our canvas: a page with nothing but Sigma as it comes, over the same nodes and edges. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Graph } from '@zhengtu/server';
import { randomOf } from './corpus/random.js';

const require = createRequire(import.meta.url);
const scriptOf = (packageName: string, file: string): string =>
  readFileSync(join(dirname(require.resolve(packageName)), file), 'utf8');

/** Evenly over a disc, as the explorer places nodes before a layout moves them. */
const onDisc = (graph: Graph) => {
  const random = randomOf('disc');
  return graph.nodes.map(({ id, name, degree }) => {
    const [angle, radius] = [random.next() * 2 * Math.PI, 100 * Math.sqrt(random.next())];
    const size = Math.min(22, 2.4 + 1.75 * Math.sqrt(degree)) * 0.6;
    return { id, label: name, size, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
};

/** One HTML page, its scripts and data within. */
export const bareSigmaPage = (graph: Graph): string => `<!doctype html><meta charset="utf-8">
<style>html, body, #stage { margin: 0; height: 100%; }</style><div id="stage"></div>
<script>${scriptOf('graphology', 'graphology.umd.min.js')}</script>
<script>${scriptOf('sigma', 'sigma.min.js')}</script>
<script>
const graph = new graphology.MultiDirectedGraph();
for (const { id, ...node } of ${JSON.stringify(onDisc(graph))}) graph.addNode(id, { ...node, color: '#447' });
for (const [from, to] of ${JSON.stringify(graph.edges.map(({ from, to }) => [from, to]))}) graph.addEdge(from, to);
new Sigma(graph, document.getElementById('stage'));
</script>`;
