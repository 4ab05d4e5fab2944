/** `{"nodes": […], "relationships": […]}`, one entity a line, everything that the store holds of it. */
import type { GraphStore } from '@zhengtu/graph-store';
import { storedNodes, storedRelationships } from './stored-graph.js';

async function* lines<T>(some: AsyncIterable<readonly T[]>): AsyncGenerator<string> {
  let before = '\n';
  for await (const items of some) {
    if (items.length === 0) continue;
    yield before + items.map((item) => JSON.stringify(item)).join(',\n');
    before = ',\n';
  }
}

async function* relationshipsOnly(store: GraphStore) {
  for await (const some of storedRelationships(store)) yield some.map(({ relationship }) => relationship);
}

/** The whole graph, in pieces. */
export async function* graphJson(store: GraphStore): AsyncGenerator<string> {
  yield '{"nodes": [';
  yield* lines(storedNodes(store));
  yield '\n], "relationships": [';
  yield* lines(relationshipsOnly(store));
  yield '\n]}\n';
}
