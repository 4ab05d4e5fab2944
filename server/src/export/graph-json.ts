/** `{"nodes": […], "relationships": […]}`, one entity a line, everything that the store holds of it. */
import type { GraphStore } from '@zhengtu/graph-store';
import { storedNodes, storedRelationships } from './stored-graph.js';

async function* lines<T>(items: AsyncIterable<T>): AsyncGenerator<string> {
  let before = '\n';
  for await (const item of items) {
    yield `${before}${JSON.stringify(item)}`;
    before = ',\n';
  }
}

async function* relationshipsOnly(store: GraphStore) {
  for await (const { relationship } of storedRelationships(store)) yield relationship;
}

/** The whole graph, in pieces. */
export async function* graphJson(store: GraphStore): AsyncGenerator<string> {
  yield '{"nodes": [';
  yield* lines(storedNodes(store));
  yield '\n], "relationships": [';
  yield* lines(relationshipsOnly(store));
  yield '\n]}\n';
}
