import { relationshipTypes } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Graph } from '../api/index.js';
import { isTrue, numberOf, rowsOf, textOf, textOrNull, textsOf } from './rows.js';
import { mainLabel, placeLabelOf } from './summaries.js';

const drawn = relationshipTypes.filter((type) => type !== 'MENTIONS');

const loadDegrees = async (store: GraphStore): Promise<Map<string, number>> => {
  const rows = await rowsOf(
    store,
    `MATCH (n:Entity)-[r:${drawn.join('|')}]-(m:Entity) RETURN n.id AS id, count(r) AS degree`,
    {},
    { limit: 1_000_000 },
  );
  return new Map(rows.map((row) => [textOf(row.id), numberOf(row.degree)]));
};

/** Nodes as a canvas draws them, but for their degree. */
export const loadNodes = async (
  store: GraphStore,
  ids: readonly string[],
): Promise<Omit<Graph['nodes'][number], 'degree'>[]> => {
  const rows = await rowsOf(
    store,
    `UNWIND $ids AS id MATCH (n:Entity {id: id})
     RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.boilerplate AS boilerplate, n.date AS date`,
    { ids },
    { limit: Math.max(1, ids.length) },
  );
  return rows.map((row) => ({
    id: textOf(row.id),
    label: mainLabel(textsOf(row.labels)),
    placeLabel: placeLabelOf(textsOf(row.labels)),
    name: textOf(row.name),
    boilerplate: isTrue(row.boilerplate),
    date: textOrNull(row.date),
  }));
};

const loadEdges = async (store: GraphStore, ids: ReadonlySet<string>): Promise<Graph['edges']> => {
  const byType = await Promise.all(
    drawn.map(async (type) => {
      const rows = await rowsOf(
        store,
        `MATCH (n:Entity)-[r:${type}]->(m:Entity) RETURN r.id AS id, n.id AS from, m.id AS to`,
        {},
        { limit: 1_000_000 },
      );
      return rows.map((row) => ({ id: textOf(row.id), type, from: textOf(row.from), to: textOf(row.to) }));
    }),
  );
  return byType
    .flat()
    .filter((edge) => ids.has(edge.from) && ids.has(edge.to))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The graph to open with: every connected entity, or the `limit` best connected ones. */
export const loadGraph = async (store: GraphStore, limit: number): Promise<Graph> => {
  const degrees = await loadDegrees(store);
  const ranked = [...degrees].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const ids = ranked.slice(0, limit).map(([id]) => id);
  const [rows, edges] = await Promise.all([loadNodes(store, ids), loadEdges(store, new Set(ids))]);
  const nodes = rows.map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
  return { nodes, edges, truncated: ranked.length > limit };
};
