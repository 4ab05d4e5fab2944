import { byCodeUnits, relationshipTypes } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Graph } from '../api/index.js';
import { loadNodes } from './graph-nodes.js';
import { loadGraphSummary } from './graph-summary.js';
import { numberOf, rowsOf, textOf } from './rows.js';

const drawn = relationshipTypes.filter((type) => type !== 'MENTIONS');

/** How many relationships each entity has, the best connected first. */
const loadDegrees = async (store: GraphStore, most: number): Promise<Map<string, number>> => {
  const rows = await rowsOf(
    store,
    `MATCH (n:Entity) WITH n, COUNT { (n)-[:${drawn.join('|')}]-() } AS degree WHERE degree > 0
     RETURN n.id AS id, degree ORDER BY degree DESC, id LIMIT $most`,
    { most },
  );
  return new Map(rows.map((row) => [textOf(row.id), numberOf(row.degree)]));
};

/** The relationships between some entities: asked of their beginnings, which the busiest of a graph seldom are. */
const loadEdges = async (store: GraphStore, ids: readonly string[]): Promise<Graph['edges']> => {
  const present = new Set(ids);
  const byType = await Promise.all(
    drawn.map(async (type) => {
      const rows = await rowsOf(
        store,
        `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r:${type}]->(m:Entity)
         RETURN r.id AS id, n.id AS from, m.id AS to`,
        { ids },
      );
      return rows.map((row) => ({ id: textOf(row.id), type, from: textOf(row.from), to: textOf(row.to) }));
    }),
  );
  return byType
    .flat()
    .filter((edge) => present.has(edge.to))
    .sort((a, b) => byCodeUnits(a.id, b.id));
};

const countEntities = async (store: GraphStore): Promise<number> =>
  numberOf((await rowsOf(store, 'MATCH (n:Entity) RETURN count(n) AS count'))[0]?.count);

/** Every connected entity, or the `limit` best connected ones. */
const loadBestConnected = async (store: GraphStore, limit: number): Promise<Graph> => {
  const degrees = await loadDegrees(store, limit + 1);
  const ids = [...degrees.keys()].slice(0, limit);
  const [rows, edges] = await Promise.all([loadNodes(store, ids), loadEdges(store, ids)]);
  const nodes = rows.map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
  const truncated = degrees.size > limit;
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
