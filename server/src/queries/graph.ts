import { relationshipTypes } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Graph } from '../api/index.js';
import { loadNodes } from './graph-nodes.js';
import { loadGraphSummary } from './graph-summary.js';
import { numberOf, rowsOf, textOf } from './rows.js';

const drawn = relationshipTypes.filter((type) => type !== 'MENTIONS');

const loadDegrees = async (store: GraphStore): Promise<Map<string, number>> => {
  const rows = await rowsOf(
    store,
    `MATCH (n:Entity)-[r:${drawn.join('|')}]-(m:Entity) RETURN n.id AS id, count(r) AS degree`,
  );
  return new Map(rows.map((row) => [textOf(row.id), numberOf(row.degree)]));
};

const loadEdges = async (store: GraphStore, ids: ReadonlySet<string>): Promise<Graph['edges']> => {
  const byType = await Promise.all(
    drawn.map(async (type) => {
      const rows = await rowsOf(
        store,
        `MATCH (n:Entity)-[r:${type}]->(m:Entity) RETURN r.id AS id, n.id AS from, m.id AS to`,
      );
      return rows.map((row) => ({ id: textOf(row.id), type, from: textOf(row.from), to: textOf(row.to) }));
    }),
  );
  return byType
    .flat()
    .filter((edge) => ids.has(edge.from) && ids.has(edge.to))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

const countEntities = async (store: GraphStore): Promise<number> =>
  numberOf((await rowsOf(store, 'MATCH (n:Entity) RETURN count(n) AS count'))[0]?.count);

/** Every connected entity, or the `limit` best connected ones. */
const loadBestConnected = async (store: GraphStore, limit: number): Promise<Graph> => {
  const degrees = await loadDegrees(store);
  const ranked = [...degrees].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const ids = ranked.slice(0, limit).map(([id]) => id);
  const [rows, edges] = await Promise.all([loadNodes(store, ids), loadEdges(store, new Set(ids))]);
  const nodes = rows.map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
  const truncated = ranked.length > limit;
  return { nodes, edges, truncated, part: truncated ? 'connected' : 'all' };
};

/** The graph to open with: all of it, or where it has more than `limit` entities the part that is asked for. */
export const loadGraph = async (
  store: GraphStore,
  { limit, part }: { readonly limit: number; readonly part: 'connected' | 'summary' },
): Promise<Graph> => {
  const summary =
    part === 'summary' && (await countEntities(store)) > limit ? await loadGraphSummary(store) : null;
  return summary ?? loadBestConnected(store, limit);
};
