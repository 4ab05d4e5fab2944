import { type NodeLabel, nodeLabels, nodes, placeLabels } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { EntitySummary } from '../api/index.js';
import { type RowObject, rowsOf, textOf, textOrNull, textsOf } from './rows.js';

/** The label that says what a node is, out of all its labels. */
export const mainLabel = (labels: readonly string[]): NodeLabel =>
  nodeLabels.find((label) => labels.includes(label)) ?? 'Document';

export const placeLabelOf = (labels: readonly string[]): string | null =>
  Object.keys(placeLabels).find((label) => labels.includes(label)) ?? null;

interface Detail {
  readonly label: NodeLabel;
  /** Gives `id`, and `a`, `b`: two words that tell a node from others of its name. */
  readonly cypher: string;
}

const details: readonly Detail[] = [
  {
    label: 'Person',
    cypher: `UNWIND $ids AS id MATCH (p:Person {id: id})-[h:HOLDS_POST]->(b:Body)
      RETURN p.id AS id, h.title AS a, b.name AS b, h.lastSeen AS seen ORDER BY id, seen DESC, a`,
  },
  {
    label: 'Meeting',
    cypher: `UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HELD_IN]->(p:Place)
      RETURN m.id AS id, p.name AS a, m.date AS b ORDER BY id, a`,
  },
  {
    label: 'Place',
    cypher: `UNWIND $ids AS id MATCH (p:Place {id: id})-[:LOCATED_IN]->(u:Place)
      RETURN p.id AS id, u.name AS a, null AS b ORDER BY id, a`,
  },
  {
    label: 'Project',
    cypher: `UNWIND $ids AS id MATCH (p:Project {id: id})-[:LOCATED_IN]->(u:Place)
      RETURN p.id AS id, u.name AS a, null AS b ORDER BY id, a`,
  },
  {
    label: 'Body',
    cypher: `UNWIND $ids AS id MATCH (p:Body {id: id})-[:LOCATED_IN]->(u:Place)
      RETURN p.id AS id, u.name AS a, null AS b ORDER BY id, a`,
  },
  {
    label: 'Document',
    cypher: `UNWIND $ids AS id MATCH (d:Document {id: id})
      RETURN d.id AS id, d.source AS a, d.date AS b ORDER BY id`,
  },
  {
    label: 'Theme',
    cypher: `UNWIND $ids AS id MATCH (t:Theme {id: id})-[:BROADER]->(u:Theme)
      RETURN t.id AS id, u.name AS a, null AS b ORDER BY id, a`,
  },
];

const detailOf = (row: RowObject): string | null => {
  const words = [textOrNull(row.a), textOrNull(row.b)].filter((word) => word !== null);
  return words.length > 0 ? words.join(' · ') : null;
};

/** What is known of a node before its one-line detail is looked up. */
export interface Named {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
}

/** A row with `id`, `labels` and `name` columns. */
export const namedOf = (row: RowObject): Named => ({
  id: textOf(row.id),
  labels: textsOf(row.labels),
  name: textOf(row.name),
});

/** Summaries by id, each with the line that tells it from others; one query a kind, not one a node. */
export const loadSummaries = async (
  store: GraphStore,
  named: readonly Named[],
): Promise<Map<string, EntitySummary>> => {
  const summaries = new Map<string, EntitySummary>();
  for (const { id, labels, name } of named)
    summaries.set(id, { id, label: mainLabel(labels), placeLabel: placeLabelOf(labels), name, detail: null });
  await Promise.all(
    details.map(async ({ label, cypher }) => {
      const ids = [...summaries.values()].filter((s) => s.label === label).map((s) => s.id);
      if (ids.length === 0) return;
      for (const row of await rowsOf(store, cypher, { ids })) {
        const summary = summaries.get(textOf(row.id));
        if (summary && summary.detail === null) summary.detail = detailOf(row);
      }
    }),
  );
  return summaries;
};

/** For a summary that a caller expects to be there. */
export const summaryOf = (summaries: ReadonlyMap<string, EntitySummary>, id: string): EntitySummary =>
  summaries.get(id) ?? { id, label: 'Document', placeLabel: null, name: nodes.Document.zh, detail: null };
