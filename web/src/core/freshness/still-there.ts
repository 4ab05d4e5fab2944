import type { Graph } from '@zhengtu/server/api';
import { loadEntity } from '../api/endpoints';
import { asExplorerError } from '../api/explorer-error';
import { loadRelationships } from '../api/period-endpoints';
import { loadOnce } from '../api/use-resource';
import type { GraphContent } from '../graph/canvas-graph';
import { openPeriod } from '../time/period';

/** Relationships asked about at once: as many as the server answers. */
const pageSize = 500;

/** What of a content a whole graph still has, under the names that things go by now. */
export const stillIn = (whole: GraphContent, { nodes, edges }: GraphContent): GraphContent => {
  const nodesNow = new Map(whole.nodes.map((node) => [node.id, node]));
  const edgesNow = new Set(whole.edges.map(({ id }) => id));
  return {
    nodes: nodes.flatMap((node) => nodesNow.get(node.id) ?? []),
    edges: edges.filter(({ id }) => edgesNow.has(id)),
  };
};

/** The same, asked of the server one by one: where it does not give its graph whole. */
const askedFor = async ({ nodes, edges }: GraphContent): Promise<GraphContent> => {
  const there = new Set<string>();
  for (let start = 0; start < edges.length; start += pageSize) {
    const page = edges.slice(start, start + pageSize).map(({ id, type, from }) => ({ id, type, from }));
    for (const { id } of (await loadRelationships(page, openPeriod)).relationships) there.add(id);
  }
  const found = await Promise.all(
    nodes.map(async (node) => {
      try {
        const { name } = await loadOnce(`entity ${node.id}`, () => loadEntity(node.id));
        return [{ ...node, name }];
      } catch (error) {
        if (asExplorerError(error).code === 'not-found') return [];
        throw error;
      }
    }),
  );
  return { nodes: found.flat(), edges: edges.filter(({ id }) => there.has(id)) };
};

/** What of a content the server's graph still has. */
export const stillThere = (content: GraphContent, whole: Graph): Promise<GraphContent> | GraphContent =>
  whole.truncated ? askedFor(content) : stillIn(whole, content);
